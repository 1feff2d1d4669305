import type { Problem } from '../model/problem.js';
import type { RecordEnds } from './record-ends.js';

/** What is read: a text, and what JSON makes of it; or what a page handed over, with an empty text. */
export interface Source {
  readonly text: string;
  /** `undefined` for a text that is not JSON. */
  readonly value: unknown;
  /** Only where the caller can: the root of a text in HTML, null where the page refuses to parse it. */
  readonly parseHtml?: ((html: string) => HtmlNode | null) | undefined;
}

/** As much of a node of the DOM as is read here; other parsers of HTML can give it as well. */
export interface HtmlNode {
  /** Lower-case name of an element; nothing for a text. */
  readonly localName?: string;
  /** `#text` of a text. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  getAttribute?(name: string): string | null;
  /** Of links and images, where the page can tell the address in full. */
  readonly href?: unknown;
  readonly src?: unknown;
}

/** What a format could not carry over: a field, how often, and what became of it. */
export interface Loss {
  readonly field: string;
  readonly count: number;
  readonly note: string;
}

/** Data in the shape of the native JSON, and what is to be said of them. */
export interface Import {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly losses: readonly Loss[];
  /** Where an editor finds a field of the event at that place in `data.events`, such as `row 17, column Headline`. */
  readonly places?: (index: number, field: string) => string;
}

export type Read = Import | { readonly problem: Problem };

/** Reads a text while it arrives. */
export interface Growing {
  /** Finds where it may be cut. */
  readonly ends: RecordEnds;
  /** Events so far. */
  readonly count: number;
  /** Takes whole records, which end in a line break unless they are the last. */
  add(text: string, isLast: boolean): void;
  /** What there is so far. */
  read(): Read;
}

export interface Format {
  readonly name: string;
  /** Whether its text is JSON; then a text that is not is told as such. */
  readonly isJson?: true;
  /** Whether it looks like this format; asked in the order of the table. */
  sniff(source: Source): boolean;
  /** Null where it is not that format after all. */
  parse(source: Source): Read | null;
  /** Only where records can be read before all is there. Null while `head`, the beginning, does not say enough. */
  grow?(head: string): Growing | null;
}
