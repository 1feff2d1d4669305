import { sameFilter } from '../../core/view/view-state.js';
import { filterParts } from '../filter-parts.js';
import type { TimelineEventMap } from '../events.js';
import type { Words } from '../words.js';
import type { Announcer } from './announcer.js';
import type { LoadOutcome } from './loader.js';
import type { ViewChange, ViewController } from './view-controller.js';

/** Tells the page, by events, and the reader who listens, by sentences, what has happened. */
export class Reporter {
  readonly #host: HTMLElement;
  readonly #view: ViewController;
  readonly #announcer: Announcer;
  readonly #words: () => Words;
  #wasSettled = true;
  #frame = 0;
  #latestMove: TimelineEventMap['timeline-domainchange']['detail'] | null = null;

  constructor(host: HTMLElement, view: ViewController, announcer: Announcer, words: () => Words) {
    this.#host = host;
    this.#view = view;
    this.#announcer = announcer;
    this.#words = words;
  }

  loaded(outcome: LoadOutcome): void {
    const view = this.#view;
    if (outcome.kind === 'failed') {
      this.#emit('timeline-error', { message: outcome.message, cause: outcome.cause });
      return;
    }
    this.#emit('timeline-load', {
      problems: view.data.problems,
      // Read only where a page looks at them: there may be a million.
      get events() {
        return view.all();
      },
    });
  }

  changed({ before, after, settled, byReader, shared }: ViewChange): void {
    const view = this.#view;
    const filtered = !sameFilter(before, after);
    const moved = before.domain !== after.domain || (settled && !this.#wasSettled);
    this.#wasSettled = settled;
    // Of linked timelines the one that the reader uses speaks.
    if (filtered && !shared) this.#announcer.say(this.#filterLine());
    else if (moved && settled && !shared) this.#announcer.say(this.#words().zoomedLine(view));
    if (!byReader) return;
    if (before.selected !== after.selected) {
      this.#emit('timeline-select', { id: after.selected, event: view.selectedEvent() });
    }
    if (filtered) {
      const { query, hiddenGroups, tags, places, period } = after;
      const [from = '', to = ''] = period.split('/').map((end) => (end === '..' ? '' : end));
      this.#emit('timeline-filter', { query, hiddenGroups, tags, places, from, to, count: view.passing });
    }
    if (moved) this.#tellMove({ domain: view.domainMs, settled });
  }

  /** Events came; what the reader looks at has not moved. */
  came(): void {
    const words = this.#words();
    this.#announcer.say(words.say(words.strings.newEvents, { n: this.#view.news }));
  }

  /** How many events are left, and the filter part by part. */
  #filterLine(): string {
    const words = this.#words();
    const { data, state } = this.#view;
    return [words.countLine(this.#view), ...filterParts(state, data, words).map(({ label }) => label)].reduce((a, b) =>
      words.say(words.strings.join, { a, b }),
    );
  }

  /** At once, and then no more than once a frame. */
  #tellMove(move: TimelineEventMap['timeline-domainchange']['detail']): void {
    this.#latestMove = move;
    if (this.#frame !== 0) return;
    const tell = (): void => {
      this.#frame = 0;
      if (!this.#latestMove) return;
      const latest = this.#latestMove;
      this.#latestMove = null;
      this.#frame = requestAnimationFrame(tell);
      this.#emit('timeline-domainchange', latest);
    };
    tell();
  }

  #emit<K extends keyof TimelineEventMap>(type: K, detail: TimelineEventMap[K]['detail']): void {
    this.#host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
