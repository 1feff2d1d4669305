import type { Problem } from '../model/problem.js';
import { isRecord } from '../model/read-field.js';
import { findJsonFault } from './json-fault.js';

export type Read = { readonly data: unknown } | { readonly problem: Problem };

/** Reads the text of the native JSON format. What is not JSON becomes a problem that says where it breaks off. */
export function readJson(text: string): Read {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (body.trim() === '') return fault('data-empty', 'start', '', 'The data are empty: there is nothing to read.');
  if (/^\s*</u.test(body)) {
    return fault(
      'data-not-json',
      'start',
      body.trim().slice(0, 40),
      'This is a web page, not data: the address may be wrong, or ask for a login.',
    );
  }
  try {
    const data: unknown = JSON.parse(body);
    if (Array.isArray(data) || isRecord(data)) return { data };
    return fault(
      'data-not-json',
      'start',
      data,
      'The data are a single value: they need to be an object with an "events" list.',
    );
  } catch {
    return invalid(body);
  }
}

function fault(code: string, at: string, value: unknown, message: string): Read {
  return { problem: { code, at, value, message } };
}

function invalid(body: string): Read {
  const { offset, expected } = findJsonFault(body) ?? { offset: 0, expected: 'JSON' };
  const before = body.slice(0, offset).split('\n');
  const place = `line ${before.length}, column ${before[before.length - 1].length + 1}`;
  const around = body.slice(Math.max(0, offset - 20), offset + 20);
  return fault('json-invalid', place, around, `The data are not valid JSON: at ${place} there should be ${expected}.`);
}
