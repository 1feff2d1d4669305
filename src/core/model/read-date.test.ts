import { expect } from '@open-wc/testing';
import { normalize } from './normalize.js';
import { stringsFor } from '../../strings/index.js';
import { formatDate } from '../time/format-date.js';
import { parseEdtf } from '../time/parse-edtf.js';
import type { TimelineData } from './timeline-data.js';

const withDate = (date: string, timeZone?: string): TimelineData =>
  normalize({ events: [{ id: 'a', date, title: 'T' }] }, { timeZone: timeZone ?? null });
const startOf = (date: string, timeZone?: string): string =>
  new Date(withDate(date, timeZone).columns.startMs[0]).toISOString().slice(0, 16);

describe('a date that is not EDTF', () => {
  it('is read where it can mean only one thing, and told how it is better written', () => {
    const data = withDate('14 January 2023');
    expect(data.columns.startMs[0]).to.equal(Date.UTC(2023, 0, 14));
    expect(data.eventAt(0).when.edtf).to.equal('2023-01-14');
    expect(data.problems).to.deep.equal([
      {
        code: 'date-loose',
        at: 'events[0].date',
        value: '14 January 2023',
        message: '"14 January 2023" is understood (read as 2023-01-14); it is better written 2023-01-14.',
      },
    ]);
  });

  it('is refused where it can mean two things', () => {
    const data = withDate('03/04/2023');
    expect(data.columns.count).to.equal(0);
    expect(data.problems.map(({ code, at, value }) => [code, at, value])).to.deep.equal([
      ['date-invalid', 'events[0].date', '03/04/2023'],
    ]);
  });
});

describe('the place of a date on the axis', () => {
  it('is the same for a day in every zone', () => {
    for (const zone of ['Asia/Tokyo', 'America/Los_Angeles', undefined]) {
      expect(startOf('2024-09-02', zone)).to.equal('2024-09-02T00:00');
    }
  });

  it('is that of the clock which an instant is said by, where no zone is chosen', () => {
    expect(startOf('2024-09-02T03:00:00+03:00')).to.equal('2024-09-02T03:00');
    expect(startOf('2024-09-02T03:00:00Z')).to.equal('2024-09-02T03:00');
  });

  it('is that of the clocks of the zone which is chosen', () => {
    expect(startOf('2024-09-02T03:00:00+03:00', 'Asia/Tokyo')).to.equal('2024-09-02T09:00');
    expect(startOf('2024-09-02T03:00:00+03:00', 'America/New_York')).to.equal('2024-09-01T20:00');
  });

  it('is within the day that it is said with', () => {
    const dates = [
      '2024-09-02T00:30:00+14:00',
      '2024-09-02T23:30:00-12:00',
      '2024-09-02T23:59:59Z',
      '2024-09-02T00:00+05:45',
    ];
    const zones = [
      'Pacific/Kiritimati',
      'Etc/GMT+12',
      'America/Sao_Paulo',
      'Asia/Kathmandu',
      'Asia/Kolkata',
      undefined,
    ];
    for (const date of dates) {
      for (const zone of zones) {
        const { when } = withDate(date).eventAt(0);
        const said = formatDate(when, { ...stringsFor('en'), timeZone: zone });
        const placed = formatDate(parseEdtf(startOf(date, zone))!, stringsFor('en'));
        // A reader in that zone sees the mark in the day, and at the time, that its words name.
        expect(said.replace(/:59$/u, ''), `${date} in ${String(zone)}`).to.equal(placed);
      }
    }
  });

  it('is as long as it takes where clocks are put back or forward while it lasts', () => {
    const lengths = (date: string, zone: string): number => {
      const { startMs, endMs } = withDate(date, zone).columns;
      return endMs[0] - startMs[0];
    };
    expect(lengths('2024-10-27T00:59Z', 'Europe/Berlin')).to.equal(60_000);
    expect(lengths('2024-03-31T00:59Z', 'Europe/Berlin')).to.equal(60_000);
    expect(lengths('2018-11-04T02:59Z', 'America/Sao_Paulo')).to.equal(60_000);
    // From 02:50 to 02:10, on the clock, an hour after it was put back.
    expect(lengths('2024-10-27T00:50Z/2024-10-27T01:10Z', 'Europe/Berlin')).to.be.above(0);
  });

  it('skips the midnight that São Paulo did not have, and the day that Apia did not have', () => {
    expect(startOf('2018-11-04T02:59Z', 'America/Sao_Paulo')).to.equal('2018-11-03T23:59');
    expect(startOf('2018-11-04T03:00Z', 'America/Sao_Paulo')).to.equal('2018-11-04T01:00');
    expect(startOf('2011-12-30T09:59Z', 'Pacific/Apia')).to.equal('2011-12-29T23:59');
    expect(startOf('2011-12-30T10:00Z', 'Pacific/Apia')).to.equal('2011-12-31T00:00');
    // As dates they are days like any other: whoever wrote them knows why.
    expect(startOf('2018-11-04T00:00:00', 'America/Sao_Paulo')).to.equal('2018-11-04T00:00');
    expect(startOf('2011-12-30', 'Pacific/Apia')).to.equal('2011-12-30T00:00');
  });

  it('counts for the members of a set, each by its own clock', () => {
    expect(startOf('[2024-09-02T03:00+03:00,2024-09-02T09:00Z]')).to.equal('2024-09-02T03:00');
    expect(startOf('[2024-09-02T03:00+03:00,2024-09-02T09:00Z]', 'Asia/Tokyo')).to.equal('2024-09-02T09:00');
  });

  it('is open where the date is', () => {
    expect([...withDate('2022-02-24/..', 'Asia/Tokyo').columns.endMs]).to.deep.equal([Infinity]);
    expect([...withDate('../2022', 'Asia/Tokyo').columns.startMs]).to.deep.equal([-Infinity]);
  });
});
