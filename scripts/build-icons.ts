/** `npm run build:icons`: draws the icons for installing in public/icons from app/icon.svg, with Chromium. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';

const ROOT = join(import.meta.dirname, '..');
const TARGET = join(ROOT, 'public/icons');
/** Systems cut a maskable icon into a shape of theirs; what lies in the middle four fifths is safe. */
const ICONS = [
  { name: 'icon-192', size: 192, mark: 1, ground: 'transparent' },
  { name: 'icon-512', size: 512, mark: 1, ground: 'transparent' },
  { name: 'maskable-512', size: 512, mark: 0.75, ground: '#fffefb' },
] as const;

const svg = readFileSync(join(ROOT, 'app/icon.svg'), 'utf8');
const executablePath = process.env['CHROMIUM_PATH'];
mkdirSync(TARGET, { recursive: true });
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
const page = await browser.newPage({ colorScheme: 'light' });
for (const { name, size, mark, ground } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${ground} }
      svg { width: ${mark * 100}vw }</style>${svg}`,
  );
  await page.screenshot({ path: join(TARGET, `${name}.png`), omitBackground: true });
}
await browser.close();
