import { isRecord } from '../model/read-field.js';
import type { Format, HtmlNode, Import } from './format.js';
import { isoDate } from './iso-date.js';
import { mediaType } from './media-of.js';
import { Story } from './story.js';

interface Item {
  readonly dates: string[];
  readonly links: unknown[];
  readonly media: unknown[];
  readonly excerpts: unknown[];
  title: string;
  text: string;
}

const HEADING = /^h[1-6]$/u;

/** Reads the first ordered list whose items have a `<time>`, and the heading and the paragraph before it. */
export function readListElement(root: HtmlNode): Import | null {
  const story = new Story((i, field) => `item ${i + 1}, ${field}`, { date: 'time' });
  for (const node of inOrder(root)) {
    const { localName: tag = '' } = node;
    if (HEADING.test(tag)) Object.assign(story.head, { title: words(node), description: '' });
    else if (tag === 'p') story.head['description'] ||= words(node);
    else if (tag === 'ol' && find(node, 'time')) {
      [...node.childNodes]
        .filter(({ localName }) => localName === 'li')
        .forEach((item, i) => {
          addItem(story, i, item);
        });
      return story.finish();
    }
  }
  return null;
}

function addItem(story: Story, i: number, node: HtmlNode): void {
  const item: Item = { dates: [], links: [], media: [], excerpts: [], title: '', text: '' };
  collect(node, item, story, 0);
  const { dates, links, media, excerpts } = item;
  const text = tidy(item.text).replace(/^(?:[:,–—-] *)+/u, '');
  story.add(i, {
    ...{ links, media, excerpts, date: dates.join('/'), title: item.title || text, summary: item.title && text },
    id: node.getAttribute?.('id'),
    group: story.groups.id(tidy(node.getAttribute?.('data-group'))),
  });
}

function collect(node: HtmlNode, item: Item, story: Story, depth: number): void {
  for (const child of node.childNodes) {
    const { localName: tag = child.nodeName } = child;
    const before = item.text;
    if (tag === '#text') item.text += child.textContent ?? '';
    else if (tag === 'time' && (item.dates.length === 0 || (item.dates.length === 1 && isBare(item)))) {
      item.dates.push(isoDate(child.getAttribute?.('datetime') ?? words(child)));
      if (isBare(item)) item.text = '';
    } else if (tag === 'blockquote') {
      const source = words(find(child, 'cite'));
      const text = words(child);
      // The last of them: the words that are quoted may name it too.
      const quote = source ? text.slice(0, text.lastIndexOf(source)) : text;
      item.excerpts.push({ quote: quote.replace(/[\s–—-]+$/u, ''), source: story.sources.id(source) });
    } else if (tag === 'img') {
      const url = address(child, 'src');
      item.media.push({ url, type: mediaType(url), alt: child.getAttribute?.('alt') });
    } else if (!/^(?:script|style|#.*)$/u.test(tag) && depth < 99) {
      if (tag === 'a') item.links.push({ url: address(child, 'href'), label: words(child) });
      collect(child, item, story, depth + 1);
      // Strong words are the title only if they come first.
      if (item.title === '' && (HEADING.test(tag) || (/^(?:b|strong)$/u.test(tag) && !/\p{L}/u.test(before)))) {
        item.title = words(child);
        item.text = before;
      }
    }
  }
}

/** Whether nothing was said yet but perhaps "from" or a dash. */
function isBare({ title, text }: Item): boolean {
  return title === '' && text.trim().length < 5;
}

/** The address in full where the page can tell it. */
function address(node: HtmlNode, name: 'href' | 'src'): string {
  const full = node[name];
  return typeof full === 'string' ? full : (node.getAttribute?.(name) ?? '');
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

function words(node: HtmlNode | undefined): string {
  return tidy(node?.textContent);
}

function find(root: HtmlNode, tag: string): HtmlNode | undefined {
  return inOrder(root).find(({ localName }) => localName === tag);
}

/** What looks like a node of a document: anything may be handed over as one. */
function asNode(value: Readonly<Record<string, unknown>>): HtmlNode | null {
  const { childNodes } = value;
  const isList = typeof childNodes === 'object' && childNodes !== null && Symbol.iterator in childNodes;
  return isList ? (value as unknown as HtmlNode) : null;
}

/** A node and all in it, as they stand in the text. */
function inOrder(root: HtmlNode): readonly HtmlNode[] {
  const nodes: HtmlNode[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    for (const child of [...node.childNodes].reverse()) open.push(child);
  }
  return nodes;
}

export const html: Format = {
  name: 'html',
  sniff: ({ text, value }) => /^\s*</u.test(text) || (isRecord(value) && 'childNodes' in value),
  parse: ({ text, value, parseHtml }) => {
    const root = isRecord(value) ? asNode(value) : parseHtml?.(text);
    // Without a list it is a page that was not asked for.
    return root ? readListElement(root) : null;
  },
};
