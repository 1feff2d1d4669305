import type { EventDate } from '../time/event-date.js';
import { parseEdtf } from '../time/parse-edtf.js';
import type { Columns } from './columns.js';
import type { Ledger } from './event-reader.js';
import { placeDate, readDate } from './read-date.js';
import { readEvent } from './read-event.js';
import { asRecord, asText } from './read-field.js';
import type { TimelineData } from './timeline-data.js';
import type { TimelineEvent } from './timeline-event.js';

type Lookup = Pick<TimelineData, 'eventAt' | 'rowAt' | 'idAt' | 'indexOf'>;

/** Events are read when they are asked for: a million of them are never all on hand twice. */
export function lookupEvents(ledger: Ledger, columns: Columns): Lookup {
  const cache = new Map<number, TimelineEvent>();
  const idAt = (index: number): string => ledger.idAt(columns.row[index]);
  const rowAt = (index: number): Readonly<Record<string, unknown>> => asRecord(ledger.rowAt(columns.row[index]));
  return {
    idAt,
    rowAt,
    eventAt(index) {
      let event = cache.get(index);
      if (event === undefined) {
        if (cache.size > 2000) cache.clear();
        const raw = rowAt(index);
        event = readEvent(raw, idAt(index), dateOf(raw), ledger.address);
        cache.set(index, event);
      }
      return event;
    },
    indexOf(id) {
      const place = ledger.ids.find(id);
      if (place < 0) return -1;
      const [startMs, endMs] = placeDate(dateOf(asRecord(ledger.rowAt(place))), ledger.timeZone);
      return find(columns, startMs, endMs, place);
    },
  };
}

/** Place in the columns of the event of a row, by their order: start, longer first, row; -1 where it is not there. */
function find(columns: Columns, start: number, end: number, place: number): number {
  const { count, startMs, endMs, row } = columns;
  let [lo, hi] = [0, count];
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    // Two open ends are equal, though their difference is no number.
    const before =
      startMs[mid] < start ||
      (startMs[mid] === start && (endMs[mid] > end || (endMs[mid] === end && row[mid] < place)));
    if (before) lo = mid + 1;
    else hi = mid;
  }
  return lo < count && row[lo] === place ? lo : -1;
}

/** Only texts that were understood once come here; one that its page has changed since may mean any time. */
function dateOf(raw: Readonly<Record<string, unknown>>): EventDate {
  const read = readDate(asText(raw['date']));
  return 'date' in read ? read.date : ANY_TIME;
}

const ANY_TIME = parseEdtf('../..') as EventDate;
