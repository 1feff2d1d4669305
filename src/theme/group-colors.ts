import { PAPER, mendContrast } from './contrast.js';

/** For groups without a colour of their own; told apart in the common kinds of colour blindness, by shapes at the latest. */
export const PALETTE = [
  '#1f6fb2',
  '#a35d00',
  '#b3261e',
  '#2e7d4f',
  '#6b4fa0',
  '#00757f',
  '#8a3b6b',
  '#5a6069',
] as const;

/** Least contrast against the paper: 4.5 carries text too; dark paper wants a little more for the same weight. */
const RATIO = { light: 4.5, dark: 6 } as const;

/** Style rules that give the class `g0`, `g1` … of each group its colour on light and on dark paper, mended where it is too faint. */
export function groupColorRules(colors: readonly string[]): string {
  return colors
    .map((given, i) => {
      const color = given || PALETTE[i % PALETTE.length];
      const light = mendContrast(color, PAPER.light, RATIO.light);
      const dark = mendContrast(color, PAPER.dark, RATIO.dark);
      return `.g${i}{--c:var(--event-timeline-group-${i + 1},light-dark(${light},${dark}))}`;
    })
    .join('');
}
