// Pages and faults of the tests' own, with real headers. A test asks the server that it came from:
//
//   /__page/?html=…&header=name:value   a page as it is, with these headers; nothing is put into it
//   /__raw/dist/embed.html              a file of the project, likewise
//   /__bundle/PATH                      an app of a framework, bundled
//   /__server/                  the example of a plain Node server, demo/server/server.mjs
//   /__fault/NAME                       an answer that goes wrong, or looks as if: see FAULTS
//
// The same server at 127.0.0.1 in place of localhost is another origin.
import { createReadStream } from 'node:fs';
import { normalize, join } from 'node:path';
import { answer } from '../demo/server/server.mjs';
import { bundleApp } from './bundle-app.mjs';
import { root } from './run.mjs';

const EVENTS = '{"events": [{"id": "a", "date": "2001", "title": "One"}]}';

const FONT = 'node_modules/@fontsource/courier-prime/files/courier-prime-latin';

/** Queries that `online` was asked with, and those whose readers have hung up. */
const online = new Set();
const left = new Set();

/** An answer that does not end: the connection stays open until the reader hangs up. */
function keepOpen({ res, search }) {
  res.on('close', () => left.add(search));
}

/** Answers a request that goes wrong. Returns false where the answer is written to the socket by hand. */
const FAULTS = {
  good: ({ ctx }) => json(ctx, EVENTS),
  'not-found': ({ ctx }) => text(ctx, 404, 'Not here'),
  'server-error': ({ ctx }) => text(ctx, 500, 'Broken'),
  html: ({ ctx }) => {
    ctx.type = 'text/html';
    ctx.body = '<!doctype html><title>Sign in</title><h1>Sign in</h1>';
  },
  'wrong-type': ({ ctx }) => {
    ctx.set('content-type', 'application/octet-stream');
    ctx.set('x-content-type-options', 'nosniff');
    ctx.body = EVENTS;
  },
  cut: ({ ctx }) => {
    ctx.respond = false;
    ctx.res.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    ctx.res.write(EVENTS.slice(0, 40), () => setTimeout(() => ctx.res.destroy(), 50));
    return false;
  },
  /** The same with a table, of which one line is whole. */
  'cut-table': ({ ctx }) => {
    ctx.respond = false;
    ctx.res.writeHead(200, { 'content-type': 'text/csv', 'content-length': '5000' });
    ctx.res.write('date,title\n2001,One\n2002,Tw', () => setTimeout(() => ctx.res.destroy(), 50));
    return false;
  },
  /** The connection stays open and nothing comes, until `online` is asked with the same query. */
  silent: ({ ctx }) => {
    if (online.has(ctx.search)) return json(ctx, EVENTS);
    ctx.respond = false;
    keepOpen(ctx);
    return false;
  },
  /** The headers come, and a part of the body, and nothing more, until likewise. */
  stalled: ({ ctx }) => {
    if (online.has(ctx.search)) return json(ctx, EVENTS);
    ctx.respond = false;
    keepOpen(ctx);
    ctx.res.writeHead(200, { 'content-type': 'application/json' });
    ctx.res.write(EVENTS.slice(0, 40));
    return false;
  },
  /** Whether the reader has hung up on `silent` or `stalled` with the same query. */
  left: ({ ctx }) => json(ctx, JSON.stringify(left.has(ctx.search))),
  loop: ({ ctx }) => ctx.redirect(ctx.url),
  /** Sends the reader on to another origin. */
  elsewhere: ({ ctx }) => ctx.redirect(`http://127.0.0.1:${ctx.req.socket.localPort}/__fault/open`),
  open: ({ ctx }) => {
    ctx.set('access-control-allow-origin', '*');
    json(ctx, EVENTS);
  },
  /** The connection breaks before a word is said, until `online` is asked with the same query. */
  offline: ({ ctx }) => {
    if (online.has(ctx.search)) return json(ctx, EVENTS);
    ctx.respond = false;
    ctx.req.socket.destroy();
    return false;
  },
  online: ({ ctx }) => {
    online.add(ctx.search);
    return text(ctx, 200, 'online');
  },
  /** Slow, and with another story than `good`. */
  slow: async ({ ctx }) => {
    await new Promise((done) => setTimeout(done, 400));
    json(ctx, EVENTS.replace('One', 'Slow'));
  },
  'late-story': async ({ ctx }) => {
    await new Promise((done) => setTimeout(done, 400));
    json(ctx, createReadStream(join(root, 'data/tanks-and-missiles.json')));
  },
  /** A file of a typeface: the weight that `?weight=` says, once `online` was asked with the same query. */
  'late-font': async ({ ctx }) => {
    while (!online.has(ctx.search) && !ctx.req.socket.destroyed) await new Promise((done) => setTimeout(done, 20));
    ctx.type = 'font/woff2';
    ctx.body = createReadStream(join(root, `${FONT}-${String(ctx.query.weight)}-normal.woff2`));
  },
  /** So many bytes as `?bytes=` says. */
  large: ({ ctx }) => {
    const bytes = Number(ctx.query.bytes);
    json(ctx, `{"events": [{"id": "a", "date": "2001", "title": "One", "note": "${'x'.repeat(bytes)}"}]}`);
  },
};

function json(ctx, body) {
  ctx.type = 'application/json';
  ctx.body = body;
}

function text(ctx, status, body) {
  ctx.status = status;
  ctx.type = 'text/plain';
  ctx.body = body;
}

const listOf = (value) => [value ?? []].flat();

/** @returns {import('@web/dev-server-core').Middleware} */
export function pageServer() {
  return async (ctx, next) => {
    const [, kind, ...rest] = ctx.path.split('/');
    if (kind === '__page') {
      ctx.type = 'text/html; charset=utf-8';
      for (const header of listOf(ctx.query.header)) {
        const colon = header.indexOf(':');
        ctx.append(header.slice(0, colon), header.slice(colon + 1));
      }
      ctx.body = String(ctx.query.html ?? '');
    } else if (kind === '__raw') {
      const path = normalize(rest.join('/'));
      if (path.startsWith('..')) return next();
      if (ctx.query.cors !== undefined) ctx.set('access-control-allow-origin', '*');
      ctx.type = /\.\w+$/.exec(path)?.[0] ?? 'text/plain';
      ctx.body = createReadStream(join(root, path));
    } else if (kind === '__bundle') {
      ctx.type = 'text/javascript';
      ctx.body = await bundleApp(rest.join('/'));
    } else if (kind === '__server') {
      ctx.respond = false;
      await answer(ctx.req, ctx.res);
    } else if (kind === '__fault' && rest[0] in FAULTS) {
      ctx.set('cache-control', 'no-store');
      await FAULTS[rest[0]]({ ctx });
    } else return next();
  };
}
