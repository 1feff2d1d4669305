import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { CLI, command, withFolder } from '../testing/command.mjs';

const EVIL = '</script><script>alert(1)</script><!-- "\'&';
const story = JSON.stringify({
  title: EVIL,
  description: 'About it.',
  lang: 'he',
  sources: [{ id: 's', publisher: EVIL, url: 'javascript:alert(1)', published: '2024-01-05' }],
  events: [
    { id: 'a', date: '1984~', title: EVIL, summary: 'x', excerpts: [{ source: 's', quote: `two  spaces ${EVIL}` }] },
  ],
});
const scriptsOf = (html, type) =>
  [...html.matchAll(new RegExp(`<script type="${type}">([^]*?)</script>`, 'gu'))].map(([, text]) => JSON.parse(text));

test('a page has the events as a list, as data and as JSON-LD with its citations, and lets nothing foreign in', async () => {
  await withFolder({ 'story.json': story }, async (cwd) => {
    const { out } = await command(['build', 'story.json', '-o', 'site'], { cwd });
    assert.deepEqual(out.trim().split('\n'), [join('site', 'index.html'), join('site', 'event-timeline.js')]);
    const html = await readFile(join(cwd, 'site/index.html'), 'utf8');
    assert.match(html, /<html lang="he" dir="rtl">/);
    assert.match(html, /default-src &#39;none&#39;; script-src &#39;self&#39;;/);
    assert.equal(html.match(/<script/gu).length, 3);
    assert.ok(!html.includes('alert(1)</script>') && !/href="javascript/iu.test(html));
    assert.equal(scriptsOf(html, 'application/json')[0].events[0].excerpts[0].quote, `two  spaces ${EVIL}`);
    const [{ itemListElement }] = scriptsOf(html, 'application/ld\\+json');
    const [quotation] = itemListElement[0].item.subjectOf;
    assert.equal(quotation.citation.publisher.name, EVIL);
    assert.equal(quotation.citation.datePublished, '2024-01-05');
    const list = await command(['convert', '-', '--to', 'json', '--from', 'html'], { input: html });
    const [event] = JSON.parse(list.out).events;
    assert.deepEqual([event.id, event.date, event.title], ['a', '1984~', EVIL]);
  });
});

test('a single page is one file, and the page of a frame tells its height', async () => {
  await withFolder({ 'story.json': story }, async (cwd) => {
    await command(['build', 'story.json', '-o', 'site', '--single', '--iframe'], { cwd });
    assert.deepEqual(await readdir(join(cwd, 'site')), ['index.html']);
    const html = await readFile(join(cwd, 'site/index.html'), 'utf8');
    assert.ok(!/<script[^>]* src=/u.test(html) && !html.includes('<h1>'));
    assert.match(html, /datawrapper-height/);
    assert.match(html, /script-src &#39;sha256-/);
  });
});

test('a file without an event makes no page', async () => {
  await withFolder({ 'a.json': '{"events":[]}' }, async (cwd) => {
    assert.equal((await command(['build', 'a.json', '-o', 'site'], { cwd })).code, 2);
    assert.deepEqual(await readdir(cwd), ['a.json']);
  });
});

test('what is served is made anew when the file changes, to this machine alone, until it is interrupted', async () => {
  await withFolder({ 'story.json': story }, async (cwd) => {
    const child = spawn(process.execPath, [CLI, 'serve', 'story.json', '--port', '0'], { cwd });
    const ended = new Promise((done) => child.on('close', done));
    try {
      const line = await new Promise((said) => child.stdout.once('data', (data) => said(String(data))));
      const url = /^http:\/\/localhost:\d+\//u.exec(line)[0].replace('localhost', '127.0.0.1');
      assert.match(await (await fetch(url)).text(), /About it\./);
      assert.equal((await fetch(`${url}../story.json`)).status, 404);
      const changes = (await fetch(`${url}changes`)).body.pipeThrough(new TextDecoderStream()).getReader();
      await changes.read();
      await writeFile(join(cwd, 'story.json'), story.replace('About it.', 'About that.'));
      assert.match((await changes.read()).value, /event: change/);
      assert.match(await (await fetch(url)).text(), /About that\./);
    } finally {
      child.kill('SIGINT');
    }
    assert.equal(await ended, 0);
  });
});
