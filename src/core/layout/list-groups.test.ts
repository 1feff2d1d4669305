import { expect } from '@open-wc/testing';
import { buildTimeIndex, everything } from '../lod/time-index.js';
import { normalize } from '../model/normalize.js';
import { STRAIGHT } from '../time/time-map.js';
import { listGroups } from './list-groups.js';

function groups(dates: readonly string[], listed = 100): string[] {
  const { columns, groups: all } = normalize({ events: dates.map((date) => ({ date, title: 'Title' })) });
  const index = buildTimeIndex(columns, everything(columns), all.length);
  return listGroups(index, STRAIGHT, listed).map(({ ms, from, to, count, months }) => {
    const parts = months.map((month) => {
      const name = Number.isNaN(month.ms) ? '-' : String(new Date(month.ms).getUTCMonth() + 1);
      return `${name} ${String(month.from)}-${String(month.to)} of ${String(month.count)}`;
    });
    return `${String(new Date(ms).getUTCFullYear())} ${String(from)}-${String(to)} of ${String(count)}: ${parts.join('; ')}`;
  });
}

describe('listGroups', () => {
  it('parts events by the year and month in which they start', () => {
    expect(groups(['2023-01-14', '2023-01-19', '2023-03', '2024-09-02'])).to.deep.equal([
      ...['2023 0-3 of 3: 1 0-2 of 2; 3 2-3 of 1', '2024 3-4 of 1: 9 3-4 of 1'],
    ]);
  });

  it('counts all that belong there, and lists as many as are asked for', () => {
    const dates = ['2023-01-14', '2023-01-19', '2023-03-01', '2024-09-02'];
    expect(groups(dates, 1)).to.deep.equal(['2023 0-1 of 3: 1 0-1 of 2']);
    expect(groups(dates, 3)).to.deep.equal(['2023 0-3 of 3: 1 0-2 of 2; 3 2-3 of 1']);
  });

  it('names no month for what is known to the year', () => {
    expect(groups(['2023', '2023/2025', '2023-01-01'])).to.deep.equal(['2023 0-3 of 3: - 0-2 of 0; 1 2-3 of 1']);
  });

  it('puts what has no known start first, by its end', () => {
    expect(groups(['1700', '../1705'])).to.deep.equal(['1705 0-1 of 0: - 0-1 of 0', '1700 1-2 of 1: - 1-2 of 0']);
  });

  it('is empty where nothing passes', () => {
    expect(groups([])).to.deep.equal([]);
  });
});
