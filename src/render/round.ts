/** Half a pixel more or less is not to be seen; short numbers keep the attributes short. */
export function round(px: number): number {
  return Math.round(px * 10) / 10;
}
