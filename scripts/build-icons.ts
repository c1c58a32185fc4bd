/**
 * `npm run build:icons`: makes what is drawn from the design tokens, with Chromium: app/icon.svg, the icons for installing
 * in public/icons, and public/card.png, the picture that messengers show of a link.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { COLOURS } from '../lib/look/tokens.ts';
import { CARD, cardPage } from './icons/card.ts';
import { markSvg } from './icons/mark.ts';

const ROOT = join(import.meta.dirname, '..');
const TARGET = join(ROOT, 'public/icons');
/** Systems cut a maskable icon into a shape of theirs; what lies in the middle four fifths is safe. */
const ICONS = [
  { name: 'icon-192', size: 192, mark: 1, ground: 'transparent' },
  { name: 'icon-512', size: 512, mark: 1, ground: 'transparent' },
  { name: 'maskable-512', size: 512, mark: 0.75, ground: COLOURS.sheet.light },
] as const;

const svg = markSvg();
writeFileSync(join(ROOT, 'app/icon.svg'), svg);
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
// Fonts of files are read by pages that are files themselves.
const folder = mkdtempSync(join(tmpdir(), 'wortlaut-card-'));
writeFileSync(join(folder, 'card.html'), cardPage());
await page.setViewportSize(CARD);
await page.goto(pathToFileURL(join(folder, 'card.html')).href);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: join(ROOT, 'public/card.png') });
rmSync(folder, { recursive: true });
await browser.close();
