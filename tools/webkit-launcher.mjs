// A small browser launcher for WebKitGTK: W3C WebDriver over fetch, on a private display where there is none.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

// WebDriver wants keys as code points.
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
const keyOf = (key) => KEYS[key] ?? key;

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

/** @param {{ miniBrowser: string, driver?: string, env?: Record<string, string>, args?: string[] }} options */
export function webkitLauncher({ miniBrowser, driver = 'WebKitWebDriver', env = {}, args = [] }) {
  let base;
  let children = [];
  let session;
  let current;
  let config;

  const call = async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      body: body && JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };
  const send = (method, path, body) => call(method, `/session/${session}${path}`, body);
  const act = (type, id, actions) => send('POST', '/actions', { actions: [{ type, id, actions }] });

  const startDisplay = async () => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(server);
    const [number] = await once(server.stdio[3], 'data'); // -displayfd picks a free number
    return `:${String(number).trim()}`;
  };

  const start = async () => {
    const DISPLAY = process.env.DISPLAY || (await startDisplay());
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    const driverEnv = { ...process.env, DISPLAY, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', ...env };
    children.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: driverEnv }));
    for (let tries = 0; ; tries += 1) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        if (tries > 100) throw error;
        await sleep(50);
      }
    }
    const browserOptions = { binary: miniBrowser, args: ['--automation', ...args] };
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browserOptions };
    ({ sessionId: session } = await call('POST', '/session', { capabilities: { alwaysMatch } }));
  };

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize(testConfig) {
      config = testConfig;
    },
    async startSession(id, url) {
      if (!session) await start();
      current = id;
      await send('POST', '/url', { url });
    },
    async stopSession() {
      current = undefined;
      const script = 'return window.__coverage__ ?? null';
      const coverage = await send('POST', '/execute/sync', { script, args: [] });
      await send('POST', '/url', { url: 'about:blank' });
      return { testCoverage: config.coverage ? (coverage ?? undefined) : undefined };
    },
    isActive: (id) => id === current,
    getBrowserUrl: () => send('GET', '/url'),
    async startDebugSession() {
      throw new Error('debug is not supported in WebKit');
    },
    async stop() {
      if (session) await send('DELETE', '').catch(() => {});
      for (const child of children.reverse()) child.kill();
      session = undefined;
      children = [];
    },

    // What @web/test-runner-commands calls on a launcher of the type "webdriver".
    sendMouseMove: (_, x, y) => act('pointer', 'mouse', [{ type: 'pointerMove', duration: 0, x, y }]),
    sendMouseClick: (_, x, y, button = 'left') =>
      act('pointer', 'mouse', [
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: BUTTONS[button] },
        { type: 'pointerUp', button: BUTTONS[button] },
      ]),
    sendMouseDown: (_, button = 'left') => act('pointer', 'mouse', [{ type: 'pointerDown', button: BUTTONS[button] }]),
    sendMouseUp: (_, button = 'left') => act('pointer', 'mouse', [{ type: 'pointerUp', button: BUTTONS[button] }]),
    resetMouse: () => send('DELETE', '/actions'),
    sendKeys: (_, keys) =>
      act(
        'key',
        'keys',
        keys.map(keyOf).flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    async takeScreenshot() {
      return Buffer.from(await send('GET', '/screenshot'), 'base64');
    },

    // What tools/commands-plugin.mjs calls.
    holdKey: (_, key, down) => act('key', 'keys', [{ type: down ? 'keyDown' : 'keyUp', value: keyOf(key) }]),
    wheel: (_, x, y, deltaX, deltaY) => act('wheel', 'wheel', [{ type: 'scroll', x, y, deltaX, deltaY, duration: 0 }]),
    /** @returns {Promise<boolean>} whether the window got this size: it has a smallest one */
    async resize(_, width, height) {
      const inner = () => send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
      const [innerWidth, innerHeight] = await inner();
      const outer = await send('GET', '/window/rect');
      await send('POST', '/window/rect', {
        width: width + outer.width - innerWidth,
        height: height + outer.height - innerHeight,
      });
      for (let tries = 0; tries < 20; tries += 1) {
        const [nowWidth, nowHeight] = await inner();
        if (nowWidth === width && nowHeight === height) return true;
        await sleep(25);
      }
      return false;
    },
  };
}
