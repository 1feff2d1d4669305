/**
 * The script of a page for a frame: it tells its height to the page around it, in the dialects that sites listen to
 * (pym.js, Datawrapper, AMP) and in its own: `{ type: 'event-timeline-height', height }`. Only its parent is told.
 */
export const FRAME_HEIGHT = `(() => {
  const id = new URLSearchParams(location.search).get('childId') ?? '';
  let last = 0;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === last || parent === window) return;
    last = height;
    parent.postMessage({ type: 'event-timeline-height', height }, '*');
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    parent.postMessage({ 'datawrapper-height': { [id]: height } }, '*');
    parent.postMessage('pymxPYMx' + id + 'xPYMxheightxPYMx' + height, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
})();`;
