// In embed.html, the page for a frame: shows the timeline that its fragment names (#src=story.json&lang=uk), and tells the
// page around it how high it is, in the words of pym.js, Datawrapper and AMP as well as its own.
import { TAG_ATTRIBUTES } from '../mount-script.js';
import type { FromFrame, ToFrame } from './frame-message.js';
import { KEY, linkIn, withLink } from './frame-message.js';

const element = document.createElement('event-timeline');
const { parent } = window;
/** pym.js gives the frame a name in the query, and listens for it. */
const pymId = new URLSearchParams(location.search).get('childId');
const PYM = 'xPYMx';

function take(): void {
  const given = new URLSearchParams(location.hash.slice(1));
  element.id = given.get('id') ?? 'timeline';
  for (const name of TAG_ATTRIBUTES) {
    const value = given.get(name);
    if (value === null) element.removeAttribute(name);
    else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
  }
}

function tell(told: FromFrame, dialects: object = {}): void {
  // Any page may show the frame: it tells no more than its height and what its reader has opened.
  if (parent !== window) parent.postMessage({ [KEY]: told, ...dialects }, '*');
}

function tellHeight(): void {
  const height = Math.ceil(element.getBoundingClientRect().height);
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
  if (fragment !== location.hash.slice(1)) location.replace(`#${fragment}`);
});
addEventListener('hashchange', take);
// Whatever the story is called, its data must be allowed by this page: see connect-src in embed.html.
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  if (effectiveDirective === 'connect-src')
    console.error(`embed.html does not allow data from ${blockedURI}: name it in connect-src of its policy.`);
});
for (const type of ['timeline-select', 'timeline-domainchange', 'timeline-filter'])
  element.addEventListener(type, tellLink);

take();
document.body.style.margin = '0';
document.body.append(element);
new ResizeObserver(tellHeight).observe(element);
tell({ ready: true });
