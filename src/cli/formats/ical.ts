import ICAL from 'ical.js';
import type { Format, Read } from '../../core/formats/format.js';
import { Story } from '../../core/formats/story.js';
import { asList, asRecord, asText } from '../../core/model/read-field.js';
import { daysInMonth } from '../../core/time/calendar.js';
import { zonedMs } from '../../core/time/format-date-zone.js';
import { calendarSpan } from './calendar-span.js';

/** So many times of an event that comes again and again. */
export const RECURRENCES = 100;
/** Said by the program to itself. */
const SILENT = new Set(['dtstamp', 'sequence', 'created', 'last-modified', 'transp', 'x-edtf']);
const READ = new Set([
  ...['uid', 'summary', 'description', 'dtstart', 'dtend', 'duration', 'location', 'categories', 'url'],
  ...['rrule', 'rdate', 'exdate', 'recurrence-id'],
]);

interface Occurrence {
  readonly item: ICAL.Event;
  readonly startDate: ICAL.Time;
  readonly endDate: ICAL.Time;
}

interface Reading {
  readonly story: Story;
  /** Names of the zones that the file names and nobody knows. */
  readonly unknownZones: Set<string>;
}

function parse({ text }: { readonly text: string }): Read {
  const story = new Story((i, field) => `event ${i + 1}, ${field}`, { date: 'DTSTART', title: 'SUMMARY', id: 'UID' });
  const reading = { story, unknownZones: new Set<string>() };
  let calendars: readonly ICAL.Component[];
  try {
    calendars = calendarsOf(text);
  } catch (cause) {
    const message = `The calendar can't be read: ${cause instanceof Error ? cause.message : String(cause)}.`;
    return { problem: { code: 'data-unreadable', at: 'start', value: text.slice(0, 60), message } };
  }
  let number = 0;
  for (const calendar of calendars) {
    story.head['title'] ??= asText(calendar.getFirstPropertyValue('x-wr-calname')) || undefined;
    story.head['description'] ??= asText(calendar.getFirstPropertyValue('x-wr-caldesc')) || undefined;
    for (const component of calendar.getAllSubcomponents()) {
      if (component.name === 'vevent') {
        number += 1;
        if (!component.hasProperty('recurrence-id')) addEvent(reading, component, number - 1);
      } else if (component.name !== 'vtimezone') story.lose(component.name.toUpperCase(), 'no event');
    }
  }
  return story.finish();
}

function calendarsOf(text: string): readonly ICAL.Component[] {
  const parsed = ICAL.parse(text) as unknown[];
  // More than one calendar is a list of them.
  const all = typeof parsed[0] === 'string' ? [parsed] : (parsed as unknown[][]);
  return all.map((each) => new ICAL.Component(each as never));
}

