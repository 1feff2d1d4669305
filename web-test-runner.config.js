import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium, findFirefox, findWebkit } from './tools/browser.mjs';
import { bundledPackages } from './tools/bundled-packages.mjs';
import { commandsPlugin } from './tools/commands-plugin.mjs';
import { pageServer } from './tools/page-server.mjs';
import { cssAsTextServed } from './tools/css-as-text.mjs';
import { webkitLauncher } from './tools/webkit-launcher.mjs';

// A zone with an unusual offset: whoever leans on the machine's own time zone shall notice. tools/test-zones.mjs sets others.
const zone = process.env.TEST_ZONE || 'Asia/Kathmandu';
const env = { ...process.env, TZ: zone };

const chromium = (executablePath) => {
  const launcher = chromeLauncher({
    launchOptions: { executablePath, env, args: [...chromiumArguments(), '--touch-events=enabled'] },
  });
  launcher.name = 'Chromium';
  return launcher;
};
// Without these d3-zoom would take it for a machine without a touch screen, and not listen.
const touchPreferences = { 'dom.w3c_touch_events.enabled': 1, 'dom.w3c_touch_events.legacy_apis.enabled': true };
const firefox = (executablePath) => {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      env,
      extraPrefsFirefox: touchPreferences,
    },
  });
  launcher.name = 'Firefox';
  return launcher;
};

const all = process.env.ALL_BROWSERS === '1';
const [chromiumPath, firefoxPath, webkitPaths] = [findChromium(), all && findFirefox(), all && findWebkit()];

// Lit says these by design: sources run in development mode, and the tests of dist/ load a second Lit.
const expectedLogs = ['Lit is in dev mode', 'Multiple versions of Lit loaded'];

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['src/**/*.test.ts', 'demo/**/*.test.ts'],
  nodeResolve: true,
  browsers: [
    ...(chromiumPath ? [chromium(chromiumPath)] : []),
    ...(firefoxPath ? [firefox(firefoxPath)] : []),
    ...(webkitPaths ? [webkitLauncher({ ...webkitPaths, env: { TZ: zone } })] : []),
  ],
  // Real input reaches only the page in front, so one page at a time.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  middleware: [pageServer()],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    bundledPackages(['edtf', 'vis-timeline/esnext', 'vis-data/esnext', 'moment']),
    cssAsTextServed(),
    commandsPlugin(),
  ],
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html lang="en" data-zone="${zone}"><head><title>Test</title></head><body><script type="module" src="${testFramework}"></script></body></html>`,
  filterBrowserLogs: ({ args }) => !expectedLogs.some((text) => String(args[0]).includes(text)),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
  coverageConfig: {
    include: ['src/core/**/*.ts'],
    exclude: ['**/node_modules/**', '**/*.test.ts'],
    threshold: { lines: 95, statements: 0, branches: 0, functions: 0 },
    reporters: ['lcov'],
  },
};
