import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { Point } from '../testing/reader.js';
import {
  click,
  ctrlWheel,
  doubleClick,
  drag,
  frames,
  madeTouch,
  madeWheel,
  middleOf,
  movePointer,
  swipe,
  touch,
  until,
  wheel,
} from '../testing/reader.js';
import {
  atRest,
  drawing,
  get,
  mark,
  mount,
  openEvent,
  pointOn,
  record,
  spanOf,
  timeAt,
  withoutMotion,
  words,
} from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

/** Zoomed in, so that there is room to move to both sides. */
async function zoomed(attributes: Readonly<Record<string, string>> = {}): Promise<EventTimeline> {
  const element = await mount({ attributes });
  const [from, to] = element.domain;
  element.domain = [from + (to - from) * 0.3, from + (to - from) * 0.7];
  await element.updateComplete;
  return element;
}

/** A page that is long enough to scroll. */
function tallPage(): void {
  beforeEach(() => {
    document.body.style.paddingBottom = '3000px';
  });
  afterEach(() => {
    document.body.style.paddingBottom = '';
    window.scrollTo(0, 0);
  });
}

const use = async (element: EventTimeline, fingers: readonly (readonly Point[])[]): Promise<void> => {
  if (!(await touch(fingers))) await madeTouch(drawing(element), fingers);
  await frames();
};

const hint = (element: EventTimeline): boolean => get(element, '.hint').classList.contains('shown');

