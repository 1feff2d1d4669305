import { expect } from '@open-wc/testing';
import type { Problem } from '../model/problem.js';
import { readJson } from './json.js';

const problemOf = (text: string): Problem => {
  const read = readJson(text);
  if (!('problem' in read)) throw new Error(`this was read: ${text}`);
  return read.problem;
};

describe('readJson', () => {
  it('reads an object or a list', () => {
    expect(readJson('{"events": []}')).to.deep.equal({ data: { events: [] } });
    expect(readJson(' [1, 2]\n')).to.deep.equal({ data: [1, 2] });
  });

  it('reads what begins with a byte order mark', () => {
    expect(readJson('\ufeff{"events": []}')).to.deep.equal({ data: { events: [] } });
  });

  it('says where it breaks off, with the words around and what should stand there', () => {
    const text = '{\n  "events": [\n    { "date": "2023-01-14", }\n  ]\n}';
    expect(problemOf(text)).to.deep.equal({
      code: 'json-invalid',
      at: 'line 3, column 29',
      value: 'ate": "2023-01-14", }\n  ]\n}',
      message: 'The data are not valid JSON: at line 3, column 29 there should be a name in double quotes.',
    });
  });

  it('says the same of a text that begins with a byte order mark', () => {
    expect(problemOf('\ufeff{"a": }').at).to.equal('line 1, column 7');
  });

  it('says that the end is missing where the text was cut', () => {
    expect(problemOf('{"events": [{"date": "2023"}')).to.include({
      at: 'line 1, column 29',
      message: 'The data are not valid JSON: at line 1, column 29 there should be "," or "]".',
    });
  });

  it('takes a web page for what it is', () => {
    const problem = problemOf('\n<!doctype html><html><head><title>Log in</title></head></html>');
    expect(problem).to.deep.equal({
      code: 'data-not-json',
      at: 'start',
      value: '<!doctype html><html><head><title>Log in',
      message: 'This is a web page, not data: the address may be wrong, or ask for a login.',
    });
  });

  it('says that there is nothing', () => {
    for (const text of ['', ' \n\t', '\ufeff', '\ufeff\n']) {
      expect(problemOf(text)).to.deep.equal({
        code: 'data-empty',
        at: 'start',
        value: '',
        message: 'The data are empty: there is nothing to read.',
      });
    }
  });

  it('does not take a single value for data', () => {
    for (const [text, value] of [
      ['"2023"', '2023'],
      ['5', 5],
      ['null', null],
      ['true', true],
    ] as const) {
      expect(problemOf(text)).to.deep.equal({
        code: 'data-not-json',
        at: 'start',
        value,
        message: 'The data are a single value: they need to be an object with an "events" list.',
      });
    }
  });
});
