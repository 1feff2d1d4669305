import { expect } from '@open-wc/testing';
import { findJsonFault } from './json-fault.js';

/** The text before the fault, and what should come after it. */
const split = (text: string): readonly [string, string] | null => {
  const fault = findJsonFault(text);
  return fault && [text.slice(0, fault.offset), fault.expected];
};

describe('findJsonFault', () => {
  it('stands before the first character that can’t be there', () => {
    expect(split('{"events": [}')).to.deep.equal(['{"events": [', 'a value or "]"']);
    expect(split('[1, 2,]')).to.deep.equal(['[1, 2,', 'a value']);
    expect(split('[1 2]')).to.deep.equal(['[1 ', '"," or "]"']);
    expect(split('{"a": 1 "b": 2}')).to.deep.equal(['{"a": 1 ', '"," or "}"']);
    expect(split('{"a": 1, }')).to.deep.equal(['{"a": 1, ', 'a name in double quotes']);
    expect(split("{'a': 1}")).to.deep.equal(['{', 'a name in double quotes or "}"']);
    expect(split('{a: 1}')).to.deep.equal(['{', 'a name in double quotes or "}"']);
    expect(split('{"a" 1}')).to.deep.equal(['{"a" ', '":"']);
    expect(split('{"a": }')).to.deep.equal(['{"a": ', 'a value']);
    expect(split('{"a": nope}')).to.deep.equal(['{"a": ', 'a value']);
    expect(split('{"a": 01}')).to.deep.equal(['{"a": 0', '"," or "}"']);
    expect(split('{} x')).to.deep.equal(['{} ', 'nothing more']);
    expect(split('[1}')).to.deep.equal(['[1', '"," or "]"']);
    expect(split('date,title')).to.deep.equal(['', 'a value']);
  });

  it('is the end of a text that was cut', () => {
    for (const text of ['{', '{"a"', '{"a":', '{"a": 1', '{"a": 1,', '[', '[{"a": [1]}', '"abc', '']) {
      expect(findJsonFault(text)?.offset, text).to.equal(text.length);
    }
  });

  it('is inside a text in quotes that breaks', () => {
    expect(split('{"a": "one\ntwo"}')).to.deep.equal(['{"a": "one', 'a closing double quote']);
    expect(split('["a\\x"]')?.[0]).to.equal('["a');
    expect(split('["\\u12g4"]')?.[0]).to.equal('["');
  });

  it('is nowhere in a text that is JSON', () => {
    for (const text of [
      '{"a": [1, -2.5e+3, true, false, null, {"b": {}}, []], "c": "\\"\\\\ \\u00e9 é \u007f"}',
      '[]',
      ' { } ',
      '"x"',
      '0',
      '[[[[]]]]',
      '{"a":{"a":{}}}',
    ]) {
      // prettier-ignore
      expect(JSON.parse(text) !== undefined && findJsonFault(text), text).to.equal(null);
    }
  });

  it('is found wherever one character of a good text is taken out or put in, exactly where the engine refuses it', () => {
    const good = '{"t": "a\\n", "e": [{"d": -1.5e3}, [], {}, null], "x": true}';
    for (let i = 0; i < good.length; i += 1) {
      for (const put of ['', '"', ',', ']', '}', ':', '\\', '0', '\n']) {
        for (const text of [good.slice(0, i) + put + good.slice(i), good.slice(0, i) + put + good.slice(i + 1)]) {
          expect(findJsonFault(text) === null, text).to.equal(isJson(text));
        }
      }
    }
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
