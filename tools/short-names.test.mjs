import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortNames } from './short-names.mjs';

const names = new Set(shortNames());
const shortened = (words) => words.split(' ').filter((name) => names.has(name));

test('names that only the file itself knows are shortened', () => {
  for (const name of ['msPerPx', 'dispatch', 'zoomHint', 'keyLanes']) assert.ok(names.has(name), name);
});

test('what a page sets, reads or calls keeps its name', () => {
  const members =
    'src format data height from to selected query hiddenGroups tags places layout gestures lang dir timeZone fold maxBytes ' +
    'author permalink refresh sync domain problems visibleEvents zoomIn zoomOut fit zoomTo select next previous append ' +
    'toSVG exportData updateComplete loadComplete version scroll';
  const details = 'events problems message cause id event domain settled query hiddenGroups tags places count';
  const event =
    'id title date when summary group tags places importance dateBasis kind note source quote excerpts prefix suffix says ' +
    'media type url poster alt credit caption creditHtml captionHtml width height links label status updated raw';
  const when =
    'kind edtf set members lower upper startMs endMs precision approximate uncertain unspecified season offsetMinutes ' +
    'openStart openEnd unknownStart unknownEnd';
  assert.deepEqual(shortened(`${members} ${details} ${event} ${when} code at value`), []);
});

test('what is read from the data keeps its name', () => {
  const native =
    'title description lang credit sourceLine note updated groups tags sources eras events color publisher file';
  const foreign =
    'start_date end_date text headline media thumbnail unique_id scale content start end group className itemListElement toDate';
  assert.deepEqual(shortened(`${native} ${foreign} view published`), []);
});

test('what Lit calls keeps its name', () => {
  const lifecycle = 'hostConnected hostDisconnected hostUpdate hostUpdated willUpdate updated render requestUpdate';
  assert.deepEqual(shortened(`${lifecycle} properties styles connectedCallback renderRoot converter reflect`), []);
});

test('words that are asked for by what the data say keep their names, and so do placeholders', () => {
  const known = 'stated publication inferred confirmed disputed corrected retracted';
  assert.deepEqual(shortened(`${known} shown total span season quarter`), []);
});

test('the forms that Intl chooses between keep their names', () => {
  assert.deepEqual(shortened('zero one two few many other'), []);
});
