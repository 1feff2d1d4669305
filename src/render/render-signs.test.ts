import { expect } from '@open-wc/testing';
import { render, svg } from 'lit';
import { renderAbout, renderStrip } from './render-signs.js';
import type { StripEnds } from './render-signs.js';

const PLAIN: StripEnds = {
  ...{ soft: false, within: false, openStart: false, openEnd: false, unknownStart: false, unknownEnd: false },
};

function drawn(template: unknown): SVGSVGElement {
  const room = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${template}`, room);
  return room;
}
const strip = (ends: Partial<StripEnds>, x0 = 100, x1 = 200): SVGSVGElement =>
  drawn(renderStrip(x0, x1, 50, { ...PLAIN, ...ends }));

const number = (element: Element, name: string): number => Number(element.getAttribute(name));
const rects = (room: SVGSVGElement): readonly (readonly [from: number, to: number, opacity: number])[] =>
  [...room.querySelectorAll('rect:not(.stop)')]
    .map(
      (rect) => [number(rect, 'x'), number(rect, 'x') + number(rect, 'width'), number(rect, 'fill-opacity')] as const,
    )
    .sort((a, b) => a[0] - b[0]);
const count = (room: SVGSVGElement, selector: string): number => room.querySelectorAll(selector).length;

describe('the strip of an event', () => {
  it('is one even bar from its start to its end where both are known', () => {
    const room = strip({});
    expect(rects(room)).to.deep.equal([[100, 200, 1]]);
    expect([count(room, '.stop'), count(room, '.arrow'), count(room, '.dot')]).to.deep.equal([0, 0, 0]);
  });

  it('grows paler towards both ends where it is about then', () => {
    const parts = rects(strip({ soft: true }));
    expect(parts.map(([, , opacity]) => opacity)).to.deep.equal([0.18, 0.42, 0.7, 1, 0.7, 0.42, 0.18]);
    expect([parts[0][0], parts[6][1]]).to.deep.equal([100, 200]);
    parts.slice(1).forEach(([from], i) => expect(from).to.be.closeTo(parts[i][1], 0.11));
  });

  it('grows paler, with an arrow, at the end that is open, and at no other', () => {
    const since = strip({ openEnd: true });
    expect(rects(since).map(([, , opacity]) => opacity)).to.deep.equal([1, 0.7, 0.42, 0.18]);
    expect(since.querySelector('.arrow')?.getAttribute('d')).to.equal('M194,45.5l5,4.5l-5,4.5');
    const until = strip({ openStart: true });
    expect(rects(until).map(([, , opacity]) => opacity)).to.deep.equal([0.18, 0.42, 0.7, 1]);
    expect(until.querySelector('.arrow')?.getAttribute('d')).to.equal('M106,45.5l-5,4.5l5,4.5');
  });

  it('goes on in dots where nobody knows how long, unlike one that is open', () => {
    const after = [...strip({ unknownEnd: true }).querySelectorAll('.dot')].map((dot) => number(dot, 'cx'));
    expect(after).to.deep.equal([204, 209, 214]);
    const before = [...strip({ unknownStart: true }).querySelectorAll('.dot')].map((dot) => number(dot, 'cx'));
    expect(before).to.deep.equal([86, 91, 96]);
    expect(count(strip({ unknownEnd: true }), '.arrow')).to.equal(0);
    expect(rects(strip({ unknownEnd: true }))).to.deep.equal([[100, 200, 1]]);
  });

  it('is a thin line between two stops where it is some time within', () => {
    const room = strip({ within: true });
    const heights = [...room.querySelectorAll('rect')].map((rect) => number(rect, 'height'));
    expect(heights.sort((a, b) => a - b)).to.deep.equal([3, 10, 10]);
    expect([...room.querySelectorAll('.stop')].map((stop) => number(stop, 'x'))).to.deep.equal([99, 199]);
    expect(number(strip({}).querySelector('rect')!, 'height')).to.equal(8);
  });

  it('has no stop at an end that is soft or open', () => {
    expect(count(strip({ within: true, soft: true }), '.stop')).to.equal(0);
    expect(count(strip({ within: true, openEnd: true }), '.stop')).to.equal(1);
  });

  it('never turns inside out, however short it is', () => {
    for (const ends of [{ soft: true }, { openEnd: true }, { unknownStart: true }, { within: true }]) {
      for (const [from, to] of rects(strip(ends, 100, 101))) expect(to).to.be.at.least(from);
    }
  });
});

describe('a mark that is about then', () => {
  it('fades out on both sides where it has no strip', () => {
    const parts = rects(drawn(renderAbout()));
    expect(parts.map(([, , opacity]) => opacity)).to.deep.equal([0.18, 0.42, 0.7, 0.7, 0.42, 0.18]);
    expect(parts[0][0]).to.be.closeTo(-parts[5][1], 0.2);
  });
});
