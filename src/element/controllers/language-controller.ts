import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimelineData } from '../../core/model/timeline-data.js';
import type { Language } from '../../strings/index.js';
import { stringsFor } from '../../strings/index.js';
import type { Words } from '../words.js';
import { createWords } from '../words.js';

/** The language of the nearest `lang` around the element, and the direction that goes with it. */
export class LanguageController implements ReactiveController {
  current: Language = stringsFor('en');
  rtl = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: MutationObserver;
  #words: {
    readonly words: Words;
    readonly data: TimelineData;
    readonly language: Language;
    readonly timeZone: string | null;
  } | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => {
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    for (const node of [this.#host, document.documentElement])
      this.#observer.observe(node, { attributeFilter: ['lang', 'dir'] });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** The words for the data, made anew when data or language change. Where the page names no language, the data do. */
  wordsFor(data: TimelineData, timeZone: string | null): Words {
    const tag = nearest(this.#host, 'lang') ?? data.lang;
    if (tag !== this.#tag) {
      this.#tag = tag;
      this.current = stringsFor(tag || 'en');
    }
    const dir = nearest(this.#host, 'dir');
    this.rtl = dir === 'rtl' || (dir !== 'ltr' && this.current.dir === 'rtl');
    if (this.#words?.data !== data || this.#words.language !== this.current || this.#words.timeZone !== timeZone) {
      this.#words = { words: createWords(this.current, timeZone, data), data, language: this.current, timeZone };
    }
    return this.#words.words;
  }

  #tag: string | null = null;
}

/** The attribute of the nearest element that has it, out through shadow roots. */
function nearest(from: Element, attribute: string): string | null {
  for (
    let node: Node | null = from;
    node !== null;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    const value = node instanceof Element ? node.getAttribute(attribute) : null;
    if (value !== null && value !== '') return value;
  }
  return null;
}
