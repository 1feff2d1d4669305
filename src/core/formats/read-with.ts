import { asList, asRecord } from '../model/read-field.js';
import type { Format, Read, Source } from './format.js';
import { readJson } from './json.js';

/** Everything that is no other format, so that what is wrong with it is said of the native one. */
export const json: Format = {
  name: 'json',
  isJson: true,
  sniff: () => true,
  parse: ({ value }) => ({ data: value, problems: [], losses: [] }),
};

/** Reads data by a table of formats, into the shape of the native one. */
export type ReadData = (input: unknown, format?: string, parseHtml?: Source['parseHtml']) => Read;

/**
 * Makes a reader of the formats in a table, in the order in which they are recognised; the last one takes what is left.
 * The reader takes a text, or what a page hands over: an object, a list, a DataSet, an element with a list in it; and the
 * name of the format, which is recognised by what is in it where that is empty. It never throws.
 */
export function createReader(formats: readonly Format[]): ReadData {
  return (input, format = '', parseHtml) => {
    try {
      return read(formats, input, format.trim().toLowerCase(), parseHtml);
    } catch (cause) {
      const message = `The data can't be read: ${String(cause)}.`;
      return { problem: { code: 'data-unreadable', at: 'start', value: format, message } };
    }
  };
}

function read(formats: readonly Format[], input: unknown, name: string, parseHtml: Source['parseHtml']): Read {
  const isText = typeof input === 'string';
  const text = isText ? input.replace(/^\ufeff/u, '') : '';
  const native = isText ? readJson(text) : { data: input };
  const source: Source = { text, value: 'data' in native ? native.data : undefined, parseHtml };
  const format = findFormat(formats, source, name);
  if ('problem' in native && (format.isJson === true || text.trim() === '')) return native;
  const parsed = format.parse(source);
  if (parsed === null) return 'problem' in native ? native : { data: { events: [] }, problems: [], losses: [] };
  return conclude(parsed, format, name);
}

/** The format of that name, or the first that it looks like. */
export function findFormat(formats: readonly Format[], source: Source, name: string): Format {
  return formats.find((format) => format.name === name) ?? formats.find(({ sniff }) => sniff(source)) ?? json;
}

/** Adds what is to be said of all of it. @param name of the format as it was asked for */
export function conclude(parsed: Read, format: Format, name: string): Read {
  if ('problem' in parsed) return parsed;
  const problems = [...parsed.problems];
  const say = (code: string, value: unknown, message: string): void => {
    problems.push({ code, at: 'start', value, message });
  };
  if (name !== '' && name !== format.name)
    say('format-unknown', name, `There is no format "${name}"; it is read as ${format.name}.`);
  if (format !== json && problems.length === 0 && asList(asRecord(parsed.data)['events']).length === 0) {
    say('events-missing', '', `There is no event in it, read as ${format.name}.`);
  }
  const { losses } = parsed;
  const counts = losses.map(({ field, count }) => `${field} (${count})`).join(', ');
  if (losses.length > 0) say('not-carried-over', losses, `Not carried over: ${counts}.`);
  return { ...parsed, problems };
}
