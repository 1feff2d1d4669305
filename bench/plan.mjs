// Who is measured with how many events, how often, and what the figures must show.

export const OURS = 'event-timeline';
const LIMIT = 1_000_000;

/** In this order in the tables. `most`: more events than that are not tried. */
export const CONTENDERS = [
  { of: OURS, name: 'event-timeline', most: LIMIT },
  { of: 'canvas', name: 'bare canvas', most: LIMIT },
  { of: 'vis-timeline', name: 'vis-timeline', most: 100_000 },
  { of: 'vis-timeline-clusters', name: 'vis-timeline, clustering', most: 100_000 },
  { of: 'timelinejs', name: 'TimelineJS', most: 100_000 },
  { of: 'echarts', name: 'ECharts, large mode', most: LIMIT },
  { of: 'echarts-numbers', name: 'ECharts, large mode, handed numbers', most: LIMIT },
  { of: 'uplot', name: 'uPlot', most: LIMIT },
  { of: 'empty', name: 'empty page', most: LIMIT },
];

const ALL_COUNTS = [3, 100, 1000, 10_000, 100_000, 1_000_000];

/** What is measured, from the whole to the least that the ratios need. */
export const PLANS = {
  full: { counts: ALL_COUNTS, times: 3, evaluations: 7, asks: () => true },
  check: {
    counts: [3, 1000, 10_000, 1_000_000],
    times: 3,
    evaluations: 7,
    asks: (of, count) =>
      of === OURS ||
      (count === 3 && ['vis-timeline', 'timelinejs', 'echarts'].includes(of)) ||
      (count === 10_000 && of === 'vis-timeline') ||
      (count === 1_000_000 && ['canvas', 'echarts', 'empty'].includes(of)),
  },
  quick: { counts: [3, 1000, 100_000], times: 1, evaluations: 1, asks: () => true },
};

/** Longer than this nobody waits for a first frame. */
export const LIMIT_MS = 45_000;
/** What takes longer than this is measured twice, not more often. */
export const SLOW_MS = 8000;

const FRAME_MS = 1000 / 60;
const times = (factor) => `${factor.toFixed(factor < 10 ? 2 : 1)} times`;
const perFrame = (figures, of, count) => {
  const { zoom, pan } = figures(of, count);
  return { zoom: zoom?.mainMs, pan: pan?.mainMs };
};

/**
 * The rows that must hold. `of` answers what was measured, in words, and whether it is enough; null where the run has
 * not measured it.
 */
export const ROWS = [
  ...['zoom', 'pan'].map((gesture) => ({
    what: `main-thread time per ${gesture} frame, 1,000,000 events against 1,000`,
    must: 'at most 1.5 times',
    of(figures) {
      const factor = perFrame(figures, OURS, 1_000_000)[gesture] / perFrame(figures, OURS, 1000)[gesture];
      return { measured: times(factor), holds: factor <= 1.5, known: Number.isFinite(factor) };
    },
  })),
  ...['zoom', 'pan'].map((gesture) => ({
    what: `the same against the bare canvas at 1,000,000, ${gesture}`,
    must: 'at most 2 times',
    of(figures) {
      const factor = perFrame(figures, OURS, 1_000_000)[gesture] / perFrame(figures, 'canvas', 1_000_000)[gesture];
      return { measured: times(factor), holds: factor <= 2, known: Number.isFinite(factor) };
    },
  })),
  ...['zoom', 'pan'].map((gesture) => ({
    what: `95th percentile of the frame interval at 1,000,000, ${gesture}`,
    must: "the empty page's, within one frame",
    of(figures) {
      const [ours, empty] = [OURS, 'empty'].map((of) => figures(of, 1_000_000)[gesture]?.p95);
      return {
        measured: `${ours?.toFixed(1)} ms, empty page ${empty?.toFixed(1)} ms`,
        holds: ours - empty <= FRAME_MS + 1,
        known: ours !== undefined && empty !== undefined,
      };
    },
  })),
  firstFrame(1_000_000, 'echarts', 1 / 5, 'at most 1/5 of ECharts in its large mode'),
  firstFrame(10_000, 'vis-timeline', 1 / 20, 'at most 1/20 of vis-timeline'),
  firstFrame(3, 'vis-timeline', 1, 'less than vis-timeline'),
  firstFrame(3, 'timelinejs', 1, 'less than TimelineJS'),
  firstFrame(3, 'echarts', 1, 'less than ECharts'),
  {
    what: 'heap for 1,000,000 events, beyond the data handed over',
    must: 'at most 80 MB',
    of(figures) {
      const { heapMb } = figures(OURS, 1_000_000);
      return { measured: `${heapMb?.toFixed(0)} MB`, holds: heapMb <= 80, known: heapMb !== undefined };
    },
  },
  {
    what: 'script evaluation at 4 times CPU slowdown',
    must: 'at most half of TimelineJS',
    of(figures) {
      const [ours, theirs] = [OURS, 'timelinejs'].map((of) => figures(of, 'evaluation').ms);
      return { measured: times(ours / theirs), holds: ours / theirs <= 0.5, known: ours > 0 && theirs > 0 };
    },
  },
];

function firstFrame(count, than, share, must) {
  return {
    what: `data to first frame, ${count.toLocaleString('en')} event objects`,
    must,
    of(figures) {
      const [ours, theirs] = [OURS, than].map((of) => figures(of, count).ms);
      const factor = ours / theirs;
      const measured = `${factor > 0.1 ? factor.toFixed(2) : `1/${(1 / factor).toFixed(0)}`} (${ours?.toFixed(0)} ms against ${theirs?.toFixed(0)} ms)`;
      return { measured, holds: factor <= share, known: Number.isFinite(factor) };
    },
  };
}
