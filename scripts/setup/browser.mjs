import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { ROOT, fail, nodePath } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const APPLICATIONS = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const DOWNLOAD_LIMIT_MS = 180_000;

/**
 * The browser for the end-to-end tests: CHROMIUM_PATH, a Chromium or Chrome already there, Playwright's own download,
 * Debian's package, in this order.
 */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : fail(`CHROMIUM_PATH names ${given}, and nothing is there.`);
  const found =
    installed() ?? downloaded() ?? (download() ? downloaded() : null) ?? (fromDebian() ? installed() : null);
  return found ?? fail('No browser for the end-to-end tests: install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...APPLICATIONS];
  return candidates.find((path) => existsSync(path)) ?? null;
}

function downloaded() {
  const root =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    { darwin: join(homedir(), 'Library/Caches/ms-playwright'), win32: join(homedir(), 'AppData/Local/ms-playwright') }[
      process.platform
    ] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(root)) return null;
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  const folders = readdirSync(root).filter((name) => /^chromium-\d+$/u.test(name));
  return (
    folders.flatMap((folder) => inside.map((path) => join(root, folder, path))).find((path) => existsSync(path)) ?? null
  );
}

function download() {
  process.stderr.write('No Chromium found: asking Playwright for its own …\n');
  const args = [join(ROOT, 'node_modules/playwright/cli.js'), 'install', 'chromium'];
  return spawnSync(nodePath(), args, { cwd: ROOT, stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS }).status === 0;
}

function fromDebian() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  process.stderr.write("Playwright's download failed: installing Debian's Chromium …\n");
  const apt = (args) =>
    spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt(['update']);
  return apt(['install', '--yes', '--no-install-recommends', 'chromium']).status === 0;
}
