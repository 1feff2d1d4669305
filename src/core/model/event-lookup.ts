import type { EventDate } from '../time/event-date.js';
import { parseEdtf } from '../time/parse-edtf.js';
import type { Columns } from './columns.js';
import type { Ledger } from './event-reader.js';
import { readDate } from './read-date.js';
import { readEvent } from './read-event.js';
import { asRecord, asText } from './read-field.js';
import type { TimelineData } from './timeline-data.js';
import type { TimelineEvent } from './timeline-event.js';

type Lookup = Pick<TimelineData, 'eventAt' | 'rowAt' | 'idAt' | 'indexOf'>;

/** Events are read when they are asked for: a million of them are never all on hand twice. */
export function lookupEvents(ledger: Ledger, columns: Columns): Lookup {
  const cache = new Map<number, TimelineEvent>();
  let indexByPlace: Int32Array | null = null;
  const idAt = (index: number): string => ledger.idAt(columns.row[index]);
  const rowAt = (index: number): Readonly<Record<string, unknown>> => asRecord(ledger.rows[columns.row[index]]);
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
      if (indexByPlace === null) {
        indexByPlace = new Int32Array(ledger.rows.length).fill(-1);
        for (let i = 0; i < columns.count; i += 1) indexByPlace[columns.row[i]] = i;
      }
      return indexByPlace[place] ?? -1;
    },
  };
}

/** Only texts that were understood once come here; one that its page has changed since may mean any time. */
function dateOf(raw: Readonly<Record<string, unknown>>): EventDate {
  const read = readDate(asText(raw['date']));
  return 'date' in read ? read.date : ANY_TIME;
}

const ANY_TIME = parseEdtf('../..') as EventDate;
