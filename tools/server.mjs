// Serves the project's folder as a plain web server would.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { startDevServer } from '@web/dev-server';
import { root } from './run.mjs';

const host = process.env.HOST ?? '127.0.0.1';

const isFree = async (port) => {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
};

/**
 * @param {number} port the first port to try
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
export async function serve(port) {
  while (!(await isFree(port))) port += 1;
  const server = await startDevServer({
    config: {
      rootDir: root,
      hostname: host,
      port,
      open: false,
      watch: false,
      middleware: [
        (context, next) => {
          if (context.path !== '/favicon.ico') return next();
          context.status = 204;
        },
      ],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  return { port, stop: () => server.stop() };
}
