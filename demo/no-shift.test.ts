import { expect } from '@open-wc/testing';
import { closePages, openPage } from '../src/testing/page.js';
import { frames } from '../src/testing/reader.js';
import { ONE_TAG, SCRIPT, STORY_PATH, servedPage } from '../src/testing/served-page.js';
import { atRest } from '../src/testing/timeline.js';

/** As docs/embedding.md says: by the width of the window, the largest that was measured. */
const RESERVED = `.timeline-room { min-block-size: 830px }
  @media (min-width: 600px) { .timeline-room { min-block-size: 600px } }
  @media (min-width: 800px) { .timeline-room { min-block-size: 560px } }`;
const AFTER = '<h2>What follows</h2><p>Text of the article.</p>';
const LATE = '/__fault/late-story';

afterEach(closePages);

describe('a page that reserves the height', () => {
  before(function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
  });

  for (const width of [360, 784, 1200])
    for (const [what, tag] of [
      ['the one tag', ONE_TAG],
      [
        'the element, whose data come late',
        `<event-timeline src="${LATE}"></event-timeline><script async src="${SCRIPT}"></script>`,
      ],
      [
        'a list that the script takes over',
        `<event-timeline src="${STORY_PATH}"><ol><li><time datetime="2023">2023</time> One</li></ol></event-timeline><script async src="${SCRIPT}"></script>`,
      ],
    ] as const) {
      it(`at ${String(width)} px sees nothing move with ${what}`, async () => {
        const observer = '<script src="/__raw/src/testing/pages/observe-shifts.js"></script>';
        const head = `<meta name="viewport" content="width=device-width"><style>body { margin: 8px; font: 16px/1.4 serif } ${RESERVED}</style>${observer}`;
        const url = servedPage(`<p>Before</p><div class="timeline-room">${tag}</div>${AFTER}`, { head });
        const page = await openPage({ url }, { width, height: 1400 });
        await atRest(page.timelines[0]);
        await frames(6);
        const shifts = (page.window as unknown as { readonly shifts: readonly string[] }).shifts;
        expect(shifts).to.deep.equal([]);
      });
    }
});
