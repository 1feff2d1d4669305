import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { plainText } from '../core/model/plain-text.js';
import type { Media, TimelineEvent } from '../core/model/timeline-event.js';
import { parseInert } from './parse-inert.js';
import { safeUrl } from './safe-url.js';

type Content = string | TemplateResult | readonly Content[];

/** What may stand in a text; everything else is its words. */
const ALLOWED: Readonly<Record<string, (inside: Content) => TemplateResult>> = {
  p: (x) => html`<p>${x}</p>`,
  br: () => html`<br />`,
  em: (x) => html`<em>${x}</em>`,
  strong: (x) => html`<strong>${x}</strong>`,
  b: (x) => html`<b>${x}</b>`,
  i: (x) => html`<i>${x}</i>`,
  ul: (x) =>
    html`<ul>
      ${x}
    </ul>`,
  ol: (x) =>
    html`<ol>
      ${x}
    </ol>`,
  li: (x) => html`<li>${x}</li>`,
  blockquote: (x) => html`<blockquote>${x}</blockquote>`,
  q: (x) => html`<q>${x}</q>`,
  cite: (x) => html`<cite>${x}</cite>`,
  code: (x) => html`<code>${x}</code>`,
  sub: (x) => html`<sub>${x}</sub>`,
  sup: (x) => html`<sup>${x}</sup>`,
};
/** Not even the words of these are for readers. */
const SILENT = /^(?:script|style|template|noscript|iframe|object|svg|textarea|select|#comment)$/u;
/** These part no words. */
const INLINE = /^(?:span|font|small|mark|u|s|abbr|time)$/u;
const MOST_CHARS = 100_000;
const MOST_NODES = 5000;
const DEEPEST = 30;

/**
 * Foreign markup as nodes: it is parsed where nothing in it can run, and of what is found there a short list of elements
 * is made anew, without their attributes but for safe links. Where the page refuses the parser (Trusted Types), and
 * where there is more than any text has, it is its words alone.
 */
export function renderMarkup(markup: string): DirectiveResult {
  return guard([markup], () => contentOf(markup));
}

/** A text of an event, with its markup where it came with some. */
export function renderText(event: TimelineEvent, field: 'title' | 'summary'): DirectiveResult | string {
  return textOf(event[field], event.raw[`${field}Html`]);
}

/** The words that stand by a picture or a film, likewise. */
export function renderMediaText(media: Media, field: 'credit' | 'caption'): DirectiveResult | string {
  return textOf(media[field], media[`${field}Html`]);
}

function textOf(text: string, markup: unknown): DirectiveResult | string {
  return typeof markup === 'string' ? renderMarkup(markup) : text;
}

function contentOf(markup: string): Content {
  const root = markup.length > MOST_CHARS ? null : parseInert(markup);
  let nodes = 0;
  const inside = (parent: Node, depth: number): Content =>
    Array.from(ask(parent, 'childNodes') as NodeList, (node) => one(node, depth));
  const one = (node: Node, depth: number): Content => {
    nodes += 1;
    const name = String(ask(node, 'nodeName')).toLowerCase();
    if (nodes > MOST_NODES || SILENT.test(name)) return '';
    if (name === '#text') return String(ask(node, 'textContent'));
    if (depth > DEEPEST) return plainText(String(ask(node, 'textContent')));
    const content = inside(node, depth + 1);
    if (Object.hasOwn(ALLOWED, name)) return ALLOWED[name](content);
    if (name !== 'a') return INLINE.test(name) ? content : [' ', content, ' '];
    const url = safeUrl((node as Element).getAttribute('href') ?? '');
    return url === null ? content : html`<a href=${url} target="_blank" rel="noopener noreferrer">${content}</a>`;
  };
  return root ? inside(root, 0) : plainText(markup);
}

/** Asks a node past what it has in it: the fields of a form are properties of its own, `nodeName` or whatever they are called. */
function ask(node: Node, key: 'childNodes' | 'nodeName' | 'textContent'): unknown {
  return Reflect.get(Node.prototype, key, node);
}
