/** One thing that is painted: a path or a line of text, with all that its look needs, in px of the whole picture. */
export interface Stroke {
  readonly matrix: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
  /** Path data, where it is no text. */
  readonly path: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Lengths of dashes and gaps; empty for a whole line. */
  readonly dashes: readonly number[];
  readonly opacity: number;
  readonly family: string;
  readonly sizePx: number;
  readonly weight: string;
  readonly anchor: string;
  readonly direction: string;
  readonly struck: boolean;
}

/** A drawing without a page: what is left when every style sheet has been applied. */
export interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly title: string;
  readonly strokes: readonly Stroke[];
}

/** Reads off a drawing in the page what is painted, and how: whatever colours and faces the page has given it. */
export function readPicture(drawing: SVGSVGElement, title: string): Picture {
  const strokes = [...drawing.querySelectorAll<SVGGraphicsElement>('path,rect,circle,line,text')].flatMap((shape) => {
    const look = getComputedStyle(shape);
    const stroke: Stroke = {
      ...placeOf(shape),
      path: pathOf(shape),
      text: shape instanceof SVGTextElement ? shape.textContent : '',
      x: numberOf(shape, 'x'),
      y: numberOf(shape, 'y'),
      fill: colorOf(look.fill),
      stroke: colorOf(look.stroke),
      strokeWidth: parseFloat(look.strokeWidth),
      dashes: (look.strokeDasharray.match(/[\d.]+/gu) ?? []).map(Number),
      opacity: Number(look.fill === 'none' ? look.strokeOpacity : look.fillOpacity),
      family: look.fontFamily,
      sizePx: parseFloat(look.fontSize),
      weight: look.fontWeight,
      anchor: look.textAnchor,
      direction: look.direction,
      struck: look.textDecorationLine.includes('line-through'),
    };
    const isSeen = (stroke.fill !== 'none' || stroke.stroke !== 'none') && (stroke.path !== '' || stroke.text !== '');
    return isSeen ? [stroke] : [];
  });
  return { widthPx: numberOf(drawing, 'width'), heightPx: numberOf(drawing, 'height'), title, strokes };
}

function placeOf(shape: SVGGraphicsElement): Pick<Stroke, 'matrix'> {
  const { a, b, c, d, e, f } = shape.getCTM() ?? new DOMMatrix();
  return { matrix: [a, b, c, d, e, f] };
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name));
}

/** Every shape as path data: one kind of thing to write and to paint. */
function pathOf(shape: Element): string {
  const [x, y, width, height, r] = ['x', 'y', 'width', 'height', 'rx'].map((name) => numberOf(shape, name));
  const corner = (dx: number, dy: number): string => (r > 0 ? `a${[r, r, 0, 0, 1, dx, dy].join(' ')}` : '');
  switch (shape.localName) {
    case 'path':
      return shape.getAttribute('d') ?? '';
    case 'line':
      return `M${numberOf(shape, 'x1')} ${numberOf(shape, 'y1')}L${numberOf(shape, 'x2')} ${numberOf(shape, 'y2')}`;
    case 'circle': {
      const radius = numberOf(shape, 'r');
      const half = `a${radius} ${radius} 0 0 1 `;
      return `M${numberOf(shape, 'cx') - radius} ${numberOf(shape, 'cy')}${half}${2 * radius} 0${half}${-2 * radius} 0z`;
    }
    case 'rect':
      return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`;
    default:
      return '';
  }
}

/**
 * A colour as every program reads it. Mixed colours come as `color(srgb …)`, which drawing programs do not know; what is
 * not to be seen at all is `none`.
 */
function colorOf(color: string): string {
  const numbers = (color.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number);
  const isSrgb = color.startsWith('color(srgb ');
  if (color === 'none' || ((isSrgb || color.startsWith('rgb')) && numbers[3] === 0)) return 'none';
  if (!isSrgb) return color;
  const [r, g, b, alpha = 1] = numbers;
  const channels = [r, g, b].map((share) => Math.round(share * 255)).join(', ');
  return alpha === 1 ? `rgb(${channels})` : `rgba(${channels}, ${alpha})`;
}
