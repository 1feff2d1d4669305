import { readDate } from './edtf-date.js';
import { interval } from './edtf-interval.js';
import { fail, take } from './edtf-scan.js';
import type { Scan } from './edtf-scan.js';
import { eventDate, wholeOf } from './event-date-of.js';
import type { EventDate } from './event-date.js';

/**
 * Reads a set, from after its bracket to after the closing one: dates and ranges of dates (`1667..1670`, `..1984`,
 * `1760-12..`) with commas between them, spaces allowed. It spans from its earliest member to its latest.
 */
export function readSet(scan: Scan, set: 'one' | 'all', close: string): EventDate | null {
  const start = scan.at;
  let first: EventDate | null = null;
  let [startMs, endMs] = [Infinity, -Infinity];
  let [uncertain, approximate, unspecified, openStart, openEnd] = [false, false, false, false, false];
  const isRead = eachMember(scan, close, (member) => {
    first ??= member;
    startMs = Math.min(startMs, member.startMs);
    endMs = Math.max(endMs, member.endMs);
    uncertain ||= member.uncertain;
    approximate ||= member.approximate;
    unspecified ||= member.unspecified;
    openStart ||= member.openStart;
    openEnd ||= member.openEnd;
  });
  if (!isRead) return null;
  if (!take(scan, close)) return fail(scan, `the set does not end with ${close}`);
  const text = scan.text.slice(start - 1, scan.at);
  const whole = { ...wholeOf(first ? [first] : [], startMs, endMs), uncertain, approximate, unspecified };
  const date = eventDate('set', text, whole, openStart ? 'open' : null, openEnd ? 'open' : null, set);
  return Object.defineProperty(date, 'members', membersOf(text, close));
}

/** Read again when they are asked for: a text may have many thousands, and to keep them takes longer than to read them. */
function membersOf(text: string, close: string): PropertyDescriptor {
  let known: EventDate[] | null = null;
  return {
    enumerable: true,
    get() {
      if (known === null) {
        const members: EventDate[] = [];
        eachMember({ text, at: 1, reason: '' }, close, (member) => members.push(member));
        known = members;
      }
      return known;
    },
  };
}

/** Reads members up to what does not go on with a comma; false if one of them is not a date. */
function eachMember(scan: Scan, close: string, then: (member: EventDate) => void): boolean {
  do {
    skipSpaces(scan);
    const member = readMember(scan, close);
    if (member === null) return false;
    then(member);
    skipSpaces(scan);
  } while (take(scan, ','));
  return true;
}

/** Ranges are named as the interval that they are, `1667/1670`. */
function readMember(scan: Scan, close: string): EventDate | null {
  const from = scan.at;
  const lower = take(scan, '..') ? 'open' : readDate(scan);
  if (lower === null) return null;
  const middle = scan.at;
  const isRange = lower === 'open' || take(scan, '..');
  if (!isRange) return eventDate('date', scan.text.slice(from, middle), lower);
  const isOpen = lower !== 'open' && (scan.text[scan.at] === ',' || scan.text[scan.at] === close);
  const upperFrom = scan.at;
  const upper = isOpen ? 'open' : readDate(scan);
  const edtf = `${scan.text.slice(from, middle)}/${isOpen ? '..' : scan.text.slice(upperFrom, scan.at)}`;
  return upper && interval(scan, lower, upper, edtf);
}

function skipSpaces(scan: Scan): void {
  while (take(scan, ' '));
}
