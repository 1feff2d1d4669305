/** What the page that embeds the timeline decides. */
export interface EmbedOptions {
  /** Address of the data, as the page sees it. */
  readonly src: string;
  /** Folder of the project's files, with a slash at its end. */
  readonly base: string;
  readonly height: string;
  readonly lang: string;
  readonly layout: string;
  readonly from: string;
  readonly to: string;
  readonly fold: boolean;
  readonly greedy: boolean;
  /** SRI hash of the script, or empty. */
  readonly integrity: string;
  /** Name of the frame, for those who listen. */
  readonly title: string;
}

export const EMBED_DEFAULTS: EmbedOptions = {
  src: 'timeline.json',
  base: '',
  height: '',
  lang: '',
  layout: '',
  from: '',
  to: '',
  fold: false,
  greedy: false,
  integrity: '',
  title: 'Timeline',
};

/** Attributes of the element by name; empty ones are left out. */
function settings({
  src,
  height,
  lang,
  layout,
  from,
  to,
  fold,
  greedy,
}: EmbedOptions): readonly (readonly [string, string])[] {
  const all = { src, height, lang, layout, from, to, fold: fold ? 'true' : '', gestures: greedy ? 'greedy' : '' };
  return Object.entries(all).filter(([, value]) => value !== '');
}

/** One script tag, which puts the timeline where it stands. */
export function scriptTag(options: EmbedOptions): string {
  const { base, integrity } = options;
  const safe =
    integrity === ''
      ? []
      : [
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ];
  const own = settings(options).map(([name, value]) => [`data-${name}`, value]);
  const attributes = [['src', `${base}event-timeline.js`], ...safe, ...own];
  return `<script async ${written(attributes)}></script>`;
}

/** A frame, for pages that take no scripts. */
export function frameTag(options: EmbedOptions): string {
  const { base, title, height } = options;
  const query = new URLSearchParams(settings(options).map(([name, value]) => [name, value]));
  const attributes = [
    ['src', `${base}embed.html#${query.toString()}`],
    ['title', title],
    ['width', '100%'],
    ['height', /^\d+(px)?$/u.test(height) ? String(Number.parseInt(height, 10) + 200) : '600'],
    ['loading', 'lazy'],
    ['sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'],
  ];
  return `<iframe ${written(attributes)}></iframe>\n<script async ${written([['src', `${base}frame-host.js`]])}></script>`;
}

function written(attributes: readonly (readonly string[])[]): string {
  return attributes.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');
}

/** Text as it may stand in HTML, also between quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => `&#${String(mark.charCodeAt(0))};`);
}

/** The SRI hash of a file. */
export async function integrityOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}
