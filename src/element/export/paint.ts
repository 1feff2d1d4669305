import type { Picture, Stroke } from './picture.js';

/** So many dots of the image for each px, for screens and for print. */
const SCALE = 2;

/** Paints a picture as PNG, stroke by stroke: a strict page would refuse an image made of the SVG. */
export async function paintPng({ widthPx, heightPx, strokes }: Picture): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx * SCALE;
  canvas.height = heightPx * SCALE;
  const context = canvas.getContext('2d');
  if (!context) return null;
  for (const stroke of strokes) paint(stroke, context);
  return new Promise((done) => {
    canvas.toBlob(done, 'image/png');
  });
}

function paint(stroke: Stroke, context: CanvasRenderingContext2D): void {
  const { matrix, path, text, x, y, fill, sizePx } = stroke;
  context.setTransform(SCALE, 0, 0, SCALE, 0, 0);
  context.transform(...matrix);
  context.globalAlpha = stroke.opacity;
  if (text !== '') {
    context.fillStyle = fill;
    context.font = `${stroke.weight} ${sizePx}px ${stroke.family}`;
    context.direction = stroke.direction === 'rtl' ? 'rtl' : 'ltr';
    context.textAlign = stroke.anchor === 'middle' ? 'center' : stroke.anchor === 'end' ? 'end' : 'start';
    context.fillText(text, x, y);
    if (stroke.struck) {
      const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = context.measureText(text);
      context.fillRect(x - left, y - sizePx * 0.32, left + right, 1);
    }
    return;
  }
  const shape = new Path2D(path);
  if (fill !== 'none') {
    context.fillStyle = fill;
    context.fill(shape);
  }
  if (stroke.stroke === 'none') return;
  context.strokeStyle = stroke.stroke;
  context.lineWidth = stroke.strokeWidth;
  context.setLineDash([...stroke.dashes]);
  context.stroke(shape);
}
