import { expect } from '@open-wc/testing';
import type { Columns } from './columns.js';
import { sortColumns } from './columns.js';
import { mergeColumns } from './merge-columns.js';

/** Columns of events given as `[start, end]`, their rows counted from `firstRow`. */
function columnsOf(events: readonly (readonly [number, number])[], firstRow: number): Columns {
  const sorted = sortColumns({
    count: events.length,
    startMs: Float64Array.from(events, ([start]) => start),
    endMs: Float64Array.from(events, ([, end]) => end),
    group: new Uint8Array(events.length),
    importance: new Uint8Array(events.length),
  });
  return { ...sorted, row: sorted.row.map((row) => row + firstRow) };
}

describe('mergeColumns', () => {
  it('gives what sorting all of them gives', () => {
    const first = [
      [5, 6],
      [1, 9],
      [1, 2],
      [-Infinity, 3],
    ] as const;
    const second = [
      [1, 4],
      [5, 6],
      [0, 1],
      [20, Infinity],
    ] as const;
    const a = columnsOf(first, 0);
    const b = columnsOf(second, first.length);
    const { columns, added } = mergeColumns(a, b);
    expect(columns).to.deep.equal(columnsOf([...first, ...second], 0));
    expect([...added].map((i) => columns.row[i])).to.deep.equal([6, 4, 5, 7]);
  });

  it('takes columns of nothing on either side', () => {
    const some = columnsOf(
      [
        [1, 2],
        [3, 4],
      ],
      0,
    );
    const none = columnsOf([], 0);
    expect(mergeColumns(some, none)).to.deep.equal({ columns: some, added: new Uint32Array(0) });
    expect(mergeColumns(none, some)).to.deep.equal({ columns: some, added: Uint32Array.of(0, 1) });
  });
});
