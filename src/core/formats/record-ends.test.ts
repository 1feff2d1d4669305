import { expect } from '@open-wc/testing';
import { recordEnds } from './record-ends.js';

const endsOf = (mark: string | null, ...pieces: readonly string[]): readonly number[] => pieces.map(recordEnds(mark));

describe('recordEnds', () => {
  it('finds the last line break of a piece, and none where there is none', () => {
    expect(endsOf(',', 'a,b\nc,d\ne', 'f', 'g\n')).to.deep.equal([8, -1, 2]);
    expect(endsOf(',', '')).to.deep.equal([-1]);
  });

  it('passes over breaks between quotes, also across pieces', () => {
    expect(endsOf(',', 'a,"b\n', 'c""\n', '"\nd')).to.deep.equal([-1, -1, 2]);
    expect(endsOf(';', '"a\n";"b\n"\n')).to.deep.equal([10]);
  });

  it('takes a quote within a cell for a character', () => {
    expect(endsOf(',', '5" gun,a\nb')).to.deep.equal([9]);
  });

  it('waits after a return for the rest of the break', () => {
    expect(endsOf(',', 'a\r', '\nb')).to.deep.equal([-1, 1]);
    expect(endsOf(',', 'a\r', 'b')).to.deep.equal([-1, 0]);
    expect(endsOf(',', 'a\r\nb\rc')).to.deep.equal([5]);
  });

  it('knows no quotes where there are no cells', () => {
    expect(endsOf(null, '"a\n')).to.deep.equal([3]);
  });
});
