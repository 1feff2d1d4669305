import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkExcerpts, firstDifference, quotationsOf, run } from './check-excerpts.mjs';

const TEXT = 'The ferry left at noon. "It’s late," the captain said. Nobody  waved.';
const texts = new Map([['harbour.txt', TEXT]]);

/** Data with one event that quotes the text as given. */
const quoting = (event) => ({ sources: [{ id: 'harbour', file: 'harbour.txt' }], events: [{ ...event }] });
const excerpt = (fields) => quoting({ excerpts: [{ source: 'harbour', ...fields }] });
const problemsOf = (data) => checkExcerpts(data, texts).problems;

async function withFolder(files, use) {
  const folder = await mkdtemp(join(tmpdir(), 'excerpts-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runAndListen(args) {
  const said = [];
  const code = await run(args, (line) => said.push(line));
  return { code, said };
}

test('a quotation that stands in its source is no problem', () => {
  assert.deepEqual(checkExcerpts(excerpt({ quote: 'It’s late' }), texts), { count: 1, problems: [] });
});

test('a quotation with the words around it is no problem where they follow each other without a gap', () => {
  assert.deepEqual(problemsOf(excerpt({ prefix: 'at noon. "', quote: 'It’s late', suffix: '," the captain' })), []);
});

test('a straight apostrophe where the source has a curly one is told with both characters', () => {
  const [problem] = problemsOf(excerpt({ quote: "It's late" }));
  assert.equal(problem.at, 'events[0].excerpts[0].quote');
  assert.match(problem.message, /after "It" the data have "'" \(U\+0027\), the source has "’" \(U\+2019\)/);
});

test('a double space that was mended is told', () => {
  const [problem] = problemsOf(excerpt({ quote: 'Nobody waved.' }));
  assert.match(problem.message, /after "Nobody " the data have "w" \(U\+0077\), the source has " " \(U\+0020\)/);
});

test('a prefix that lacks the space before the quotation is told at the prefix', () => {
  const [problem] = problemsOf(excerpt({ prefix: 'ferry left at', quote: 'noon.' }));
  assert.equal(problem.at, 'events[0].excerpts[0].prefix');
});

test('a suffix that does not follow the quotation is told at the suffix', () => {
  const [problem] = problemsOf(excerpt({ quote: 'The ferry left', suffix: ' at night' }));
  assert.equal(problem.at, 'events[0].excerpts[0].suffix');
});

test('a quotation longer than the rest of its source is told to meet the end of the text', () => {
  const [problem] = problemsOf(excerpt({ quote: 'waved. Ever.' }));
  assert.match(problem.message, /the source has the end of the text$/);
});

test('a quotation of which not even the first character stands in the source is told', () => {
  const [problem] = problemsOf(excerpt({ quote: '€5' }));
  assert.match(problem.message, /it has no "€" \(U\+20AC\) at all/);
});

test('the words that a date rests on are checked like an excerpt', () => {
  const [problem] = problemsOf(quoting({ dateBasis: { kind: 'stated', source: 'harbour', quote: 'left at one' } }));
  assert.equal(problem.at, 'events[0].dateBasis.quote');
});

test('an empty quotation is a problem, though it stands in every text', () => {
  const [problem] = problemsOf(excerpt({ quote: ' ' }));
  assert.deepEqual(problem, { at: 'events[0].excerpts[0].quote', message: 'empty' });
});

test('a quotation from a source that is not listed is a problem', () => {
  const [problem] = problemsOf(quoting({ excerpts: [{ source: 'nowhere', quote: 'noon' }] }));
  assert.equal(problem.at, 'events[0].excerpts[0].source');
});

test('a source without a text is told once, however often it is quoted', () => {
  const data = quoting({ excerpts: ['noon', 'late'].map((quote) => ({ source: 'harbour', quote })) });
  const { problems } = checkExcerpts(data, new Map());
  assert.deepEqual(
    problems.map(({ at }) => at),
    ['sources[0].file'],
  );
});

test('every excerpt and every basis of a date is among the quotations', () => {
  const data = quoting({ dateBasis: { source: 'harbour', quote: 'noon' }, excerpts: [{ quote: 'a' }, { quote: 'b' }] });
  assert.deepEqual(
    quotationsOf(data).map(({ at }) => at),
    ['events[0].dateBasis', 'events[0].excerpts[0]', 'events[0].excerpts[1]'],
  );
});

test('words that stand in the text have no first difference', () => {
  assert.equal(firstDifference(TEXT, 'captain'), null);
});

test('the command ends with 0 and one sentence where all is well', async () => {
  const files = { 'harbour.txt': TEXT, 'data.json': JSON.stringify(excerpt({ quote: 'It’s late' })) };
  await withFolder(files, async (folder) => {
    const { code, said } = await runAndListen([folder, join(folder, 'data.json')]);
    assert.deepEqual([code, said], [0, ['Every quotation stands in its source, to the character (1 checked).']]);
  });
});

test('the command ends with 1 and names the file and the place where a quotation is wrong', async () => {
  const files = { 'harbour.txt': TEXT, 'data.json': JSON.stringify(excerpt({ quote: 'It is late' })) };
  await withFolder(files, async (folder) => {
    const { code, said } = await runAndListen([folder, join(folder, 'data.json')]);
    assert.equal(code, 1);
    assert.match(said[0], /^data\.json: events\[0\]\.excerpts\[0\]\.quote: /);
    assert.match(said.at(-1), /^Not every quotation stands in its source: /);
  });
});

test('the command says that nothing was checked, and ends with 0, where the folder does not exist', async () => {
  const { code, said } = await runAndListen([join(tmpdir(), 'no-such-folder-of-articles')]);
  assert.equal(code, 0);
  assert.match(said[0], /^The excerpts were not checked: there is no folder /);
});

test('the command ends with 1 where the data file is no JSON', async () => {
  await withFolder({ 'data.json': '{' }, async (folder) => {
    const { code, said } = await runAndListen([folder, join(folder, 'data.json')]);
    assert.equal(code, 1);
    assert.match(said[0], /^data\.json: can't be read: /);
  });
});

test('the command asks for the folder where none is given', async () => {
  const { code } = await runAndListen([]);
  assert.equal(code, 2);
});
