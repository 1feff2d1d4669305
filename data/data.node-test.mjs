import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const folder = new URL('./', import.meta.url);
const readJson = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const dataFiles = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'schema.json');

const schema = readJson('schema.json');
const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const follows = ajv.compile(schema);

/** What the schema has against the data, as "place: message" lines. */
function complaints(data) {
  follows(data);
  return (follows.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

const idsOf = (list = []) => list.map(({ id }) => id);
const repeated = (ids) => ids.filter((id, index) => ids.indexOf(id) !== index);
const quoteSources = ({ dateBasis, excerpts = [] }) =>
  [dateBasis, ...excerpts].flatMap((from) => (from?.source === undefined ? [] : [from.source]));
const excerptsOf = (data) => data.events.flatMap(({ excerpts = [] }) => excerpts);
/** Places in the schema that are described by neither a title and a description nor a reference to one. */
function undescribed(node, place = '') {
  const own = Object.entries(node.properties ?? {}).concat(Object.entries(node.$defs ?? {}));
  const parts = node.items ? [...own, ['items', node.items]] : own;
  return parts.flatMap(([name, part]) => {
    const at = `${place}/${name}`;
    const described = part.$ref !== undefined || (part.title !== undefined && part.description !== undefined);
    return [...(described ? [] : [at]), ...undescribed(part, at)];
  });
}

test('the schema describes each of its fields with a title and a description', () => {
  assert.deepEqual(undescribed(schema), []);
});

const demo = new URL('../demo/', import.meta.url);
for (const name of readdirSync(demo).filter((file) => file.endsWith('.json'))) {
  const data = JSON.parse(readFileSync(new URL(name, demo), 'utf8'));
  if (data.$schema === undefined) continue;

  test(`demo/${name} follows the schema that it names`, () => {
    assert.equal(data.$schema, '../data/schema.json');
    assert.deepEqual(complaints(data), []);
    assert.deepEqual(repeated(idsOf(data.events)), []);
  });
}

for (const name of dataFiles) {
  const data = readJson(name);

  test(`${name} names its schema`, () => {
    assert.equal(data.$schema, './schema.json');
  });

  test(`${name} follows its schema`, () => {
    assert.deepEqual(complaints(data), []);
  });

  test(`${name} has no id twice`, () => {
    for (const list of [data.groups, data.tags, data.sources, data.events]) assert.deepEqual(repeated(idsOf(list)), []);
  });

  test(`${name} refers to groups and sources that it lists`, () => {
    const groups = new Set(idsOf(data.groups));
    const sources = new Set(idsOf(data.sources));
    for (const event of data.events) {
      assert.ok(event.group === undefined || groups.has(event.group), `${event.id}: group ${event.group}`);
      for (const id of quoteSources(event)) assert.ok(sources.has(id), `${event.id}: source ${id}`);
    }
  });
}

const story = readJson('tanks-and-missiles.json');

test('the first story has six events in three groups or more, all of them used', () => {
  assert.equal(story.events.length, 6);
  assert.ok(story.groups.length >= 3);
  assert.deepEqual(new Set(story.events.map(({ group }) => group)), new Set(idsOf(story.groups)));
});

test('the first story keeps the ids that links point to', () => {
  assert.deepEqual(idsOf(story.events), [
    'challenger-2-decision',
    'tank-coalition-appeal',
    'leopard-2-countries',
    'kn-23-strike',
    'asian-partners-appeal',
    'lift-restrictions-appeal',
  ]);
});

test('the first story tells of each date how it is known', () => {
  for (const { id, dateBasis } of story.events) assert.ok(dateBasis?.note && dateBasis.source, id);
});

test('the first story quotes one to three excerpts an event, each from a source that names its text', () => {
  const withText = new Set(idsOf(story.sources.filter(({ file }) => file)));
  for (const { id, excerpts } of story.events) assert.ok(excerpts.length >= 1 && excerpts.length <= 3, id);
  for (const { source } of excerptsOf(story)) assert.ok(withText.has(source), source);
});

test('the first story has labels for all of its tags, and uses each of them', () => {
  assert.deepEqual(new Set(story.events.flatMap(({ tags }) => tags)), new Set(idsOf(story.tags)));
});

test('the words around an excerpt are 60 characters at most on either side', () => {
  for (const { prefix = '', suffix = '' } of excerptsOf(story)) {
    assert.ok(prefix.length <= 60, prefix);
    assert.ok(suffix.length <= 60, suffix);
  }
});

test('the source whose address is not known has none', () => {
  const apa = story.sources.find(({ id }) => id === 'apa');
  assert.equal('url' in apa, false);
});

test('the twelve countries that are asked for Leopard 2 tanks are its places', () => {
  const { places } = story.events.find(({ id }) => id === 'leopard-2-countries');
  assert.equal(new Set(places).size, 12);
});

/** Data with one event, good but for the fields given. */
const eventWith = (fields) => ({ events: [{ date: '2023', title: 'A title', ...fields }] });

test('the schema asks of an event no more than a date and a title', () => {
  assert.deepEqual(complaints(eventWith({})), []);
});

test('the schema allows fields that it does not know', () => {
  const data = { ...eventWith({ mood: 'calm', excerpts: [{ quote: 'x', page: 3 }] }), edition: 'late' };
  assert.deepEqual(complaints(data), []);
});

const DATES = [
  ...['2023', '2023-01', '2023-01-14', '2024-09-02T03:00:00+03:00', '2024-09-02T00:00:00Z', '2024-09-02T03:00'],
  ...['1984?', '1984~', '1984%', '198X', '2004-XX', '156X-12-25', '2001-21', '2023-01-14/2023-01-19'],
  ...['2022-02-24/..', '../1985', '1984/', '/1985', '-0043-03-15', 'Y-13800000000', 'Y-17E7', '1950S2'],
  ...['[1667, 1668, 1670..1672]', '{1960,1961-12}', '[..1984]', '?2004-06-~11'],
];
for (const date of DATES) {
  test(`the schema takes ${date} for a date`, () => assert.deepEqual(complaints(eventWith({ date })), []));
}

const REFUSED = [
  ['an event without a title', { events: [{ date: '2023' }] }, "/events/0: must have required property 'title'"],
  ['an event without a date', { events: [{ title: 'x' }] }, "/events/0: must have required property 'date'"],
  ['a blank title', eventWith({ title: ' ' }), '/events/0/title: '],
  ['a date that is a number', eventWith({ date: 2023 }), '/events/0/date: must be string'],
  ['a date in words', eventWith({ date: '14 January 2023' }), '/events/0/date: '],
  ['an empty date', eventWith({ date: '' }), '/events/0/date: '],
  ['a status that is none', eventWith({ status: 'rumoured' }), '/events/0/status: '],
  ['a basis of another kind', eventWith({ dateBasis: { kind: 'guessed' } }), '/events/0/dateBasis/kind: '],
  ['a basis without a kind', eventWith({ dateBasis: { note: 'x' } }), '/events/0/dateBasis: must have required'],
  ['a medium of another type', eventWith({ media: [{ type: 'hologram', url: 'a.jpg' }] }), '/events/0/media/0/type: '],
  ['a script as a medium', eventWith({ media: [{ type: 'image', url: 'javascript:x' }] }), '/events/0/media/0/url: '],
  ['a script as a link', eventWith({ links: [{ url: 'javascript:alert(1)' }] }), '/events/0/links/0/url: '],
  ['a link that is no address', eventWith({ links: [{ url: 'see below' }] }), '/events/0/links/0/url: '],
  ['an excerpt without a quotation', eventWith({ excerpts: [{ source: 'a' }] }), '/events/0/excerpts/0: must have'],
  ['a group id with a space', { groups: [{ id: 'air raids' }], events: [] }, '/groups/0/id: '],
  ['a tag id with a space', eventWith({ tags: ['air raids'] }), '/events/0/tags/0: '],
  ['a negative importance', eventWith({ importance: -1 }), '/events/0/importance: '],
  ['a source that lies in another folder', { sources: [{ id: 'a', file: '../a' }], events: [] }, '/sources/0/file: '],
  ['data without events', { title: 'x' }, ": must have required property 'events'"],
];
for (const [what, data, complaint] of REFUSED) {
  test(`the schema refuses ${what}`, () => {
    const all = complaints(data);
    assert.ok(
      all.some((line) => line.startsWith(complaint)),
      all.join('\n'),
    );
  });
}

test('the schema takes a relative address for a picture, and a mail address for a link', () => {
  const data = eventWith({
    media: [{ type: 'image', url: 'pictures/tank.jpg', poster: '/still.jpg' }],
    links: [{ url: 'mailto:desk@example.org' }, { url: 'https://example.org/a' }],
  });
  assert.deepEqual(complaints(data), []);
});
