import { expect } from '@open-wc/testing';
import { runSliced } from './run-sliced.js';

function* stepsOf(count: number, eachMs: number, done: number[] = []): Generator<number, string> {
  for (let i = 0; i < count; i += 1) {
    const until = performance.now() + eachMs;
    while (performance.now() < until);
    done.push(i);
    yield i;
  }
  return 'the end';
}

describe('runSliced', () => {
  it('runs to the end and answers with it', async () => {
    const done: number[] = [];
    expect(await runSliced(stepsOf(30, 1, done), new AbortController().signal)).to.equal('the end');
    expect(done).to.have.length(30);
  });

  it('does short work in this very task', async () => {
    const done: number[] = [];
    const running = runSliced(stepsOf(3, 0, done), new AbortController().signal);
    expect(done).to.deep.equal([0, 1, 2]);
    await running;
  });

  it('lets the page do something else in long work', async () => {
    const done: number[] = [];
    const running = runSliced(stepsOf(40, 1, done), new AbortController().signal);
    expect(done.length).to.be.within(1, 12);
    let others = 0;
    const ticking = setInterval(() => (others += 1), 0);
    await running;
    clearInterval(ticking);
    expect(others).to.be.above(0);
  });

  it('stops at the next slice when it is called off, and answers null', async () => {
    const done: number[] = [];
    const calling = new AbortController();
    const running = runSliced(stepsOf(1000, 1, done), calling.signal);
    calling.abort();
    expect(await running).to.equal(null);
    expect(done.length).to.be.below(20);
  });

  it('answers null where it was called off before', async () => {
    expect(await runSliced(stepsOf(1, 0), AbortSignal.abort())).to.equal(null);
  });
});
