import { render, svg } from 'lit';
import { buildScene, laneCountFor } from '../core/layout/build-scene.js';
import { createMarkLayout } from '../core/layout/mark-layout.js';
import { normalize } from '../core/model/normalize.js';
import { finish } from '../core/model/steps.js';
import { dateFormat } from '../core/time/format-date-parts.js';
import { limitsFor } from '../core/view/limits.js';
import { FIRST_VIEW } from '../core/view/view-state.js';
import { renderScene } from '../render/render-scene.js';
import { stringsFor } from '../strings/index.js';
import { elementStyles } from './element.styles.js';
import { createMeasure } from './measure-text.js';
import { prepare } from './prepare.js';
import { createWords } from './words.js';

/** What a step may take. */
const STEP_MS = 20;

const EVENTS = ['2001/2003', '2004-05?', '2004-05-06'].map((date) => ({ date, title: 'One more event' }));

/**
 * A small drawing that nobody sees. Most of what a first frame takes in a fresh browser is to read, for the first time, the
 * code that makes it, the tables of dates and the type face. In steps, each short enough to be no hindrance.
 */
function* rehearse(): Generator<unknown, void> {
  const measure = createMeasure(getComputedStyle(document.body).fontFamily);
  for (const type of ['title', 'date', 'tick', 'major', 'count'] as const) measure('0', type);
  yield elementStyles.map(({ styleSheet }) => styleSheet);
  const language = stringsFor(document.documentElement.lang);
  dateFormat(language.lang, { year: 'numeric', month: 'long' }).format(0);
  yield;
  const data = normalize(EVENTS);
  const { extentMs, finestMs, index, map } = finish(prepare(data, false));
  yield;
  const words = createWords(language, null, data);
  const [from, to] = extentMs ?? [0, 1];
  words.clusterTitle(2, from, to);
  yield;
  const limits = limitsFor(from, to, finestMs);
  const [widthPx, heightPx] = [640, 200];
  const layout = createMarkLayout(index, laneCountFor(heightPx));
  const view = { ...FIRST_VIEW, domain: limits.full };
  const scene = buildScene({
    ...{ data, index, layout, limits, map, view, widthPx, heightPx, measure, words, previous: null, settled: true },
  });
  yield;
  const look = { rtl: false, focusedKey: null, idOf: String, shapeOf: () => 'circle' as const };
  const drawing = renderScene(scene, look, { onActivate: String });
  render(svg`${drawing}`, document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
}

/**
 * Makes ready, while the browser has nothing else to do, what a first frame waits for otherwise: between the script and the
 * data there mostly is a network.
 */
export function warmUp(): void {
  const steps = rehearse();
  const rest = (deadline?: IdleDeadline): void => {
    do if (steps.next().done === true) return;
    while ((deadline?.timeRemaining() ?? 0) > STEP_MS);
    later(rest);
  };
  later(rest);
}

function later(job: (deadline?: IdleDeadline) => void): void {
  // Safari has no such callback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(job);
  else setTimeout(job, 50);
}
