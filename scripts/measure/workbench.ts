import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Locator, type Page } from 'playwright';
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
  await row(page, 'open a pair', 1, () => pair.getByRole('button', { name: /^Edit/u }).click());
  const text = pair.getByRole('textbox').first();
  await text.click();
  await row(page, 'type a letter', ROUNDS, () => page.keyboard.press('x'));
  await row(page, 'undo', ROUNDS, () => page.keyboard.press('Control+z'));
  await text.press('Home');
  for (let letter = 0; letter < 10; letter++) await text.press('ArrowRight');
  await row(page, 'split, then join', ROUNDS, async (round) => {
    if (round % 2 > 0) return page.keyboard.press('Backspace');
    if (round > 0) for (let letter = 0; letter < 4; letter++) await page.keyboard.press('ArrowLeft');
    return page.keyboard.press('Enter');
  });
  await row(page, 'undo and redo', ROUNDS, (round) => page.keyboard.press(round % 2 ? 'Control+Shift+z' : 'Control+z'));
  await row(page, 'drop and keep a pair', ROUNDS, () => dropOrKeep(page.locator('[data-pair]').nth(61)));
}

function dropOrKeep(pair: Locator): Promise<void> {
  return pair.getByRole('button', { name: /^(?:Drop|Keep)/u }).click();
}

/** Repeats something and prints how long the browser took to show it: half of the times, and the longest. */
async function row(page: Page, name: string, rounds: number, act: (round: number) => Promise<void>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(() => {
      const seen: number[] = [];
      const watch = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push(entry.duration);
      });
      watch.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
      Object.assign(globalThis, { seenTimes: seen });
    });
    await act(round);
    // Two pictures later everything that belongs to the input has been told.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
        }),
    );
    const seen = await page.evaluate(() => (globalThis as unknown as { seenTimes: number[] }).seenTimes);
    times.push(Math.max(0, ...seen));
  }
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 0;
  console.log(
    `  ${name.padEnd(22)} median ${median.toFixed(0).padStart(4)}   longest ${(sorted.at(-1) ?? 0).toFixed(0).padStart(4)}`,
  );
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
