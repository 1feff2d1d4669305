import type { EventDate } from '../time/event-date.js';

/** How the date of an event is known, in the words of its editor. */
export interface DateBasis {
  readonly kind: 'stated' | 'publication' | 'inferred';
  readonly note: string;
  /** Id of the source that the date comes from; empty where none is named. */
  readonly source: string;
  /** Words of that source that state the date. */
  readonly quote: string;
}

/** A verbatim quotation, with the words that stand before and after it in its source. */
export interface Excerpt {
  readonly source: string;
  /** Empty where the source is not quoted, only its account told. */
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** EDTF: when it was by this account, where accounts differ. */
  readonly date: string;
  /** What this account says, such as a number, in the editor's words, where accounts differ. */
  readonly says: string;
}

export interface Media {
  readonly type: 'image' | 'video' | 'audio' | 'embed';
  readonly url: string;
  readonly poster: string;
  readonly alt: string;
  readonly credit: string;
  readonly caption: string;
  /** The two with the markup that they came with, where they had some. */
  readonly creditHtml?: string;
  readonly captionHtml?: string;
  /** Size of the file's picture in px, or 0: only its proportions are asked for. */
  readonly width: number;
  readonly height: number;
}

export interface Link {
  readonly url: string;
  readonly label: string;
}

export type Status = 'confirmed' | 'disputed' | 'corrected' | 'retracted';

/** One dated event, read from the data: every field has a value, an absent one an empty one. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  /** EDTF, as the data give it. */
  readonly date: string;
  /** The same date, understood. */
  readonly when: EventDate;
  readonly summary: string;
  /** Group id, or empty. */
  readonly group: string;
  readonly tags: readonly string[];
  readonly places: readonly string[];
  /** More important events win the room for labels. 0 where the data say nothing. */
  readonly importance: number;
  readonly dateBasis: DateBasis | null;
  readonly excerpts: readonly Excerpt[];
  readonly media: readonly Media[];
  readonly links: readonly Link[];
  readonly status: Status | '';
  readonly updated: string;
  /** The record as it was handed over, with the fields that this project does not know. */
  readonly raw: Readonly<Record<string, unknown>>;
}
