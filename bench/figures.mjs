// From what single visits measured to figures: the median of the visits, the least and the most.
import { median, quantile } from './statistics.mjs';

/** @param {readonly number[]} numbers */
const spread = (numbers) => ({ median: median(numbers), least: Math.min(...numbers), most: Math.max(...numbers) });
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** All the visits of one contender with one number of events. */
export function figuresOf(visits) {
  const done = visits.filter((visit) => visit.ms !== undefined);
  if (done.length === 0) return { givenUp: visits.length > 0 };
  return {
    first: spread(done.map(({ ms }) => ms)),
    begin: spread(done.map(({ beginMs }) => beginMs)),
    loadTasks: tasks(done.map(({ longTasks }) => longTasks)),
    heapMb: spread(done.map(({ heapShown, heapUsed = 0 }) => Math.max(heapShown, heapUsed) / 1e6)),
    zoom: gesture(done.map(({ zoom }) => zoom)),
    pan: gesture(done.map(({ pan }) => pan)),
    search: searches(done.flatMap(({ search = [] }) => search)),
  };
}

function searches(done) {
  if (done.length === 0) return undefined;
  return {
    first: spread(done.map(({ firstMs }) => firstMs)),
    whole: spread(done.map(({ wholeMs }) => wholeMs)),
    tasks: tasks(done.map(({ longTasks }) => longTasks)),
  };
}

function gesture(measured) {
  const done = measured.filter((each) => each !== undefined && each.frames > 0);
  if (done.length === 0) return undefined;
  return {
    main: spread(done.map(({ mainMs }) => mainMs)),
    p50: spread(done.map(({ intervals }) => median(intervals))),
    p95: spread(done.map(({ intervals }) => quantile(intervals, 0.95))),
    tasks: tasks(done.map(({ longTasks }) => longTasks)),
  };
}

/** How many tasks over 50 ms a visit, and the longest. */
function tasks(lists) {
  return {
    count: median(lists.map(({ length }) => length)),
    longestMs: median(lists.map((list) => Math.max(0, ...list))),
    sumMs: median(lists.map(sum)),
  };
}
