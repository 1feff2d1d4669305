// The physical limit: a bare canvas. Sorted times in a typed array, counted pixel by pixel by binary search, drawn as
// rectangles. No axis, no labels, nothing to point at.
import { startOf } from './times.js';

export const name = 'bare canvas';
export const scripts = [];
export const styles = [];
export const shape = (events) => events;

let isDrawn = false;
export const drawn = () => isDrawn;

export function show(box, events) {
  const { width, height } = box.getBoundingClientRect();
  const canvas = box.appendChild(Object.assign(document.createElement('canvas'), { width, height }));
  const context = canvas.getContext('2d');
  context.fillStyle = '#1a4f8b';
  const times = new Float64Array(events.length);
  for (let i = 0; i < times.length; i += 1) times[i] = startOf(events[i]);
  times.sort();
  let [from, to] = [times[0], times[times.length - 1] + 86_400_000];
  let asked = false;

  const rankAt = (ms) => {
    let [lo, hi] = [0, times.length];
    while (lo < hi) {
      const middle = (lo + hi) >>> 1;
      if (times[middle] < ms) lo = middle + 1;
      else hi = middle;
    }
    return lo;
  };
  const draw = () => {
    asked = false;
    context.clearRect(0, 0, width, height);
    const msPerPx = (to - from) / width;
    let before = rankAt(from);
    for (let x = 0; x < width; x += 1) {
      const rank = rankAt(from + (x + 1) * msPerPx);
      if (rank > before) {
        const barPx = Math.min(height, 4 + 14 * Math.log2(rank - before));
        context.fillRect(x, height - barPx, 1, barPx);
      }
      before = rank;
    }
    isDrawn = true;
  };
  const drawSoon = () => {
    if (!asked) requestAnimationFrame(draw);
    asked = true;
  };

  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const at = from + (event.offsetX / width) * (to - from);
      const factor = 2 ** (event.deltaY / 240);
      [from, to] = [at - (at - from) * factor, at + (to - at) * factor];
      drawSoon();
    },
    { passive: false },
  );
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) return;
    const ms = (event.movementX / width) * (to - from);
    [from, to] = [from - ms, to - ms];
    drawSoon();
  });
  drawSoon();
}
