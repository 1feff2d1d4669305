// Serves the project's files to the bench. The built script is read once, so that a build in the meantime changes nothing.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { root } from '../tools/run.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.json': 'application/json' };
const BUILT = '/dist/event-timeline.js';

/** @returns {Promise<{ origin: string, stop: () => void }>} */
/** @param {string} [script] another build than the one in dist/ */
export async function serve(script = join(root, BUILT)) {
  const built = readFileSync(script);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = pathname === BUILT ? built : await readFile(join(root, normalize(pathname)));
      response.writeHead(200, {
        'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
        // Clocks of a page that is isolated tick in 5 µs, those of others in 100 µs.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
