// Finds a browser; on Debian as root installs one with apt-get; otherwise says what to do.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((dir) => join(dir, name))
    .find(isExecutable);
const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
const mac = (app) => [`/Applications/${app}`, join(process.env.HOME ?? '', 'Applications', app)];
const first = (variable, names, files) =>
  [process.env[variable], ...names.map(onPath), ...files].find((file) => file && isExecutable(file));

export const findChromium = () =>
  first(
    'CHROME_PATH',
    ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'brave-browser'],
    [
      ...mac('Google Chrome.app/Contents/MacOS/Google Chrome'),
      ...mac('Chromium.app/Contents/MacOS/Chromium'),
      ...mac('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ...windows.flatMap((dir) => [
        join(dir, 'Google/Chrome/Application/chrome.exe'),
        join(dir, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
  );

export const findFirefox = () =>
  first(
    'FIREFOX_PATH',
    ['firefox', 'firefox-esr'],
    [...mac('Firefox.app/Contents/MacOS/firefox'), ...windows.map((dir) => join(dir, 'Mozilla Firefox/firefox.exe'))],
  );

/** WebKitGTK: its driver, its small browser, and a display to run it on. */
export const findWebkit = () => {
  const driver = onPath('WebKitWebDriver');
  const miniBrowser = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
    .map((arch) => `/usr/lib/${arch}/webkit2gtk-4.1/MiniBrowser`)
    .find(isExecutable);
  return driver && miniBrowser && (process.env.DISPLAY || onPath('Xvfb')) ? { driver, miniBrowser } : undefined;
};

/** Chromium's arguments; its sandbox does not work for root. */
export const chromiumArguments = () => [
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--disable-setuid-sandbox'] : []),
];

/** Path of a Chromium; installs one where that is usual, else says how to and exits. */
export function requireChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => spawnSync('apt-get', ['-o', 'Acquire::Retries=3', ...args], { stdio: 'ignore', env });
    console.log('No Chrome or Chromium found: installing chromium with apt-get ...');
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    const installed = findChromium();
    if (installed) return installed;
  }
  console.error(
    'The tests need Chrome, Chromium or Edge. Install one (Debian, Ubuntu: sudo apt-get install chromium; ' +
      'macOS: brew install --cask google-chrome) or set CHROME_PATH to its executable.',
  );
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(`Test browser: ${requireChromium()}`);
