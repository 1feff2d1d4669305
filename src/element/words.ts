import type { SceneWords } from '../core/layout/build-scene.js';
import type { UprightWords } from '../core/layout/build-upright.js';
import type { TimelineData } from '../core/model/timeline-data.js';
import type { TimelineEvent } from '../core/model/timeline-event.js';
import { lastMomentBefore } from '../core/time/calendar.js';
import { MS_PER_DAY } from '../core/time/epoch-ms.js';
import type { EventDate } from '../core/time/event-date.js';
import type { Unit } from '../core/time/format-date-parts.js';
import { unitOf } from '../core/time/format-date-parts.js';
import type { Precision } from '../core/time/precision.js';
import { formatDate, yearText } from '../core/time/format-date.js';
import { formatInYear, monthText } from '../core/time/format-in-year.js';
import { formatLength } from '../core/time/format-length.js';
import { formatSpan } from '../core/time/format-span.js';
import { formatTick, formatTickContext } from '../core/time/format-tick.js';
import type { ViewController } from './controllers/view-controller.js';
import type { Language, Message, Strings } from '../strings/index.js';
import { fill, formatNumber } from '../strings/index.js';

/** So many texts of a kind are kept: a few screenfuls. */
const KEEP = 5000;

/** Says the same again without working it out again: a drawing that moves says nearly all of its words once a frame. */
function remembered<T extends unknown[]>(
  make: (...args: T) => string,
  keyOf: (...args: T) => unknown,
): (...args: T) => string {
  const known = new Map<unknown, string>();
  return (...args) => {
    const key = keyOf(...args);
    let text = known.get(key);
    if (text === undefined) {
      if (known.size > KEEP) known.clear();
      text = make(...args);
      known.set(key, text);
    }
    return text;
  };
}

/** Everything that is said, in one language: fixed words, numbers, dates and spans of time. */
export interface Words extends SceneWords, UprightWords {
  readonly strings: Strings;
  readonly lang: string;
  say(message: Message, values: Readonly<Record<string, string | number>>): string;
  /** The month that a moment is in, under the heading of its year. */
  month(ms: number): string;
  /** The same in the reader's own time zone. */
  ownTime(when: EventDate): string;
  /** How the date is known where its source does not state it, and what became of the report. */
  known(event: TimelineEvent): readonly string[];
  /** @param known no finer than that */
  span(startMs: number, endMs: number, ...known: readonly Unit[]): string;
  /** @param known how finely the dates of its first and last event are known */
  clusterTitle(count: number, firstMs: number, lastMs: number, ...known: Precision[]): string;
  events(count: number): string;
  /** How to zoom with the wheel, on this kind of computer. */
  readonly zoomHint: string;
  /** The label of the events that name no group. */
  readonly noGroup: string;
  listTitle(count: number): string;
  /** "6 of 6 events, January 2023 to September 2024". */
  countLine(view: Pick<ViewController, 'data' | 'index' | 'state' | 'limits' | 'map'>): string;
  /** "Zoomed to January 2023, 2 events". */
  zoomedLine(view: ViewController): string;
}

export function createWords({ strings, lang }: Language, timeZone: string | null, data: TimelineData): Words {
  const dateWords = { strings, lang, timeZone };
  // The axis shows the clock's time already: instants are placed by their zone when they are read.
  const axisWords = { strings, lang };
  const say: Words['say'] = (message, values) => fill(message, values, lang);
  const dateOf = remembered(
    (when: EventDate) => formatDate(when, dateWords),
    ({ edtf }) => edtf,
  );
  const groupLabels = new Map(data.groups.map(({ id, label }) => [id, label]));
  const events = (n: number): string => say(strings.events, { n });
  // A cluster's span ends with the start of its last event: with that day, where it has no time of day.
  const clusterTitle: Words['clusterTitle'] = (n, firstMs, lastMs, ...known) => {
    const endMs = lastMs + (lastMs % MS_PER_DAY === 0 ? MS_PER_DAY : 1);
    return say(strings.join, { a: events(n), b: formatSpan(firstMs, endMs, axisWords, ...known.map(unitOf)) });
  };
  const known = ({ dateBasis, status }: TimelineEvent): readonly string[] => {
    const kind = dateBasis?.kind ?? 'stated';
    const basis = kind === 'stated' ? [] : [strings[kind]];
    return status === '' || status === 'confirmed' ? basis : [...basis, strings[status]];
  };
  return {
    strings,
    lang,
    known,
    say,
    dateOf,
    ownTime: (when) =>
      formatDate(when, { strings, lang, timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone }),
    events,
    clusterTitle,
    date: (event) => dateOf(event.when),
    dateInYear: (event) => formatInYear(event.when, dateWords),
    month: (ms) => monthText(ms, lang),
    span: (startMs, endMs, ...known) => formatSpan(startMs, endMs, axisWords, ...known),
    year: ({ when }) => {
      const ms = Number.isFinite(when.startMs) ? when.startMs : lastMomentBefore(when.endMs);
      return Number.isFinite(ms) ? yearText(ms, dateWords) : '';
    },
    zoomHint: say(strings.hint, { key: /mac/iu.test(navigator.userAgent) ? '⌘' : strings.ctrl }),
    noGroup: strings.other,
    listTitle: (n) => say(strings.asList, { n }),
    countLine({ data: { columns }, index, state, limits, map }) {
      const [from, to] = state.domain;
      const n = columns.count;
      if (index.count === 0) return strings.noMatch;
      const whole = from === limits.full[0] && to === limits.full[1];
      const [first, last] = whole ? limits.extent : state.domain;
      const shown = whole ? index.count : index.countOverlapping(from, to);
      return say(whole ? strings.count : strings.inView, {
        shown,
        n,
        span: formatSpan(map.toMs(first), map.toMs(last), axisWords),
      });
    },
    zoomedLine({ index, state: { domain }, map }) {
      const [from, to] = domain;
      return say(strings.zoomed, {
        span: formatSpan(map.toMs(from), map.toMs(to), axisWords),
        events: events(index.countOverlapping(from, to)),
      });
    },
    markName: remembered(
      (event) => {
        const facts = [dateOf(event.when), event.title, groupLabels.get(event.group) ?? '', ...known(event)];
        return facts.filter((fact) => fact !== '').reduce((a, b) => say(strings.join, { a, b }));
      },
      (event) => event,
    ),
    clusterName: remembered(
      (n, firstMs, lastMs, inseparable, ...known) =>
        say(strings.join, {
          a: clusterTitle(n, firstMs, lastMs, ...known),
          b: inseparable ? strings.enterLists : strings.enterZooms,
        }),
      (...args) => args.join(),
    ),
    number: remembered(
      (n) => formatNumber(n, lang),
      (n) => n,
    ),
    shortNumber: remembered(
      (n) => formatNumber(n, lang, 'compact'),
      (n) => n,
    ),
    more: (n) => `+ ${formatNumber(n, lang)}`,
    length: (startMs, endMs) => formatLength(startMs, endMs, lang),
    gap: (startMs, endMs) => say(strings.gap, { x: formatLength(startMs, endMs, lang) }),
    tick: remembered(
      (ms, { unit }) => formatTick(ms, unit === 'week' ? 'day' : unit, axisWords),
      (ms, { unit }) => unit + String(ms),
    ),
    major: remembered(
      (ms, { unit }) => formatTickContext(ms, unit === 'week' ? 'day' : unit, axisWords),
      (ms, { unit }) => unit + String(ms),
    ),
  };
}
