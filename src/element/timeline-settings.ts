import type { PropertyDeclarations } from 'lit';
import { LitElement } from 'lit';

/** An attribute that is taken away is an empty one; an empty text needs no attribute. */
const TEXT = {
  fromAttribute: (value: string | null): string => value ?? '',
  toAttribute: (value: string): string | null => value || null,
};

/** 64 MB. */
const MAX_BYTES = 64_000_000;

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
    layout: {},
    gestures: {},
    timeZone: { attribute: 'time-zone', converter: TEXT },
    fold: { type: Boolean, reflect: true },
    maxBytes: { attribute: 'max-bytes', type: Number },
    author: { type: Boolean },
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
}
