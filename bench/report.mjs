// The figures as tables in Markdown.
import { CONTENDERS, LIMIT_MS, ROWS } from './plan.mjs';

const number = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2));
const cell = ({ median, least, most }) =>
  number(least) === number(most) ? number(median) : `${number(median)} (${number(least)}–${number(most)})`;

const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** @param {{ results: object, counts: number[], machine: string[] }} run @param {(of: string, count: number | 'evaluation') => any} figures */
export function report({ counts, machine, times }, figures) {
  const byCount = (unit, pick, only = () => true) =>
    table(
      [unit, ...counts.map((count) => count.toLocaleString('en'))],
      CONTENDERS.filter(({ of }) => only(of)).map(({ of, name, most }) => [
        name,
        ...counts.map((count) => {
          const all = figures(of, count);
          if (all.givenUp) return `over ${LIMIT_MS / 1000} s`;
          const picked = all.first && pick(all);
          return picked ? (typeof picked === 'string' ? picked : cell(picked)) : count > most ? 'not tried' : '–';
        }),
      ]),
    );
  const drawn = (of) => of !== 'empty';
  const searchCell = (count, pick) => {
    const { search } = figures('event-timeline', count);
    return search ? pick(search) : '–';
  };
  return `# What the bench measured

Written by \`npm run bench\`. How it is measured, and what it means: [docs/performance.md](../docs/performance.md).
${machine.map((line) => `\n- ${line}`).join('')}

Each figure is the median of ${times} visits, each in a browser of its own; in brackets the least and the most.

## What must hold

${table(
  ['what', 'must reach', 'measured', 'holds'],
  ratios(figures).map(({ what, must, measured, known, holds }) => [
    what,
    must,
    known ? measured : 'not measured in this run',
    known ? (holds ? 'yes' : '**no**') : '–',
  ]),
)}

## Data to first frame

Milliseconds from handing over the data to the first frame with all of them.

${byCount('', ({ first }) => first, drawn)}

ECharts draws a part of its points in each frame. To its first frame with any of them:

${byCount(
  '',
  ({ begin }) => begin,
  (of) => of.startsWith('echarts'),
)}

Tasks over 50 ms in that time: how many, and the longest.

${byCount('', ({ loadTasks }) => tasksCell(loadTasks), drawn)}

## Zooming

Processor time of the page's main thread for each frame, in milliseconds.

${byCount('', ({ zoom }) => zoom?.main)}

From one frame to the next, in milliseconds: median / 95th percentile.

${byCount('', ({ zoom }) => zoom && `${number(zoom.p50.median)} / ${number(zoom.p95.median)}`)}

## Panning

${byCount('', ({ pan }) => pan?.main)}

From one frame to the next:

${byCount('', ({ pan }) => pan && `${number(pan.p50.median)} / ${number(pan.p95.median)}`)}

Tasks over 50 ms while zooming and panning: how many, and the longest.

${byCount('', ({ zoom, pan }) => gestureTasks([zoom, pan].filter(Boolean)))}

## Searching

A word of seven letters, one a frame, in all titles; none of the peers searches. Milliseconds after the last letter, and tasks over 50 ms.

${table(
  ['event-timeline', ...counts.map((count) => count.toLocaleString('en'))],
  [
    ['first answer', ...counts.map((count) => searchCell(count, ({ first }) => cell(first)))],
    ['whole answer', ...counts.map((count) => searchCell(count, ({ whole }) => cell(whole)))],
    ['long tasks', ...counts.map((count) => searchCell(count, ({ tasks }) => tasksCell(tasks)))],
  ],
)}

## Memory

Megabytes after zooming and panning, beyond the data that were handed over.

${byCount('', ({ heapMb }) => heapMb, drawn)}

## Script evaluation

Milliseconds to compile and run the script, the processor slowed down 4 times.

${table(
  ['', 'ms'],
  CONTENDERS.filter(({ of }) => figures(of, 'evaluation').evaluation).map(({ of, name }) => [
    name,
    cell(figures(of, 'evaluation').evaluation),
  ]),
)}
`;
}

const tasksCell = ({ count, longestMs }) => (count === 0 ? 'none' : `${Math.round(count)}, ${number(longestMs)} ms`);

function gestureTasks(gestures) {
  if (gestures.length === 0) return '';
  const count = gestures.reduce((total, { tasks }) => total + tasks.count, 0);
  return count === 0
    ? 'none'
    : `${Math.round(count)}, ${number(Math.max(...gestures.map(({ tasks }) => tasks.longestMs)))} ms`;
}

/** The rows that must hold, with what was measured. */
export function ratios(figures) {
  const medians = (of, count) => {
    const { first, heapMb, zoom, pan, evaluation } = figures(of, count);
    const gesture = (each) => each && { mainMs: each.main.median, p95: each.p95.median };
    return {
      ms: (first ?? evaluation)?.median,
      heapMb: heapMb?.median,
      zoom: gesture(zoom),
      pan: gesture(pan),
    };
  };
  return ROWS.map(({ what, must, of }) => ({ what, must, ...of(medians) }));
}
