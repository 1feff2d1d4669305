// In embed.html, the page for a frame: shows the timeline that its fragment names (#src=story.json&lang=uk), and tells the
// page around it how high it is, in the words of pym.js, Datawrapper and AMP as well as its own. In a page that the command
// has built, which has a timeline and a policy already, it takes settings and tells the same.
import { TAG_ATTRIBUTES } from '../mount-script.js';
import type { FromFrame, ToFrame } from './frame-message.js';
import { KEY, linkIn, withLink } from './frame-message.js';

const built = document.querySelector('event-timeline');
const element = built ?? document.createElement('event-timeline');
const { parent } = window;
/** What the fragment said last. */
let given = new URLSearchParams();
/** pym.js gives the frame a name in the query, and listens for it. */
const pymId = new URLSearchParams(location.search).get('childId');
const PYM = 'xPYMx';

/**
 * From here on the browser asks for no data but those of this page's origin and of those in `data-allow`, also where an
 * address sends it on to another. Written out, since in a sandboxed frame WebKit takes `'self'` for no origin at all.
 */
function restrict(): void {
  const script: unknown = document.currentScript;
  const allowed = script instanceof HTMLScriptElement ? (script.dataset['allow'] ?? '').replace(/[;,]/gu, ' ') : '';
  const { origin } = location;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content =
    `default-src 'none'; script-src ${origin}; connect-src ${origin} ${allowed}; img-src http: https:; ` +
    "media-src http: https:; frame-src https:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
  document.head.append(policy);
}

/** Sets what the fragment says, and what it says no longer; what the reader has changed since stays. */
function take(): void {
  const next = new URLSearchParams(location.hash.slice(1));
  element.id = next.get('id') ?? 'timeline';
  for (const name of TAG_ATTRIBUTES) {
    const value = next.get(name);
    // A built page has its own story.
    if (value === given.get(name) || (built && name === 'src')) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  given = next;
}

function tell(told: FromFrame, dialects: object = {}): void {
  // Any page may show the frame: it tells no more than its height and what its reader has opened.
  if (parent !== window) parent.postMessage({ [KEY]: told, ...dialects }, '*');
}

function tellHeight(): void {
  // What reaches below the last line counts too, or the frame would scroll by it.
  const height = Math.max(Math.ceil(element.getBoundingClientRect().height), element.scrollHeight);
  tell({ height }, { 'datawrapper-height': { [element.id]: height }, sentinel: 'amp', type: 'embed-size', height });
  if (pymId !== null && parent !== window) parent.postMessage(['pym', pymId, 'height', String(height)].join(PYM), '*');
}

/** After the element has written its own part into the fragment. */
function tellLink(): void {
  setTimeout(() => {
    tell({ link: linkIn(location.hash, element.id) });
  }, 50);
}

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source !== parent) return;
  if (typeof data === 'string' && data.startsWith(`pym${PYM}`)) tellHeight();
  const link = (data as Readonly<Record<string, ToFrame>> | null)?.[KEY]?.link;
  if (typeof link !== 'string') return;
  tellHeight();
  const fragment = withLink(location.hash, element.id, link);
  if (fragment === location.hash.slice(1)) return;
  // Told at once: the browser tells it later, and until then the timeline may write what it shows over the link.
  history.replaceState(history.state, '', `#${fragment}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
});
addEventListener('hashchange', take);
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  if (effectiveDirective === 'connect-src')
    console.error(`embed.html does not allow data from ${blockedURI}: name it in data-allow.`);
});
for (const type of ['timeline-select', 'timeline-domainchange', 'timeline-filter'])
  element.addEventListener(type, tellLink);

if (!built) restrict();
take();
if (!built) {
  document.body.style.margin = '0';
  document.body.append(element);
}
new ResizeObserver(tellHeight).observe(element);
tell({ ready: true });
