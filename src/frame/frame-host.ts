// On the page around a frame: <iframe data-event-timeline="story" …> gets the height of its timeline. With a name in the
// attribute the timeline's part of the page's URL fragment goes to the frame and comes back; nothing else of it does.
import type { FromFrame, ToFrame } from './frame-message.js';
import { KEY, linkIn, withLink } from './frame-message.js';

const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll(`iframe[data-${KEY}]`);
const nameOf = (frame: HTMLIFrameElement): string => frame.getAttribute(`data-${KEY}`) ?? '';

function pass(frame: HTMLIFrameElement): void {
  const name = nameOf(frame);
  const told: ToFrame = { link: name && linkIn(location.hash, name) };
  // Any origin: a sandboxed frame has none that could be named.
  frame.contentWindow?.postMessage({ [KEY]: told }, '*');
}

addEventListener('message', ({ source, data }: MessageEvent<Record<string, FromFrame> | null>) => {
  const told = data?.[KEY];
  const frame = told && [...frames()].find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  const { height, ready, link } = told;
  const name = nameOf(frame);
  if (Number(height) > 0 && Number(height) < 1e5) frame.style.height = `${String(Number(height))}px`;
  if (ready) pass(frame);
  // A frame writes its own part of the fragment, and no other.
  if (name && typeof link === 'string' && !/[&#]/u.test(link) && (link === '' || link.startsWith(`${name}:`)))
    history.replaceState(history.state, '', `#${withLink(location.hash, name, link)}`);
});
addEventListener('hashchange', () => {
  frames().forEach(pass);
});
frames().forEach(pass);
