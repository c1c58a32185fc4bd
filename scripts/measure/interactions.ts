import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Page } from 'playwright';
import { keepDeck } from '../../e2e/own-decks.ts';
import { inputTimes } from './input-times.ts';
import { onProduction } from './production.ts';

const PAIRS = 500;
const SLOWDOWN = 4;
const ROUNDS = 15;

/** Prints how long a deck of hundreds takes from a key or click to the next picture (Event Timing), read and studied. */
export async function measureInteractions(): Promise<void> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!existsSync(executablePath ?? chromium.executablePath())) {
    console.log('left out: needs Chromium (npx playwright install chromium, or CHROMIUM_PATH)');
    return;
  }
  await onProduction(async (address) => {
    const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${address}/en`);
      await page.getByRole('heading', { level: 2 }).last().waitFor();
      await keepDeck(page, 'many', 'Many', PAIRS);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      console.log(`${PAIRS} pairs, ${SLOWDOWN} × slower (milliseconds from input to picture, steps of 8)`);
      await read(page, `${address}/en/deck?id=many`);
      await study(page, `${address}/en/study?id=many`);
    } finally {
      await browser.close();
    }
  });
}

async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const pair = page.locator('article.pair').nth(3);
  const words = pair.locator('[data-side="en"]');
  await words.first().scrollIntoViewIfNeeded();
  await inputTimes(page, 'point at a word (click)', ROUNDS, (round) => words.nth(round).click());
  await inputTimes(page, 'point at a word (key)', ROUNDS, () => page.keyboard.press('ArrowLeft'));
  await inputTimes(page, 'switch language (deck)', ROUNDS, (round) => switchLanguage(page, round));
}

async function study(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('textbox').first().waitFor();
  await inputTimes(page, 'switch language (study)', ROUNDS, (round) => switchLanguage(page, round));
  await page.getByRole('textbox').first().waitFor();
  for (const [name, key, at] of [
    ['reveal', 'Control+Enter', 0],
    ['rate', '3', 1],
  ] as const) {
    await inputTimes(page, name, ROUNDS, async (round) => {
      if (round > 0 && at === 0) await page.keyboard.press('3');
      if (round > 0 && at === 1) await page.keyboard.press('Control+Enter');
      await page.keyboard.press(key);
    });
  }
}

/** By keyboard, since a click also counts what the pointer passes over. */
async function switchLanguage(page: Page, round: number): Promise<void> {
  await page.getByRole('link', { name: round % 2 === 0 ? 'Deutsch' : 'English', exact: true }).press('Enter');
}
