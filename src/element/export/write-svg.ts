import type { Picture, Stroke } from './picture.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A file of its own that any drawing program opens: no style sheet, no class, texts that stay texts. */
export function writeSvg({ widthPx, heightPx, title, strokes }: Picture): string {
  const root = element('svg', {
    width: widthPx,
    height: heightPx,
    viewBox: `0 0 ${widthPx} ${heightPx}`,
    role: 'img',
  });
  if (title !== '') root.append(element('title', {}, title));
  root.append(...strokes.map(writeStroke));
  return new XMLSerializer().serializeToString(root);
}

function writeStroke(stroke: Stroke): SVGElement {
  const { matrix, fill, opacity } = stroke;
  const isMoved = String(matrix) !== '1,0,0,1,0,0';
  const common = {
    transform: isMoved && `matrix(${matrix.map((each) => Math.round(each * 1000) / 1000).join(' ')})`,
    fill,
    opacity: opacity !== 1 && opacity,
  };
  if (stroke.text === '') {
    const isDrawn = stroke.stroke !== 'none';
    return element('path', {
      d: stroke.path,
      ...common,
      stroke: isDrawn && stroke.stroke,
      'stroke-width': isDrawn && stroke.strokeWidth,
      'stroke-dasharray': stroke.dashes.length > 0 && stroke.dashes.join(' '),
    });
  }
  return element(
    'text',
    {
      x: stroke.x,
      y: stroke.y,
      ...common,
      'font-family': stroke.family,
      'font-size': stroke.sizePx,
      'font-weight': stroke.weight,
      'text-anchor': stroke.anchor !== 'start' && stroke.anchor,
      direction: stroke.direction !== 'ltr' && stroke.direction,
      'text-decoration': stroke.struck && 'line-through',
    },
    stroke.text,
  );
}

/** What is false is left out. */
function element(name: string, attributes: Readonly<Record<string, string | number | false>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false)
      made.setAttribute(key, String(typeof value === 'number' ? Math.round(value * 100) / 100 : value));
  }
  made.textContent = text;
  return made;
}
