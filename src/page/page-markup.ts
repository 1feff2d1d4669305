import { jsonLdOf } from '../core/export/write-json-ld.js';
import { asRecord, asText } from '../core/model/read-field.js';
import { stringsFor } from '../strings/index.js';
import { listMarkup } from './list-markup.js';
import { inlineScript, jsonMarkup, markup, ownMarkup } from './markup.js';
import type { Markup } from './markup.js';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.js';

export interface PageOptions {
  /** `file` leaves the widget beside the page; `inside` puts its text into the page, which then needs nothing else. */
  readonly widget: { readonly file: string } | { readonly inside: string };
  /**
   * For an `<iframe>`: the timeline alone, and this script, which tells its height. It runs before the widget, so that the
   * settings of the fragment are there when the timeline starts. Null for a page of its own.
   */
  readonly frameScript: string | null;
  /** More of our own script; for `serve`. */
  readonly script?: string;
  /** The SHA-256 of a text in base64, for the policy of a page with scripts inside. */
  readonly sha256?: (text: string) => string;
}

/**
 * A page with a timeline in it, as the text of a file. It shows the events as a list before, and without, a script; has
 * them for search engines as JSON-LD; and asks nothing of anyone but for the media that the data name.
 */
export function pageMarkup(data: unknown, { widget, frameScript, script = '', sha256 }: PageOptions): string {
  const head = asRecord(data);
  const [title, description] = [asText(head['title']) || 'Timeline', asText(head['description'])];
  const lang = asText(head['lang']) || 'en';
  const inside = 'inside' in widget ? widget.inside.replace(/^\ufeff/u, '') : '';
  const isFrame = frameScript !== null;
  const own = [frameScript ?? '', inside, script].filter((text) => text !== '').map(inlineScript);
  const policy = policyOf(own.map(hashWith(sha256)), 'file' in widget, script !== '');
  const heading = isFrame
    ? null
    : markup`<h1>${title}</h1>\n${description ? markup`<p class="description">${description}</p>\n` : null}`;
  return markup`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
${description ? markup`<meta name="description" content="${description}">\n` : null}${isFrame ? markup`<meta name="robots" content="noindex">\n` : null}<style>${ownMarkup(PAGE_STYLE)}</style>
<script type="application/ld+json">${jsonMarkup(jsonLdOf(data))}</script>
</head>
<body${isFrame ? markup` class="frame"` : null}>
<main>
${heading}<event-timeline>
<script type="application/json">${jsonMarkup(isFrame ? data : withoutHeading(data))}</script>
${listMarkup(data, true)}</event-timeline>
</main>
${own.map((text): Markup => markup`<script>${ownMarkup(text)}</script>\n`)}${'file' in widget ? markup`<script src="${widget.file}"></script>\n` : null}</body>
</html>
`.text;
}

/** The page says it already. */
function withoutHeading(data: unknown): object {
  return { ...asRecord(data), title: undefined, description: undefined };
}

function directionOf(lang: string): string {
  return /^(?:ar|fa|he|ur|yi|ps|sd|ug|dv)\b/iu.test(lang) ? 'rtl' : stringsFor(lang).dir;
}

function hashWith(sha256: PageOptions['sha256']): (text: string) => string {
  return (text) => {
    if (!sha256) throw new Error('A page with scripts inside needs sha256, or its own policy would refuse them.');
    return `'sha256-${sha256(text)}'`;
  };
}

/** Only what is in the page runs, and what lies beside it; nothing is sent anywhere. */
function policyOf(hashes: readonly string[], hasFile: boolean, isLive: boolean): string {
  return [
    `default-src 'none'`,
    `script-src ${[...(hasFile ? [`'self'`] : []), ...hashes].join(' ') || `'none'`}`,
    `style-src '${PAGE_STYLE_HASH}'`,
    'img-src http: https: data:',
    'media-src http: https:',
    'frame-src http: https:',
    `connect-src ${isLive ? `'self'` : `'none'`}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}
