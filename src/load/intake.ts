import type { Format, Growing, HtmlNode, Import, Read } from '../core/formats/index.js';
import { FORMATS, conclude, findFormat, readData } from '../core/formats/index.js';
import { decodeText, decoderOf } from './decode-text.js';

/** So much of the beginning is looked at to find out whether the data can be read while they arrive. */
const HEAD_CHARS = 100_000;

/**
 * Takes bytes as they come. Formats whose records can be told apart are read on the way; others, and what turns out to be
 * in another encoding, when all is there. Both give the same in the end.
 */
export class Intake {
  readonly #name: string;
  readonly #bytes: Uint8Array<ArrayBuffer>[] = [];
  /** Null where nothing can be read before all is there. */
  #decoder: TextDecoder | null = null;
  /** Text that is no whole record yet. */
  #rest: string[] = [];
  #growing: Growing | null = null;
  #format: Format | null = null;

  /** @param name of the format; recognised by what is in it where that is empty */
  constructor(name: string) {
    this.#name = name.trim().toLowerCase();
  }

  /** Events read so far. */
  get count(): number {
    return this.#growing?.count ?? 0;
  }

  add(piece: Uint8Array<ArrayBuffer>): void {
    const isFirst = this.#bytes.push(piece) === 1;
    if (isFirst) this.#decoder = decoderOf(piece);
    try {
      if (this.#decoder) this.#addText(this.#decoder.decode(piece, { stream: true }));
    } catch {
      // Not UTF-8: it is read anew when all is there.
      this.#wait();
    }
  }

  /** What has been read so far, null while that is nothing. */
  soFar(): Import | null {
    const read = this.count > 0 && this.#growing ? this.#growing.read() : null;
    return read && 'data' in read ? read : null;
  }

  /** All is there. */
  async finish(parseHtml?: (html: string) => HtmlNode | null): Promise<Read> {
    if (this.#growing && this.#format) {
      try {
        this.#growing.add(this.#rest.join('') + (this.#decoder?.decode() ?? ''), true);
        return conclude(this.#growing.read(), this.#format, this.#name);
      } catch {
        // The last letter was cut in two, or is in another encoding.
      }
    }
    const { text, problems = [] } = decodeText(await new Blob(this.#bytes).arrayBuffer());
    const read = readData(text, this.#name, parseHtml);
    return 'data' in read ? { ...read, problems: [...problems, ...read.problems] } : read;
  }

  #wait(): void {
    this.#decoder = null;
    this.#growing = null;
    this.#rest = [];
  }

  #addText(text: string): void {
    let piece = text;
    if (!this.#growing) {
      piece = this.#rest.join('') + text;
      this.#rest = [piece];
      this.#recognise(piece.replace(/^\ufeff/u, ''));
      if (!this.#growing) return;
      piece = piece.replace(/^\ufeff/u, '');
      this.#rest = [];
    }
    const end = this.#growing.ends(piece);
    if (end < 0) {
      this.#rest.push(piece);
      return;
    }
    this.#growing.add(this.#rest.join('') + piece.slice(0, end), false);
    this.#rest = [piece.slice(end)];
  }

  #recognise(head: string): void {
    const format = findFormat(FORMATS, { text: head, value: undefined }, this.#name);
    this.#format = format;
    this.#growing = format.grow?.(head) ?? null;
    if (!this.#growing && head.length > HEAD_CHARS) this.#wait();
  }
}
