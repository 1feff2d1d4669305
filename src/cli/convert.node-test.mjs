import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { command, withFolder } from '../testing/command.mjs';

const FORMATS = fileURLToPath(new URL('../../data/formats/', import.meta.url));

/** The events that a text holds, read by the command. */
async function eventsOf(input, ...more) {
  const { out } = await command(['convert', '-', '--to', 'json', ...more], { input });
  return JSON.parse(out).events;
}

test('the sheet and the JSON of TimelineJS give the same events', async () => {
  const [sheet, json] = await Promise.all(
    ['moon.timelinejs.csv', 'moon.timelinejs.json'].map(async (name) =>
      eventsOf(await readFile(join(FORMATS, name), 'utf8')),
    ),
  );
  const storyOf = (events) => events.map(({ date, title, summary, group }) => ({ date, title, summary, group }));
  assert.equal(sheet.length, 8);
  assert.deepEqual(storyOf(sheet), storyOf(json));
});

test('the story goes through every format and back, and what is lost is said on standard error', async () => {
  const moon = join(FORMATS, 'moon.json');
  const before = JSON.parse(await readFile(moon, 'utf8')).events;
  for (const to of ['json', 'csv', 'ndjson', 'ics', 'jsonld', 'html', 'timelinejs']) {
    const { code, out, err } = await command(['convert', moon, '--to', to]);
    assert.equal(code, 0, err);
    assert.equal(err === '', to === 'json' || to === 'ndjson', to);
    const back = await eventsOf(out);
    const storyOf = (events) => events.map(({ id, date, title, summary }) => ({ id, date, title, summary }));
    assert.deepEqual(storyOf(back), storyOf(before), to);
  }
});

test('nothing is written over the file that is read', async () => {
  await withFolder({ 'a.json': '{"events":[]}' }, async (cwd) => {
    const { code } = await command(['convert', 'a.json', '--to', 'csv', '-o', './a.json'], { cwd });
    assert.equal(code, 2);
    assert.equal(await readFile(join(cwd, 'a.json'), 'utf8'), '{"events":[]}');
  });
});

const calendar = (...lines) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const entry = (...lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

test('a calendar has days, stretches of days, moments in zones, and what comes again and again', async () => {
  const input = calendar(
    ...entry('UID:a', 'SUMMARY:Day', 'DTSTART;VALUE=DATE:20240105'),
    ...entry('UID:b', 'SUMMARY:Days', 'DTSTART;VALUE=DATE:20240105', 'DTEND;VALUE=DATE:20240108'),
    ...entry('UID:c', 'SUMMARY:Moment', 'DTSTART:20240105T100000Z', 'DTEND:20240105T113000Z'),
    ...entry('UID:d', 'SUMMARY:Kyiv', 'DTSTART;TZID=Europe/Kyiv:20240705T100000'),
    ...entry('UID:e', 'SUMMARY:Nowhere', 'DTSTART;TZID=Nowhere:20240705T100000'),
    ...entry('UID:f', 'SUMMARY:Daily', 'DTSTART;VALUE=DATE:20240101', 'RRULE:FREQ=DAILY'),
    ...entry('UID:g', 'SUMMARY:Thrice', 'DTSTART;VALUE=DATE:20240101', 'RRULE:FREQ=WEEKLY;COUNT=3'),
  );
  const { code, out, err } = await command(['convert', '-', '--to', 'json'], { input });
  const events = JSON.parse(out).events;
  assert.deepEqual(
    events.slice(0, 5).map(({ date }) => date),
    [
      ...['2024-01-05', '2024-01-05/2024-01-07', '2024-01-05T10:00:00Z/2024-01-05T11:30:00Z'],
      ...['2024-07-05T10:00:00+03:00', '2024-07-05T10:00:00'],
    ],
  );
  assert.equal(events.filter(({ title }) => title === 'Daily').length, 100);
  assert.deepEqual(
    events.filter(({ title }) => title === 'Thrice').map(({ id, date }) => `${id} ${date}`),
    ['g 2024-01-01', 'g-2 2024-01-08', 'g-3 2024-01-15'],
  );
  assert.equal(code, 1);
  assert.match(err, /event 6, RRULE: problem: It comes again and again; the first 100 times are read\./);
  assert.match(err, /There is no time zone "Nowhere"/);
});

test('a rule for a day that no month has comes to an end, and is told', async () => {
  for (const rule of ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30']) {
    const input = calendar(...entry('UID:a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20240101', `RRULE:${rule}`));
    assert.match((await command(['check', '-'], { input })).out, /event 1, RRULE: problem: .*no month of the rule/);
  }
});

test('the imprecise dates of SIMILE become EDTF, in JSON and in XML', async () => {
  const json = JSON.stringify({
    dateTimeFormat: 'iso8601',
    events: [
      {
        start: '1900-03-01',
        latestStart: '1900-09-01',
        earliestEnd: '1912',
        end: '1918',
        title: 'War &amp; peace',
        durationEvent: true,
      },
      { start: '1667', end: '1672', title: 'Once', durationEvent: false },
      { start: '500 BC', title: 'Old' },
    ],
  });
  const xml = `<?xml version="1.0"?><data>
    <event start="May 28 2006 09:00:00 GMT" end="Jun 15 2006 00:00:00 GMT" isDuration="true" title="A &amp; B">Said &lt;b&gt;so&lt;/b&gt;</event>
    <event start="May 28 2006" title="Empty"/></data>`;
  assert.deepEqual(
    (await eventsOf(json)).map(({ date, title }) => `${date} ${title}`),
    ['1900/191X War & peace', '[1667..1672] Once', '-0499 Old'],
  );
  assert.deepEqual(
    (await eventsOf(xml)).map(({ date, title, summary = '' }) => `${date} ${title} ${summary}`),
    ['2006-05-28T09:00:00Z/2006-06-15 A & B Said so', '2006-05-28 Empty '],
  );
});
