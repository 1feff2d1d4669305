import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { command, withFolder } from '../testing/command.mjs';

const STORY = fileURLToPath(new URL('../../data/tanks-and-missiles.json', import.meta.url));
const story = readFileSync(STORY, 'utf8');

/** Texts in which all that the story quotes stands, made of the story itself. */
function textsOf(data) {
  const texts = new Map(data.sources.map(({ file }) => [file, '']));
  const add = (source, words) => {
    const { file } = data.sources.find(({ id }) => id === source);
    texts.set(file, `${texts.get(file)}\n\n${words}`);
  };
  for (const { dateBasis, excerpts = [] } of data.events) {
    if (dateBasis?.quote) add(dateBasis.source, dateBasis.quote);
    for (const { source, prefix = '', quote, suffix = '' } of excerpts) add(source, prefix + quote + suffix);
  }
  return Object.fromEntries([...texts].map(([file, text]) => [`texts/${file}`, text]));
}
const texts = textsOf(JSON.parse(story));
const withStory = (text, use) => withFolder({ ...texts, 'story.json': text }, use);

test('the story passes with the texts of its sources', async () => {
  await withStory(story, async (cwd) => {
    const { code, out, err } = await command(['check', STORY, '--sources', 'texts'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /6 events, no problems, 14 quotations compared with their sources\.\n$/);
    assert.equal(err, '');
  });
});

test('one wrong letter of one excerpt fails, and its place, the letter and what stands there are named', async () => {
  const wrong = story.replace('We are bold and very determined', 'We are bald and very determined');
  assert.notEqual(wrong, story);
  await withStory(wrong, async (cwd) => {
    const { code, out } = await command(['check', 'story.json', '--sources', 'texts'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /^story\.json: events\[0\]\.excerpts\[0\]\.quote: problem: Not in the source: /);
    assert.match(out, /the data have "a" \(U\+0061\), the source has "o" \(U\+006F\)/);
    assert.match(out, /The source reads "…[^"]*\\"We are bold and very/);
  });
});

test('an excerpt that is given to the wrong source fails and says where it stands', async () => {
  const data = JSON.parse(story);
  data.events[0].excerpts[0].source = data.sources[1].id;
  await withStory(JSON.stringify(data), async (cwd) => {
    const { code, out } = await command(['check', 'story.json', '--sources', 'texts'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /Not in "odessa-journal", but in "apa": name that source\./);
  });
});

test('no text is read outside of the folder', async () => {
  const data = (file) =>
    JSON.stringify({
      sources: [{ id: 's', file }],
      events: [{ id: 'a', date: '2024', title: 'A', excerpts: [{ source: 's', quote: 'secret' }] }],
    });
  await withFolder({ 'secret.txt': 'secret', 'texts/a.txt': '' }, async (cwd) => {
    await symlink(join(cwd, 'secret.txt'), join(cwd, 'texts/link.txt'));
    for (const file of ['../secret.txt', join(cwd, 'secret.txt'), 'link.txt', '..']) {
      const { code, out } = await command(['check', '-', '--sources', 'texts'], { cwd, input: data(file) });
      assert.equal(code, 1);
      assert.match(out, /sources\[0\]\.file: problem: There is no text/);
    }
  });
});

test('of 1,000 rows with 100 bad ones 900 are events, and each bad row is told by its number', async () => {
  const rows = Array.from({ length: 1000 }, (_, i) => `e${i},${i % 10 === 3 ? '2023-06-31' : '2023-06-30'},Event ${i}`);
  const input = ['id,date,title', ...rows].join('\n');
  const { code, out } = await command(['check', '-', '--json'], { input });
  assert.equal(code, 1);
  const [{ events, problems }] = JSON.parse(out).files;
  assert.equal(events, 900);
  assert.equal(problems.length, 100);
  const places = rows.flatMap((row, i) => (row.includes('06-31') ? [`row ${i + 2}, column date`] : []));
  assert.deepEqual(
    problems.map(({ at }) => at),
    places,
  );
  assert.match(problems[0].message, /June 2023 has 30 days/);
});

test('the schema, dates, ids, links, colours, alternative texts and what is named are checked', async () => {
  const data = {
    title: 5,
    groups: [{ id: 'g', color: '#ffff00' }],
    sources: [{ id: 's', url: 'javascript:alert(1)', file: 'a/b.txt' }],
    events: [
      { id: 'a', date: '2024-02-30', title: 'A' },
      { id: 'b', date: '2024', title: 'B', group: 'h', links: [{ url: 'data:text/html,x' }] },
      { id: 'b', date: '2024', title: 'C', media: [{ type: 'image', url: 'https://a.example/a.jpg' }] },
      { id: 'd', date: '2024', title: 'D', excerpts: [{ source: 'r', quote: 'q' }] },
    ],
  };
  const { code, out } = await command(['check', '-', '--json'], { input: JSON.stringify(data) });
  assert.equal(code, 1);
  const told = JSON.parse(out).files[0].problems.map(({ code, at }) => `${code} ${at}`);
  assert.deepEqual(told.sort(), [
    'alt-missing events[2].media[0].alt',
    'color-contrast groups[0].color',
    'date-invalid events[0].date',
    'group-unknown events[1].group',
    'id-duplicate events[2].id',
    'schema sources[0].file',
    'schema title',
    'source-unknown events[3].excerpts[0].source',
    'url-unsafe events[1].links[0].url',
    'url-unsafe sources[0].url',
  ]);
});

test('what cannot be read is a problem; what is no use of the command is 2', async () => {
  const broken = await command(['check', '-'], { input: '{"events": [' });
  assert.equal(broken.code, 1);
  assert.match(broken.out, /problem: The data are not valid JSON: at line 1, column 13/);
  assert.equal((await command(['check', 'no-such-file.json'])).code, 2);
  assert.equal((await command(['check', STORY, '--sources', 'no-such-folder'])).code, 2);
  assert.equal((await command(['check', STORY, '--from', 'nonsense'])).code, 2);
  const wrong = await command(['chekc']);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /unknown command 'chekc'[^]*check/);
  assert.equal((await command([])).code, 2);
});

test('help and version are told, and are no fault', async () => {
  const help = await command(['--help']);
  assert.equal(help.code, 0);
  assert.match(help.out, /Usage: event-timeline/);
  assert.match((await command(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
});

test('what comes from a file does not reach the terminal as control characters, and there is no colour in a pipe', async () => {
  const input = JSON.stringify({ events: [{ id: 'a', title: 'A', date: 'x\u001b[2Jy' }] });
  const { out, err } = await command(['check', '-'], { input });
  assert.match(out, /x\\u001b\[2Jy/);
  assert.ok(!(out + err).includes('\u001b'));
});
