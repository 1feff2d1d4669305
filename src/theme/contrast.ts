/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

/** The papers that the default theme draws on. */
export const PAPER = { light: '#ffffff', dark: '#14171c' } as const;

/** Contrast of two colours, 1 to 21. (WCAG 2.2, "contrast ratio".) */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(parse(a)), luminance(parse(b))].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself where it stands out from the paper well enough, else the nearest darker or lighter one that does. */
export function mendContrast(color: string, paper: string, ratio: number): string {
  const towards: Rgb = luminance(parse(paper)) > 0.4 ? [0, 0, 0] : [255, 255, 255];
  const from = parse(color);
  for (let percent = 0; percent < 100; percent += 4) {
    const mixed = format(mix(from, towards, percent / 100));
    if (contrast(mixed, paper) >= ratio) return mixed;
  }
  return format(towards);
}

function parse(hex: string): Rgb {
  const digits = hex.slice(1);
  const long = digits.length === 3 ? digits.replace(/./gu, '$&$&') : digits;
  const number = Number.parseInt(long, 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function format(rgb: Rgb): string {
  return `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2): number => from[i] + (to[i] - from[i]) * share;
  return [at(0), at(1), at(2)];
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
