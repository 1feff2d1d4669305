/* global uPlot */
// It draws, and leaves gestures to the page: these are written as its own demos write them.
import { startOf } from './times.js';

export const name = 'uPlot';
export const scripts = ['/node_modules/uplot/dist/uPlot.iife.min.js'];
export const styles = ['/node_modules/uplot/dist/uPlot.min.css'];

/** Two columns of numbers, sorted: seconds, and the place of the group. */
export function shape(events) {
  const groups = [...new Set(events.map(({ group }) => group))];
  const rows = events.map((event) => [startOf(event) / 1000, groups.indexOf(event.group)]).sort((a, b) => a[0] - b[0]);
  return [Float64Array.from(rows, ([x]) => x), Float64Array.from(rows, ([, y]) => y)];
}

let isDrawn = false;
export const drawn = () => isDrawn;
export const target = (box) => box.querySelector('.u-over');

export function show(box, data) {
  const { width, height } = box.getBoundingClientRect();
  const chart = new uPlot(
    {
      width,
      height,
      cursor: { drag: { setScale: false, x: false, y: false } },
      legend: { show: false },
      scales: { y: { range: [-1, 6] } },
      series: [{}, { paths: () => null, points: { show: true, size: 4, fill: '#1a4f8b' } }],
      hooks: { draw: [() => (isDrawn = true)] },
    },
    data,
    box,
  );
  const move = (min, max) => chart.setScale('x', { min, max });
  chart.over.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { min, max } = chart.scales.x;
      const at = chart.posToVal(event.offsetX, 'x');
      const factor = 2 ** (event.deltaY / 240);
      move(at - (at - min) * factor, at + (max - at) * factor);
    },
    { passive: false },
  );
  chart.over.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) return;
    const { min, max } = chart.scales.x;
    const by = (event.movementX / chart.over.clientWidth) * (max - min);
    move(min - by, max - by);
  });
}
