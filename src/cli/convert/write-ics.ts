import ICAL from 'ical.js';
import { nativeRows } from '../../core/export/native-rows.js';
import type { Row } from '../../core/export/native-rows.js';
import { asList, asRecord, asText, asTexts } from '../../core/model/read-field.js';
import { VERSION } from '../../version.js';
import { calendarSpan } from '../formats/calendar-span.js';

/**
 * A calendar (RFC 5545). What is no moment is whole days there, a year is all of its days; the date as it is known stands
 * beside it in `X-EDTF` and is read again. Events before the year 1000 or after 9999 have no place in a calendar.
 * @param now when the calendar is made, which RFC 5545 asks for: `2024-09-03T00:00:00Z`
 */
export function writeIcs(data: unknown, now: string): string {
  const { head, events } = nativeRows(data);
  const calendar = new ICAL.Component('vcalendar');
  const set = (component: ICAL.Component, name: string, value: string | ICAL.Time): void => {
    if (value !== '') component.addPropertyWithValue(name, typeof value === 'string' ? cleaned(value) : value);
  };
  set(calendar, 'version', '2.0');
  set(calendar, 'prodid', `-//event-timeline//${VERSION}//EN`);
  set(calendar, 'x-wr-calname', inOneLine(head['title']));
  set(calendar, 'x-wr-caldesc', inOneLine(head['description']));
  for (const event of events) {
    const date = asText(event['date']);
    const span = calendarSpan(date);
    if (!span) continue;
    const component = new ICAL.Component('vevent');
    const timeOf = (text: string): ICAL.Time =>
      span.isDay ? ICAL.Time.fromDateString(text) : ICAL.Time.fromDateTimeString(text);
    set(component, 'uid', asText(event['id']));
    set(component, 'dtstamp', ICAL.Time.fromDateTimeString(now));
    set(component, 'dtstart', timeOf(span.start));
    if (span.end !== null) set(component, 'dtend', timeOf(span.end));
    set(component, 'x-edtf', date);
    set(component, 'summary', asText(event['title']));
    set(component, 'description', asText(event['summary']));
    set(component, 'location', asTexts(event['places']).join(', '));
    set(component, 'url', urlOf(event));
    const tags = asTexts(event['tags']).map(cleaned);
    if (tags.length > 0) {
      const property = new ICAL.Property('categories');
      property.setValues(tags);
      component.addProperty(property);
    }
    calendar.addSubcomponent(component);
  }
  return `${calendar.toString()}\r\n`;
}

function urlOf(event: Row): string {
  const url = asText(asRecord(asList(event['links'])[0])['url']);
  return /\s/u.test(url) ? '' : url;
}

/** Names of a calendar are no text by the standard: nothing in them is escaped, and a line break would end them. */
function inOneLine(value: unknown): string {
  return asText(value).replace(/[\r\n]+/gu, ' ');
}

/** Control characters have no place in a calendar. */
function cleaned(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}
