/** A cell of the grid is never narrower than this on the screen; it is at most twice as wide. */
export const CELL_PX = 40;

/**
 * The level of detail at a scale: cells are `2 ** level` ms wide. A level holds for a doubling of the scale, so that
 * neither panning nor a small zoom regroups anything. (The grid of map clusters, in one dimension.)
 */
export function levelFor(msPerPx: number): number {
  return Math.ceil(Math.log2(CELL_PX * msPerPx));
}

export function cellMs(level: number): number {
  return 2 ** level;
}

/** The coarsest scale at which a level is used: layout is decided there, and holds for the finer ones. */
export function nominalMsPerPx(level: number): number {
  return cellMs(level) / CELL_PX;
}
