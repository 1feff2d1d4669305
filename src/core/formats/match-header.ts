import type { ProblemLog } from '../model/problem-log.js';

/**
 * What the columns of a table are, by the cells of its first row: known ones by their proper names, others by their own.
 * A known name in other case, with spaces, or with a slip of the pen is understood, and that is said.
 */
export function matchHeader(cells: readonly string[], known: readonly string[], log: ProblemLog): readonly string[] {
  const names: string[] = [];
  for (const most of [-1, 0, 2]) {
    cells.forEach((cell, i) => {
      const free = (name: string): boolean => !names.includes(name) && isLike(cell, name, most);
      const name = names[i] === undefined && cell.length < 40 ? known.find(free) : undefined;
      if (name === undefined) return;
      names[i] = name;
      const message =
        most > 0
          ? `The header is "${cell}"; did you mean "${name}"? It is read as that.`
          : `The header "${cell}" is read as "${name}".`;
      if (most >= 0) log.add('header-read-as', `row 1, column ${name}`, cell, message);
    });
  }
  // A name that is taken, or none, is told apart by its place.
  cells.forEach(
    (cell, i) =>
      (names[i] ??=
        names.includes(cell.trim()) || cell.trim() === '' ? `${cell.trim()} (column ${i + 1})` : cell.trim()),
  );
  return names;
}

/** @param most letters that may differ, one in short names; -1 for none at all, and no case and space either */
function isLike(cell: string, name: string, most: number): boolean {
  if (most < 0) return cell === name;
  const [a, b] = [cell, name].map((text) => text.toLowerCase().replace(/[\s_-]+/gu, ''));
  return isNear(a, b, name.length > 5 ? most : Math.min(most, 1));
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