describe('gestures on the drawing', () => {
  withoutMotion();
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  describe('drag', () => {
    it('moves the view with the mouse: the time under it stays under it', async () => {
      const element = await zoomed();
      const from = pointOn(element, 0.6, 0.1);
      const to = { x: from.x - 150, y: from.y };
      const [time, span] = [timeAt(element, from.x), spanOf(element)];
      await drag(from, { x: from.x - 60, y: from.y }, to);
      expect(spanOf(element)).to.be.closeTo(span, 1);
      expect(timeAt(element, to.x)).to.be.closeTo(time, span / 500);
    });

    it('goes on outside of the drawing, and ends where the button is let go', async () => {
      const element = await zoomed();
      const from = pointOn(element, 0.5, 0.5);
      const outside = { x: from.x + 100, y: window.innerHeight - 5 };
      const time = timeAt(element, from.x);
      await drag(from, { x: from.x + 40, y: from.y }, outside);
      expect(timeAt(element, outside.x)).to.be.closeTo(time, spanOf(element) / 500);
      const { domain } = element;
      await movePointer(from);
      await movePointer({ x: from.x - 50, y: from.y });
      await frames();
      expect(element.domain).to.deep.equal(domain);
    });

    it('does not begin with a button that was let go outside before anything moved', async () => {
      const element = await zoomed();
      const { domain } = element;
      const from = pointOn(element, 0.5, 0.5);
      await drag(from, { x: from.x, y: window.innerHeight - 5 });
      await movePointer({ x: from.x + 10, y: from.y });
      await movePointer({ x: from.x + 120, y: from.y });
      await frames();
      expect(element.domain).to.deep.equal(domain);
    });

    it('opens nothing, even where it ends on a mark', async () => {
      const element = await mount();
      const box = mark(element, 'challenger-2-decision').getBoundingClientRect();
      const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await drag(start, { x: start.x + 30, y: start.y }, { x: start.x + 3, y: start.y });
      expect(openEvent(element)).to.equal(null);
      await click(mark(element, 'challenger-2-decision'));
      expect(openEvent(element)).to.equal('challenger-2-decision');
    });

    it('tells each move, and its end once', async () => {
      const element = await zoomed();
      const moves = record(element, 'timeline-domainchange');
      const from = pointOn(element, 0.6, 0.1);
      await drag(from, { x: from.x - 60, y: from.y }, { x: from.x - 150, y: from.y });
      await frames();
      expect(moves.filter(({ settled }) => settled)).to.deep.equal([{ domain: element.domain, settled: true }]);
      expect(moves.at(-1)?.settled).to.equal(true);
      expect(moves.length).to.be.above(1);
    });

    it('stops at the end of the data', async () => {
      const element = await mount();
      const { domain } = element;
      const from = pointOn(element, 0.5, 0.1);
      await drag(from, { x: from.x + 100, y: from.y }, { x: from.x + 200, y: from.y });
      expect(element.domain).to.deep.equal(domain);
    });

    it('runs the other way where time runs from right to left', async () => {
      const element = await zoomed({ dir: 'rtl' });
      const { domain } = element;
      const from = pointOn(element, 0.5, 0.1);
      await drag(from, { x: from.x + 50, y: from.y }, { x: from.x + 100, y: from.y });
      expect(element.domain[0]).to.be.above(domain[0]);
    });
  });

  describe('wheel', () => {
    tallPage();

    it('zooms with Ctrl about the pointer: the time under it stays', async () => {
      const element = await mount();
      const span = spanOf(element);
      const where = pointOn(element, 0.8, 0.3);
      const time = timeAt(element, where.x);
      await ctrlWheel(drawing(element), where, -240);
      await atRest(element);
      expect(spanOf(element)).to.be.closeTo(span / 2, span / 50);
      expect(timeAt(element, where.x)).to.be.closeTo(time, span / 1000);
      await ctrlWheel(drawing(element), where, 120);
      await atRest(element);
      expect(spanOf(element)).to.be.closeTo(span / Math.SQRT2, span / 50);
      expect(window.scrollY).to.equal(0);
    });

    it('zooms with ⌘ too', async () => {
      const element = await mount();
      const span = spanOf(element);
      const mayScroll = madeWheel(drawing(element), pointOn(element, 0.5, 0.5), { deltaY: -240, metaKey: true });
      expect(mayScroll).to.equal(false);
      expect(spanOf(element)).to.be.closeTo(span / 2, 1);
    });

    it('moves the view when it is turned sideways', async () => {
      const element = await zoomed();
      const [from] = element.domain;
      const span = spanOf(element);
      await wheel(pointOn(element, 0.5, 0.3), { deltaX: 100 });
      await until('the view has moved', () => element.domain[0] > from);
      await atRest(element);
      expect(spanOf(element)).to.be.closeTo(span, 1);
      expect((element.domain[0] - from) / span).to.be.closeTo(100 / 760, 0.02);
    });

    it('scrolls the page when it is turned as usual, moves no view, and shows how to zoom', async () => {
      const element = await mount();
      const { domain } = element;
      expect(hint(element)).to.equal(false);
      await wheel(pointOn(element, 0.5, 0.3), { deltaY: 120 });
      await until('the page has scrolled', () => window.scrollY > 0);
      expect(element.domain).to.deep.equal(domain);
      expect(hint(element)).to.equal(true);
      expect(words(get(element, '.hint'))).to.match(/^Use (Ctrl|⌘) \+ scroll to zoom$/u);
    });

    it('takes the hint away by itself', async () => {
      const element = await mount();
      madeWheel(drawing(element), pointOn(element, 0.5, 0.5), { deltaY: 10 });
      await element.updateComplete;
      expect(hint(element)).to.equal(true);
      await until('the hint is gone', () => !hint(element));
    });

    it('zooms without a key where the timeline is greedy', async () => {
      const element = await mount({ attributes: { gestures: 'greedy' } });
      const span = spanOf(element);
      await wheel(pointOn(element, 0.5, 0.3), { deltaY: -120 });
      await until('the view has zoomed', () => spanOf(element) < span);
      await frames();
      expect(window.scrollY).to.equal(0);
      expect(hint(element)).to.equal(false);
    });

    it('tells the page at most once a frame, and the end once', async () => {
      const element = await mount();
      let frame = 0;
      const framesTold: number[] = [];
      let running = true;
      const count = (): void => {
        frame += 1;
        if (running) requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      const moves = record(element, 'timeline-domainchange');
      element.addEventListener('timeline-domainchange', () => framesTold.push(frame));
      await frames(1);
      for (let i = 0; i < 8; i += 1)
        madeWheel(drawing(element), pointOn(element, 0.5, 0.5), { deltaY: -20, ctrlKey: true });
      await until('the end is told', () => moves.at(-1)?.settled);
      running = false;
      expect(new Set(framesTold).size).to.equal(framesTold.length);
      expect(moves.at(-1)?.domain).to.deep.equal(element.domain);
      expect(moves.filter(({ settled }) => settled)).to.have.lengthOf(1);
    });
  });

  describe('double click', () => {
    it('zooms in about the pointer', async () => {
      const element = await mount();
      const span = spanOf(element);
      const where = pointOn(element, 0.75, 0.1);
      const time = timeAt(element, where.x);
      await doubleClick(drawing(element), where);
      await atRest(element);
      expect(spanOf(element)).to.be.closeTo(span / 2, 1);
      expect(timeAt(element, where.x)).to.be.closeTo(time, span / 500);
    });
  });

  describe('fingers', () => {
    // The first: after a pinch Chromium's driver makes no click of a tap.
    it('tap: one opens an event', async () => {
      const element = await mount();
      const { x, y } = middleOf(mark(element, 'kn-23-strike'));
      if (await touch([[{ x, y }], []])) await until('the panel is open', () => openEvent(element) !== null);
      else await click(mark(element, 'kn-23-strike'));
      expect(element.selected).to.equal('kn-23-strike');
    });

    it('pinch: two that part zoom in about their middle', async () => {
      const element = await mount();
      const span = spanOf(element);
      const middle = pointOn(element, 0.5, 0.4);
      const time = timeAt(element, middle.x);
      const apart = (px: number): readonly Point[] => [
        { x: middle.x - px, y: middle.y },
        { x: middle.x + px, y: middle.y },
      ];
      await use(element, swipe(apart(40), apart(120)));
      await atRest(element);
      expect(spanOf(element)).to.be.closeTo(span / 3, span / 30);
      expect(timeAt(element, middle.x)).to.be.closeTo(time, span / 60);
    });

    it('pinch: two that meet zoom out', async () => {
      const element = await zoomed();
      const span = spanOf(element);
      const middle = pointOn(element, 0.5, 0.4);
      const apart = (px: number): readonly Point[] => [
        { x: middle.x - px, y: middle.y },
        { x: middle.x + px, y: middle.y },
      ];
      await use(element, swipe(apart(120), apart(90)));
      await atRest(element);
      expect(spanOf(element)).to.be.closeTo((span * 4) / 3, span / 20);
    });

    it('swipe sideways: one moves the view', async () => {
      const element = await zoomed();
      const [from] = element.domain;
      const span = spanOf(element);
      const start = pointOn(element, 0.7, 0.4);
      await use(element, swipe([start], [{ x: start.x - 200, y: start.y }]));
      await atRest(element);
      expect(spanOf(element)).to.be.closeTo(span, 1);
      expect((element.domain[0] - from) / span).to.be.closeTo(200 / 760, 0.06);
    });

    it('leave up and down to the page', async () => {
      const element = await mount();
      expect(getComputedStyle(drawing(element)).touchAction).to.equal('pan-y');
    });
  });

  describe('the pinch on a trackpad as Safari tells it', () => {
    const gesture = (type: string, where: Point, scale: number): Event =>
      Object.assign(new Event(type, { bubbles: true, cancelable: true, composed: true }), {
        ...{ scale, clientX: where.x, clientY: where.y },
      });

    it('zooms about the pointer, and lets Safari not zoom the page', async () => {
      const element = await mount();
      const moves = record(element, 'timeline-domainchange');
      const span = spanOf(element);
      const where = pointOn(element, 0.25, 0.4);
      const time = timeAt(element, where.x);
      for (const [type, scale] of [
        ['gesturestart', 1],
        ['gesturechange', 1.5],
        ['gesturechange', 2],
        ['gestureend', 2],
      ] as const)
        expect(drawing(element).dispatchEvent(gesture(type, where, scale))).to.equal(false);
      expect(spanOf(element)).to.be.closeTo(span / 2, 1);
      expect(timeAt(element, where.x)).to.be.closeTo(time, 1000);
      await until('the end is told', () => moves.at(-1)?.settled);
    });
  });
});
