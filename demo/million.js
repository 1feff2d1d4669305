import { GROUPS, eventMaker } from './million-events.js';

const timeline = document.querySelector('event-timeline');
const state = document.querySelector('#state');
let newest = 0;

/** Makes the events a slice at a time, so that the page stays awake, and hands them over. */
async function show(count) {
  const mine = (newest += 1);
  const make = eventMaker();
  const events = [];
  for (;;) {
    const until = Math.min(count, events.length + 20_000);
    while (events.length < until) events.push(make());
    if (events.length === count) break;
    state.textContent = `Making ${count.toLocaleString('en')} events: ${Math.round((100 * events.length) / count)} %`;
    await new Promise((resolve) => setTimeout(resolve));
    if (mine !== newest) return;
  }
  await customElements.whenDefined('event-timeline');
  const started = performance.now();
  timeline.data = { lang: 'en', groups: GROUPS, events };
  await timeline.loadComplete;
  const seconds = (performance.now() - started) / 1000;
  state.textContent = `${count.toLocaleString('en')} events: ${seconds.toFixed(seconds < 1 ? 2 : 1)} s from the data to the drawing.`;
}

for (const button of document.querySelectorAll('[data-count]')) {
  button.addEventListener('click', () => show(Number(button.dataset.count)));
}
await show(1000);
