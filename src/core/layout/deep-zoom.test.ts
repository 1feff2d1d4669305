import { expect } from '@open-wc/testing';
import { stringsFor } from '../../strings/index.js';
import { buildTimeIndex, everything } from '../lod/time-index.js';
import { extentOf, finestUnitMs } from '../model/extent.js';
import { normalize } from '../model/normalize.js';
import { civilFromMs } from '../time/calendar.js';
import { MS_PER_DAY, MS_PER_YEAR } from '../time/epoch-ms.js';
import { formatDate } from '../time/format-date.js';
import { formatTick, formatTickContext } from '../time/format-tick.js';
import { STRAIGHT } from '../time/time-map.js';
import { clampDomain, limitsFor } from '../view/limits.js';
import { reduce } from '../view/reduce.js';
import type { Domain } from '../view/view-state.js';
import { FIRST_VIEW } from '../view/view-state.js';
import { buildScene, laneCountFor } from './build-scene.js';
import type { SceneWords } from './build-scene.js';
import { createMarkLayout } from './mark-layout.js';
import { createScale } from './scale.js';
import type { Scene } from './scene.js';

const DATES = [
  ...[
    'Y-13800000000',
    'Y-454E7~',
    'Y-66E6~',
    'Y-3E5~',
    '-3300~',
    '-0043-03-15',
    '1969-07-20',
    '2022-07-05',
    '2022-07-12',
  ],
];
const WIDTH = 816;
const HEIGHT = 320;
const LAST = Date.UTC(2022, 6, 12);
const WORDS_OF_DATES = { ...stringsFor('en'), timeZone: null };
const measure = (text: string): number => text.length * 7;

/** What each tick of the last scene stands for, in order, and what it is called. */
let asked: { ms: number; unit: string; label: string }[] = [];
const WORDS: SceneWords = {
  date: ({ when }) => formatDate(when, WORDS_OF_DATES),
  markName: ({ title }) => title,
  clusterName: (n) => String(n),
  number: String,
  shortNumber: (n) => `${Math.round(n / 100) / 10}K`,
  more: String,
  length: String,
  gap: String,
  tick(ms, { unit }) {
    const label = formatTick(ms, unit === 'week' ? 'day' : unit, WORDS_OF_DATES);
    asked.push({ ms, unit, label });
    return label;
  },
  major: (ms, { unit }) => formatTickContext(ms, unit === 'week' ? 'day' : unit, WORDS_OF_DATES),
};

const data = normalize({ events: DATES.map((date) => ({ id: date, date, title: `On ${date}` })) });
const index = buildTimeIndex(data.columns, everything(data.columns), data.groups.length);
const [first, end] = extentOf(data)!;
const limits = limitsFor(first, end, finestUnitMs(data));
const layout = createMarkLayout(index, laneCountFor(HEIGHT));

function sceneOf(domain: Domain, previous: Scene | null = null): Scene {
  asked = [];
  const view = { ...FIRST_VIEW, domain };
  const size = { widthPx: WIDTH, heightPx: HEIGHT };
  return buildScene({
    ...{ data, index, layout, limits, map: STRAIGHT, view, ...size, measure, words: WORDS, previous },
    settled: previous === null,
  });
}

/** From all of time to one day, about the last event, by the reader's own zoom: by a factor of 1.7 at a time. */
function domains(): readonly Domain[] {
  const steps: Domain[] = [limits.full];
  let state = { ...FIRST_VIEW, domain: limits.full };
  for (let i = 0; i < 100; i += 1) {
    const next = reduce(state, { type: 'zoom', factor: 1.7, aroundMs: LAST + MS_PER_DAY / 2 }, limits);
    if (next === state) break;
    state = next;
    steps.push(state.domain);
  }
  return steps;
}
const DOMAINS = domains();
const nameOf = ([from, to]: Domain): string => `${((to - from) / MS_PER_YEAR).toPrecision(3)} years`;

/** The ticks of a scene with the times that they stand for: the row that was chosen is the one that fits its places. */
function ticksWithTimes(domain: Domain, scene: Scene): { x: number; ms: number; unit: string; label: string }[] {
  const { x } = createScale(domain, WIDTH);
  return scene.axis.ticks
    .filter(({ label }) => label !== '')
    .map((tick) => {
      const candidates = asked.filter(({ ms, label }) => label === tick.label && Math.abs(x(ms) - tick.x) < 1e-6);
      expect(candidates, `${nameOf(domain)}: ${tick.label}`).not.to.be.empty;
      return { x: tick.x, ...candidates[0] };
    });
}

