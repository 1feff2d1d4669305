/** Plural forms by the categories of `Intl.PluralRules`, chosen by the value `n`; a form that is missing is `other`. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A text with `{name}` placeholders, or its plural forms. `fill` makes the words of it. */
export type Message = string | Plural;

/**
 * Every word that the timeline shows or says. One file a language holds them all: a missing key does not compile.
 * `{n}` is a number and decides the plural form; `{x}` is one phrase; `{events}` is `events` already filled;
 * `{span}` is a stretch of time in words. Phrases are put together with `join`: "6 events, January 2023".
 * What the signs of the legend mean, `signWords` says with the words of dates: "about …".
 */
export interface Strings {
  // Toolbar and filter
  readonly search: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly filter: string;
  /** `{n}` groups, after "Filter ·" where space is small. */
  readonly groups: Message;
  /** Names what is in no group. */
  readonly other: string;
  readonly tags: string;
  readonly places: string;
  /** Takes the whole filter away. */
  readonly clear: string;
  /** Takes the part `{x}` of the filter away. */
  readonly remove: string;
  /** What was typed is no date; `{x}` are some that are. */
  readonly dateLike: string;
  /** Names of the two layouts; `timeline` also names the drawing and says what it is. */
  readonly timeline: string;
  readonly list: string;

  // Counts
  readonly events: Message;
  /** `{shown}` of `{n}` events pass the filter, and all of those are in view: the `{span}` that they take. */
  readonly count: Message;
  /** `{shown}` of `{n}` events are in view, in the `{span}` that is. */
  readonly inView: Message;
  readonly newEvents: Message;
  /** All `{n}` events as a list. */
  readonly asList: Message;
  readonly more: string;
  /** `{n}` events before, and after, what is in view. */
  readonly earlier: string;
  readonly later: string;

  // States
  readonly loading: string;
  readonly cancel: string;
  readonly empty: string;
  readonly noMatch: string;
  readonly failed: string;
  readonly retry: string;
  /** For authors: how many problems the data have. */
  readonly problems: Message;
  /** The reader has stopped it. */
  readonly stopped: string;

  // Detail
  readonly start: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  /** Event `{n}` of `{total}`. */
  readonly position: string;
  readonly stated: string;
  readonly publication: string;
  readonly inferred: string;
  /** The sign of a date that is from publication or inferred. */
  readonly notStated: string;
  readonly confirmed: string;
  readonly disputed: string;
  readonly corrected: string;
  readonly retracted: string;
  readonly updated: string;
  /** An instant `{x}` in the reader's own time zone. */
  readonly yourTime: string;
  readonly read: string;
  /** A quotation `{x}` in its marks. */
  readonly quote: string;
  readonly copy: string;
  readonly copied: string;
  readonly link: string;
  readonly share: string;
  /** Over several accounts of one event. */
  readonly differ: string;
  /** `{x}` is the host that is asked for the media. */
  readonly play: string;

  // Export
  readonly save: string;
  readonly print: string;

  // Drawing: what screen readers hear, hints, keys
  /** Two phrases `{a}` and `{b}`, one after the other. */
  readonly join: string;
  readonly enterZooms: string;
  readonly enterLists: string;
  readonly zoomed: string;
  /** The two ends of a stretch of time: the overview's handles, the fields of a filter. */
  readonly from: string;
  readonly till: string;
  readonly overview: string;
  /** `{key}` is `ctrl` or ⌘. */
  readonly hint: string;
  readonly hintTouch: string;
  readonly ctrl: string;
  readonly keys: string;
  readonly keyPan: string;
  readonly keyEnds: string;
  readonly keyType: string;
  readonly keyOpen: string;
  /** Up and down: to the mark above, to the one below. */
  readonly keyLanes: string;

  // Folded time
  /** A toggle. */
  readonly fold: string;
  /** `{x}` is a length of time, such as "19 months". */
  readonly gap: string;

  readonly signs: string;

  // Words of dates; `{x}`, `{a}` and `{b}` are dates, `{y}` a year. The first five may have a second form for days,
  // after `|`: "seit {x}|seit dem {x}"; `formatDate` and `signWords` choose it.
  readonly about: string;
  readonly possibly: string;
  readonly between: string;
  readonly since: string;
  readonly until: string;
  /** From `{x}` to an unknown end. */
  readonly endUnknown: string;
  /** From an unknown start to `{x}`. */
  readonly startUnknown: string;
  /** `{x}` itself, or any time before or after it. */
  readonly orEarlier: string;
  readonly orLater: string;
  /** Stands between the two ends of a stretch of time, with its spaces. */
  readonly to: string;
  /** After a date that is some time within it; also what its sign means. */
  readonly dateUnknown: string;
  /** Spring, summer, autumn, winter, parted by spaces. */
  readonly seasons: string;
  /** One of them, `{x}`, in the year `{y}`. */
  readonly season: string;
  /** `{n}`-th quarter of the year `{y}`; `{r}` is `{n}` in Roman numerals. */
  readonly quarter: string;
  /** `{x}` is a number, such as "13.8 billion"; `many` after millions, where that differs. */
  readonly ago: Message;
  readonly bce: string;
  readonly ce: string;
}
