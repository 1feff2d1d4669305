// A plain Node server that writes the story into its page as a list, which the timeline takes over:
//
//   npm run build && node demo/server/server.mjs
//
// The list is the page for search engines, for readers without JavaScript, and for all readers until the script is there.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const STORY = new URL('../../data/tanks-and-missiles.json', import.meta.url);
/** What else the page asks for. */
const FILES = {
  'page.css': ['text/css', new URL('page.css', import.meta.url)],
  'story.json': ['application/json', STORY],
  'event-timeline.js': ['text/javascript', new URL('../../dist/event-timeline.js', import.meta.url)],
};
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const escape = (text) => String(text ?? '').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
/** A whole day in words; what is known less well stands as the data have it. */
const dateOf = (date) => (/^\d{4}-\d\d-\d\d$/.test(date) ? days.format(new Date(date)) : date);

function item({ id, date, title, summary, excerpts = [] }, sources) {
  const quotes = excerpts.map(({ quote, source }) => {
    const { publisher, url } = sources.find((each) => each.id === source) ?? {};
    const name = url?.startsWith('https:') ? `<a href="${escape(url)}">${escape(publisher)}</a>` : escape(publisher);
    return `<blockquote>${escape(quote)} <cite>${name}</cite></blockquote>`;
  });
  return `<li id="${escape(id)}"><time datetime="${escape(date)}">${escape(dateOf(date))}</time>
    <strong>${escape(title)}</strong> <p>${escape(summary)}</p> ${quotes.join('\n')}</li>`;
}

const page = ({ title, description, events, sources = [] }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<meta name="description" content="${escape(description)}">
<link rel="stylesheet" href="page.css">
<script async src="event-timeline.js"></script>
</head>
<body>
<article>
<h1>Two appeals</h1>
<p>What Kyiv asked of its partners in nineteen months.</p>
<div class="timeline-room">
<event-timeline src="story.json"><ol>
${events.map((event) => item(event, sources)).join('\n')}
</ol></event-timeline>
</div>
<p>The text of the article goes on here.</p>
</article>
</body>
</html>
`;

/** Answers one request, wherever the page is put: all its addresses are relative. */
export async function answer(request, response) {
  const name = new URL(request.url, 'http://localhost').pathname.split('/').at(-1);
  const send = (status, type, body) => {
    response
      .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY })
      .end(body);
  };
  if (name === '') send(200, 'text/html', page(JSON.parse(await readFile(STORY, 'utf8'))));
  else if (Object.hasOwn(FILES, name)) send(200, FILES[name][0], await readFile(FILES[name][1]));
  else send(404, 'text/plain', 'Not found.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.env.PORT ?? 8080);
  createServer(answer).listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}/`));
}
