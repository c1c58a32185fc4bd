import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Locator, type Page } from 'playwright';
import { inputTimes } from './input-times.ts';
import { onProduction } from './production.ts';

const PAIRS = 200;
const SLOWDOWN = 4;
const ROUNDS = 15;

/** Prints how long the workbench takes from a key or click to the next picture (Event Timing), with many pairs on it. */
export async function measureWorkbench(): Promise<void> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!existsSync(executablePath ?? chromium.executablePath())) {
    console.log('left out: needs Chromium (npx playwright install chromium, or CHROMIUM_PATH)');
    return;
  }
  await onProduction(async (address) => {
    const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
    try {
      await measure(await browser.newPage({ viewport: { width: 1280, height: 900 } }), address);
    } finally {
      await browser.close();
    }
  });
}

async function measure(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/en/new`);
  const article = page.getByRole('textbox').first();
  await article.fill(anArticle());
  await article.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: String(PAIRS) }).waitFor({ timeout: 120_000 });
  await page.waitForFunction(() => !document.querySelector('progress'));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });

  const pair = page.locator('[data-pair]').nth(60);
  await pair.scrollIntoViewIfNeeded();
  console.log(`${PAIRS} pairs, ${SLOWDOWN} × slower (milliseconds from input to picture, steps of 8)`);
  await inputTimes(page, 'open a pair', 1, () => pair.getByRole('button', { name: /^Edit/u }).click());
  const text = pair.getByRole('textbox').first();
  await text.click();
  await inputTimes(page, 'type a letter', ROUNDS, () => page.keyboard.press('x'));
  await page.keyboard.press('Control+z');
  await text.press('Home');
  for (let letter = 0; letter < 10; letter++) await text.press('ArrowRight');
  await inputTimes(page, 'split, then join', ROUNDS, async (round) => {
    if (round % 2 > 0) return page.keyboard.press('Backspace');
    if (round > 0) for (let letter = 0; letter < 4; letter++) await page.keyboard.press('ArrowLeft');
    return page.keyboard.press('Enter');
  });
  await inputTimes(page, 'undo and redo', ROUNDS, (round) =>
    page.keyboard.press(round % 2 ? 'Control+Shift+z' : 'Control+z'),
  );
  await inputTimes(page, 'drop and keep a pair', ROUNDS, () => dropOrKeep(page.locator('[data-pair]').nth(61)));
}

function dropOrKeep(pair: Locator): Promise<void> {
  return pair.getByRole('button', { name: /^(?:Drop|Keep)/u }).click();
}

/** Quotations like no other one, each with its rendering in brackets. */
function anArticle(): string {
  const [who, what, wer, was] = [
    ['The harbour', 'Every window', 'This old ferry', 'The northern light', 'My neighbour'],
    ['waits for nobody', 'remembers the storm', 'belongs to the sea', 'sleeps until the spring', 'keeps its secrets'],
    ['Der Hafen', 'Jedes Fenster', 'Diese alte Fähre', 'Das Nordlicht', 'Mein Nachbar'],
    [
      'wartet auf niemanden',
      'erinnert sich an den Sturm',
      'gehört dem Meer',
      'schläft bis zum Frühling',
      'hütet seine Geheimnisse',
    ],
  ] as const;
  return Array.from({ length: PAIRS }, (_, at) => {
    const [one, two, number] = [at % 5, Math.floor(at / 5) % 5, at + 100];
    return `Am Tag ${at + 1} schrieb Ida Voss aus Holm: “${who[one]} ${what[two]}. I counted ${number} boats” („${wer[one]} ${was[two]}. Ich zählte ${number} Boote“), und niemand widersprach ihr.`;
  }).join('\n\n');
}