function addEvent(reading: Reading, component: ICAL.Component, where: number): void {
  const { story } = reading;
  try {
    const event = new ICAL.Event(component);
    if (!component.hasProperty('dtstart')) {
      story.refuse('date-missing', where, 'DTSTART', '', 'there is no start');
      return;
    }
    if (!event.isRecurring()) {
      addOccurrence(reading, where, event, event.startDate, event.endDate, '');
      return;
    }
    if (component.getAllProperties('rrule').some((property) => isImpossible(property.getFirstValue()))) {
      story.refuse('date-invalid', where, 'RRULE', '', 'no month of the rule has such a day');
      return;
    }
    const iterator = event.iterator();
    for (let count = 0; count < RECURRENCES; count += 1) {
      const next = iterator.next() as ICAL.Time | undefined;
      if (!next) return;
      const { item, startDate, endDate } = event.getOccurrenceDetails(next) as Occurrence;
      addOccurrence(reading, where, item, startDate, endDate, count === 0 ? '' : `-${count + 1}`);
    }
    if (iterator.next() as ICAL.Time | undefined) {
      const message = `It comes again and again; the first ${RECURRENCES} times are read.`;
      story.log.add('recurrence-capped', story.at(where, 'RRULE'), RECURRENCES, message);
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    story.refuse('date-invalid', where, 'DTSTART', asText(component.getFirstPropertyValue('summary')), reason);
  }
}

/** Whether a rule asks for days that none of its months has: the library would look for them for ever. */
function isImpossible(rule: unknown): boolean {
  const { BYMONTH, BYMONTHDAY } = asRecord(asRecord(rule)['parts']);
  const [months, days] = [asList(BYMONTH), asList(BYMONTHDAY)];
  const longest = Math.max(...months.map((month) => daysInMonth(2024, Number(month))));
  return months.length > 0 && days.length > 0 && days.every((day) => Math.abs(Number(day)) > longest);
}

function addOccurrence(
  reading: Reading,
  where: number,
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time | null,
  suffix: string,
): void {
  const { story } = reading;
  const { component } = event;
  const link = asText(component.getFirstPropertyValue('url'));
  const row = story.add(where, {
    id: event.uid ? event.uid + suffix : '',
    date: (suffix === '' && exactDate(component, start, end)) || dateOf(reading, component, start, end, where),
    title: asText(event.summary),
    summary: asText(event.description),
    places: [asText(event.location)],
    tags: component.getAllProperties('categories').flatMap((property) => property.getValues().map(asText)),
    links: [{ url: link }],
  });
  const rest = component.getAllProperties().filter(({ name }) => !READ.has(name) && !SILENT.has(name));
  story.keep(
    rest.map((property) => [property.name, asText(property.getFirstValue())]),
    row,
  );
}

/** The date that was written here, where the calendar has not moved the event since; else empty. */
function exactDate(component: ICAL.Component, start: ICAL.Time, end: ICAL.Time | null): string {
  const edtf = asText(component.getFirstPropertyValue('x-edtf'));
  const span = edtf ? calendarSpan(edtf) : null;
  const isSame = span?.start === start.toString() && (!component.hasProperty('dtend') || span.end === end?.toString());
  return isSame ? edtf : '';
}

function dateOf(
  reading: Reading,
  component: ICAL.Component,
  start: ICAL.Time,
  end: ICAL.Time | null,
  where: number,
): string {
  const last = end?.clone();
  // The end of days is not included.
  if (last?.isDate) last.adjust(-1, 0, 0, 0);
  const zone = asText(component.getFirstProperty('dtstart')?.getFirstParameter('tzid'));
  const endZone = asText(component.getFirstProperty('dtend')?.getFirstParameter('tzid')) || zone;
  const [from, to] = [timeText(reading, start, where, zone), last ? timeText(reading, last, where, endZone) : ''];
  return to === '' || to === from || (last && last.compare(start) < 0) ? from : `${from}/${to}`;
}

/** @param name of the zone, which the file may leave for others to know */
function timeText({ story, unknownZones }: Reading, time: ICAL.Time, where: number, name: string): string {
  const text = time.toString();
  if (time.isDate || text.endsWith('Z')) return text;
  const zone = time.zone as ICAL.Timezone | null;
  const tzid = zone?.tzid ?? '';
  if (tzid !== 'floating' && tzid !== '') return text + offsetText(time.utcOffset() / 60);
  if (name === '') return text;
  const minutes = offsetOf(name, Date.parse(`${text}Z`));
  if (minutes !== null) return text + offsetText(minutes);
  if (!unknownZones.has(name)) {
    unknownZones.add(name);
    const message = `There is no time zone "${name}"; its times are read as they stand.`;
    story.log.add('zone-unknown', story.at(where, 'DTSTART'), name, message);
  }
  return text;
}

/** Minutes east of UTC when the clocks of a zone show that time; null for a zone that does not exist. */
function offsetOf(timeZone: string, clockMs: number): number | null {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return null;
  }
  // Twice, since the offset of the first guess may be that of the other side of a change of the clocks.
  let ms = clockMs;
  for (let i = 0; i < 2; i += 1) ms = clockMs - (zonedMs(ms, 0, timeZone) - ms);
  return Math.round((clockMs - ms) / 60_000);
}

function offsetText(minutes: number): string {
  const [hour, minute] = [Math.abs(minutes) / 60, Math.abs(minutes) % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${minutes < 0 ? '-' : '+'}${hour}:${minute}`;
}

/** iCalendar (RFC 5545), as calendars export it. */
export const ical: Format = {
  name: 'ics',
  sniff: ({ text }) => /^\s*BEGIN:VCALENDAR/iu.test(text),
  parse,
};
