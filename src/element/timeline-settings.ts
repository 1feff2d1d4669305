import type { PropertyDeclarations } from 'lit';
import { LitElement } from 'lit';

/** An attribute that is taken away is an empty one; an empty text needs no attribute. */
const TEXT = {
  fromAttribute: (value: string | null): string => value ?? '',
  toAttribute: (value: string): string | null => value || null,
};

/** 64 MB. */
const MAX_BYTES = 64_000_000;
/** Names of places have spaces and commas: in the attribute a semicolon stands between them. */
const PLACES = {
  fromAttribute: (value: string | null): readonly string[] => namesOf(value ?? '', /;/u),
  toAttribute: (value: readonly string[]): string | null => value.join('; ') || null,
};

/** The names in a text, without empty ones. */
export function namesOf(text: string, between: RegExp = /\s/u): readonly string[] {
  return text
    .split(between)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** What a page may set: the attributes of the element, and the properties that go with them. */
export class TimelineSettings extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    src: { converter: TEXT },
    format: { converter: TEXT },
    data: { attribute: false },
    height: { converter: TEXT },
    from: { converter: TEXT },
    to: { converter: TEXT },
    selected: { reflect: true },
    query: { converter: TEXT, reflect: true },
    hiddenGroups: { attribute: 'hidden-groups', converter: TEXT, reflect: true },
    tags: { converter: TEXT, reflect: true },
    places: { converter: PLACES, reflect: true },
    layout: {},
    gestures: {},
    timeZone: { attribute: 'time-zone', converter: TEXT },
    fold: { type: Boolean, reflect: true },
    maxBytes: { attribute: 'max-bytes', type: Number },
    author: { type: Boolean },
    permalink: { type: Boolean },
    refresh: { type: Number },
    sync: { converter: TEXT },
  };

  /** Address of the data. */
  src = '';
  /**
   * Name of the data's format: `json` `csv` `tsv` `ndjson` `timelinejs` `timelinejs-csv` `vis` `json-ld` `html`; it is
   * recognised by what is in them where this is empty.
   */
  format = '';
  /** Data handed over by the page: an object, a list of events, a text, a DataSet of vis, or an element with a list in it. */
  data: unknown = undefined;
  /** Height of the drawing, as a CSS length; by the container where it is empty. */
  height = '';
  /** EDTF; the view starts there. */
  from = '';
  /** EDTF; the view ends with it. */
  to = '';
  /** Id of the event whose detail is open. */
  selected: string | null = null;
  /** Text filter. */
  query = '';
  /** Ids of the groups that are filtered out, with spaces between them. */
  hiddenGroups = '';
  /** Ids of tags, with spaces between them: only events with one of them; empty for all. */
  tags = '';
  /** Names of places: only events at one of them; empty for all. In the attribute a semicolon stands between them. */
  places: readonly string[] = [];
  /** `auto`: drawing and list, as space allows; `plot` or `list`: one alone. */
  layout: 'auto' | 'plot' | 'list' = 'auto';
  /** Whether a plain wheel or one finger scrolls the page (`cooperative`) or moves the timeline (`greedy`). */
  gestures: 'cooperative' | 'greedy' = 'cooperative';

  /** IANA name of the zone that instants are shown in; their own offsets where it is empty. Dates without a time never shift. */
  timeZone = '';
  /** Folds long empty stretches of time, with a visible break. */
  fold = false;
  /** Most bytes that are loaded from `src`. */
  maxBytes = MAX_BYTES;
  /** Shows what is wrong in the data, for those who edit them. */
  author = false;
  /** Keeps event, domain, filter and layout in the page's URL fragment, under the element's id. */
  permalink = false;
  /** Asks again for `src` after so many seconds, at least 10; 0 for never. */
  refresh = 0;
  /** Elements of the same name share domain, selection and filter. */
  sync = '';
}