describe('the drawing from 13.8 billion years to one day', () => {
  it('gets there: the reader zooms from all of time to the last day', () => {
    expect(DOMAINS.length).to.be.above(50);
    const last = DOMAINS[DOMAINS.length - 1];
    expect(last[1] - last[0]).to.equal(MS_PER_DAY);
    // What the pointer was on is still under it.
    const about = LAST + MS_PER_DAY / 2;
    expect(createScale(last, WIDTH).x(about)).to.be.closeTo(createScale(DOMAINS[0], WIDTH).x(about), 0.5);
    expect(DOMAINS[0][1] - DOMAINS[0][0]).to.be.above(13.8e9 * MS_PER_YEAR);
  });

  it('has ticks at every zoom, in order, apart from one another and in view, and no label over another', () => {
    for (const domain of DOMAINS) {
      const { axis } = sceneOf(domain);
      expect(axis.ticks, nameOf(domain)).not.to.be.empty;
      let free = -Infinity;
      axis.ticks.forEach(({ x, label }, i) => {
        expect(x, nameOf(domain)).to.be.within(0, WIDTH);
        if (i > 0) expect(x - axis.ticks[i - 1].x, nameOf(domain)).to.be.at.least(20);
        if (label === '') return;
        expect(x, `${nameOf(domain)}: ${label}`).to.be.at.least(free);
        free = x + measure(label) + 4;
      });
    }
  });

  it('puts every tick on the very moment that its label names', () => {
    for (const domain of DOMAINS) {
      for (const { ms, unit, label } of ticksWithTimes(domain, sceneOf(domain))) {
        const { year, month, day, hour, minute } = civilFromMs(ms);
        const at = `${nameOf(domain)}: ${label}`;
        if (unit === 'year') {
          expect([month, day, hour, minute], at).to.deep.equal([1, 1, 0, 0]);
          expect(formatDate(data.eventAt(0).when, WORDS_OF_DATES)).to.equal('13.8 billion years ago');
          const said = / billion/u.test(label) ? 1e9 : / million/u.test(label) ? 1e6 : 1;
          const number = Number(label.replace(/[^\d.]/gu, '')) * said;
          const isBefore = /BCE|ago/u.test(label);
          // 100 BCE is the year -99.
          expect(isBefore ? 1 - number : number, at).to.be.closeTo(year, Math.abs(year) * 1e-12);
        } else if (unit === 'month') {
          expect([day, hour, minute], at).to.deep.equal([1, 0, 0]);
          expect(label, at).to.equal(
            ['Jan', 'Apr', 'Jul', 'Oct', 'Feb', 'Mar', 'May', 'Jun', 'Aug', 'Sept', 'Nov', 'Dec'].find(
              (name) => Date.parse(`1 ${name.slice(0, 3)} 2000 UTC`) === Date.UTC(2000, month - 1),
            ),
          );
        } else if (unit === 'day' || unit === 'week') {
          expect([String(day), hour, minute], at).to.deep.equal([label, 0, 0]);
        } else {
          expect(label, at).to.equal(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
        }
      }
    }
  });

  it('keeps marks and ticks together to a tenth of a pixel while the view moves by less than a pixel', () => {
    for (const domain of DOMAINS) {
      const [from, to] = domain;
      let scene = sceneOf(domain);
      for (let i = 1; i <= 8; i += 1) {
        const by = ((to - from) / WIDTH) * 0.37;
        const next = sceneOf([from + i * by, to + i * by], scene);
        for (const mark of next.marks) {
          const before = scene.marks.find(({ key }) => key === mark.key);
          if (!before) continue;
          expect(mark.lane, nameOf(domain)).to.equal(before.lane);
          if (mark.kind === 'event')
            expect(before.x - mark.x, `${nameOf(domain)}: ${mark.key}`).to.be.closeTo(0.37, 0.1);
        }
        for (const tick of next.axis.ticks) {
          const before = scene.axis.ticks.find(({ x }) => Math.abs(x - tick.x - 0.37) < 5);
          if (before) expect(before.x - tick.x, `${nameOf(domain)}: ${tick.label}`).to.be.closeTo(0.37, 0.1);
        }
        scene = next;
      }
    }
  });

  it('keeps the last event where it is while the reader zooms about it', () => {
    for (const domain of DOMAINS.slice(5, -8)) {
      const { x } = createScale(domain, WIDTH);
      const zoomed = reduce({ ...FIRST_VIEW, domain }, { type: 'zoom', factor: 1.01, aroundMs: LAST }, limits).domain;
      expect(createScale(zoomed, WIDTH).x(LAST), nameOf(domain)).to.be.closeTo(x(LAST), 0.1);
    }
  });

  it('goes to the day of an event and back to all of time, which is then as it was', () => {
    const out = reduce({ ...FIRST_VIEW, domain: [LAST, LAST + MS_PER_DAY] }, { type: 'fit' }, limits);
    expect(out.domain).to.deep.equal(clampDomain(limits.full, limits));
    const far = sceneOf(out.domain);
    expect(far.axis.ticks.map(({ label }) => label).filter(Boolean)).to.deep.equal([
      '10 billion years ago',
      '5 billion years ago',
    ]);
  });
});
