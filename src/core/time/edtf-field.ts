import type { Scan } from './edtf-scan.js';

/** A year, month or day of a fixed number of digits, any of which may be left open as `X`. */
export interface Field {
  readonly text: string;
  /** The least and the greatest number that it could stand for. */
  readonly min: number;
  readonly max: number;
  /** How many digits at its end are open. */
  readonly openDigits: number;
}

/** A month or day that is not given. */
export const ANY: Field = { text: 'XX', min: 0, max: 99, openDigits: 2 };

export function isOpen(field: Field): boolean {
  return field.min < field.max;
}

/** `null`, and nothing read, if there are not `width` digits or `X`. */
export function readField(scan: Scan, width: number): Field | null {
  let min = 0;
  let max = 0;
  let openDigits = 0;
  for (let i = 0; i < width; i++) {
    const code = scan.text.charCodeAt(scan.at + i);
    const open = code === 88;
    if (!open && !(code >= 48 && code <= 57)) return null;
    min = min * 10 + (open ? 0 : code - 48);
    max = max * 10 + (open ? 9 : code - 48);
    openDigits = open ? openDigits + 1 : 0;
  }
  const text = scan.text.slice(scan.at, scan.at + width);
  scan.at += width;
  return { text, min, max, openDigits };
}

/** Whether the field can stand for `value`. */
export function fits(field: Field, value: number): boolean {
  let rest = value;
  for (let i = field.text.length - 1; i >= 0; i--) {
    if (field.text[i] !== 'X' && Number(field.text[i]) !== rest % 10) return false;
    rest = Math.floor(rest / 10);
  }
  return rest === 0;
}
