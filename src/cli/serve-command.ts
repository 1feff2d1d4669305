import { watch } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, resolve } from 'node:path';
import { normalize } from '../core/model/normalize.js';
import { goodData } from './convert/good-data.js';
import { pageMarkup } from '../page/page-markup.js';
import { sha256 } from './sha256.js';
import { readInput } from './read-input.js';
import { problemLines } from './say-problems.js';
import { UsageError, paintFor } from './terminal.js';
import type { Terminal } from './terminal.js';
import { WIDGET, widgetText } from './widget-file.js';

export interface ServeOptions {
  readonly port: number;
  readonly from?: string;
}

/** Reloads the page when the server says that the file has changed, and once it is there again after a restart. */
const RELOAD = `new EventSource('changes').addEventListener('change', () => location.reload());`;
/** Editors write a file in several steps. */
const QUIET_MS = 100;

/** Serves the page of a file to this machine alone, anew whenever the file changes, until it is interrupted. */
export async function serve(file: string, options: ServeOptions, terminal: Terminal): Promise<number> {
  if (file === '-') throw new UsageError('Only a file can be served: the standard input does not change.');
  await readInput(file, options.from ?? '', terminal);
  const listeners = new Set<ServerResponse>();
  const page = async (): Promise<string> => {
    const input = await readInput(file, options.from ?? '', terminal);
    const timeline = normalize(input.data, { places: input.places, problems: input.problems });
    for (const line of problemLines(file, timeline.problems, paintFor(terminal.color.err))) terminal.err(line);
    return pageMarkup(goodData(input.data, timeline), {
      widget: { file: WIDGET },
      frameScript: null,
      script: RELOAD,
      sha256,
    });
  };
  const answer = async (url: string, response: ServerResponse): Promise<void> => {
    const send = (status: number, type: string, body: string): void => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
    };
    if (url === '/') send(200, 'text/html', await page());
    else if (url === `/${WIDGET}`) send(200, 'text/javascript', await widgetText());
    else if (url === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(':\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    } else send(404, 'text/plain', 'Not found.');
  };
  const server = createServer((request, response) => {
    // A page of elsewhere may have a name that leads here.
    const isLocal = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/u.test(request.headers.host ?? '');
    if (!isLocal) response.writeHead(403).end();
    else
      answer(request.url ?? '', response).catch((error: unknown) => {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(error instanceof Error ? error.message : String(error));
      });
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', (error) => {
      failed(new UsageError(`No server can be started: ${error.message}.`));
    });
    server.listen(options.port, '127.0.0.1', ready);
  });
  terminal.out(`http://localhost:${(server.address() as AddressInfo).port}/ shows ${file}; Ctrl+C ends it.\n`);

  let timer: NodeJS.Timeout | undefined;
  // The folder is watched: editors put a new file in the place of the old one.
  const watcher = watch(dirname(resolve(file)), (_, name) => {
    if (name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const listener of listeners) listener.write('event: change\ndata:\n\n');
    }, QUIET_MS);
  });
  await new Promise<void>((interrupted) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  });
  clearTimeout(timer);
  watcher.close();
  server.closeAllConnections();
  server.close();
  return 0;
}
