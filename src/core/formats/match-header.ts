import type { ProblemLog } from '../model/problem-log.js';

/**
 * What the columns of a table are, by the cells of its first row: known ones by their proper names, others by their own.
 * A known name in other case, with spaces, or with a slip of the pen is understood, and that is said.
 */
export function matchHeader(cells: readonly string[], known: readonly string[], log: ProblemLog): readonly string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  const take = (i: number, name: string): void => {
    names[i] = name;
    taken.add(name);
  };
  const [bareCells, bareKnown] = [cells, known].map((texts) => texts.map(bare));
  // Letters that may differ, one in short names; -1 for none at all, and no case and space either.
  for (const most of [-1, 0, 2]) {
    cells.forEach((cell, i) => {
      if (names[i] !== undefined || cell.length >= 40) return;
      const name = known.find(
        (each, k) =>
          !taken.has(each) &&
          (most < 0 ? cell === each : isNear(bareCells[i], bareKnown[k], each.length > 5 ? most : Math.min(most, 1))),
      );
      if (name === undefined) return;
      take(i, name);
      const message =
        most > 0
          ? `The header is "${cell}"; did you mean "${name}"? It is read as that.`
          : `The header "${cell}" is read as "${name}".`;
      if (most >= 0) log.add('header-read-as', `row 1, column ${name}`, cell, message);
    });
  }
  // A name that is taken, or none, is told apart by its place.
  cells.forEach((cell, i) => {
    const own = cell.trim();
    if (names[i] === undefined) take(i, taken.has(own) || own === '' ? `${own} (column ${i + 1})` : own);
  });
  return names;
}

/** Without case, spaces and dashes. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/gu, '');
}

/** Whether so many letters changed, added, dropped or swapped make one of the other. */
function isNear(a: string, b: string, most: number): boolean {
  if (a === b) return true;
  if (most === 0 || Math.abs(a.length - b.length) > most) return false;
  if (a[0] === b[0]) return isNear(a.slice(1), b.slice(1), most);
  const [x, y] = [a.slice(1), b.slice(1)];
  return (
    isNear(x, y, most - 1) ||
    isNear(x, b, most - 1) ||
    isNear(a, y, most - 1) ||
    (a[0] === b[1] && a[1] === b[0] && isNear(a.slice(2), b.slice(2), most - 1))
  );
}
