/** Where a command reads and writes: the process, or a test. */
export interface Terminal {
  /** What was asked for: results, help. */
  out(text: string): void;
  /** Everything else: reports, progress, faults. */
  err(text: string): void;
  /** Whether what is written to `out` and `err` may have colour. */
  readonly color: { readonly out: boolean; readonly err: boolean };
  /** Whether somebody looks at `err`, so that progress may be shown there. */
  readonly watched: boolean;
  readInput(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Wrong use of the command: told in one line, exit code 2. */
export class UsageError extends Error {}

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

export type Paint = (style: keyof typeof CODES, text: string) => string;

export function paintFor(hasColor: boolean): Paint {
  return (style, text) => (hasColor ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}

/** One line that says what goes on, on a terminal; the next one takes its place, and none is left at the end. */
export function progress(terminal: Terminal, text: string): void {
  if (terminal.watched) terminal.err(`\r\u001b[K${text}`);
}

/** Foreign text for a terminal: no control characters, with which it could move about or change colour. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (char) =>
    char === '\t' ? ' ' : `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
