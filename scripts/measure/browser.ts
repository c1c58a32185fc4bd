import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';
import type { BrowserTimes, Spread } from './browser/times.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What the page may ask for: modules of the engine with what they are measured on, and the lexicon. */
const SERVED = /^\/(?:lib\/engine|tests\/engine\/align|scripts\/measure\/browser)\/[\w/-]+\.ts$/u;
const PAGE = '/scripts/measure/';
const LEXICON = '/content/lexicon/en-de.lexicon.gz';
/** A fresh page each, so that each has a cold start of its own; the best of them says what the machine can do. */
const PAGES = 5;

/** Prints how long headless Chromium takes to open the lexicon and to link the words of a card. */
export async function measureBrowser(): Promise<void> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!existsSync(executablePath ?? chromium.executablePath())) {
    console.log('left out: needs Chromium (npx playwright install chromium, or CHROMIUM_PATH)');
    return;
  }
  const server = await serve();
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const runs: BrowserTimes[] = [];
    for (let k = 0; k < PAGES; k++) {
      const page = await browser.newPage();
      // The page stands where this file stands, so that the path below means the same module in both.
      await page.goto(`http://127.0.0.1:${port}${PAGE}`);
      runs.push(await page.evaluate(async () => (await import('./browser/times.ts')).browserTimes()));
      await page.close();
    }
    console.log(`Chromium ${browser.version()}, headless, ${PAGES} fresh pages (milliseconds by the clock)`);
    line('lexicon unpacked and opened', runs, (run) => run.open);
    line('links of the first card', runs, (run) => run.first);
    const { cards, tokens } = runs[0]!;
    console.log(`  ${cards} cards, ${tokens} words and marks a card (both sides, mean):`);
    spread('first time', runs, (run) => run.cold);
    spread('after fifty times', runs, (run) => run.warm);
  } finally {
    await browser.close();
    server.close();
  }
}

function line(name: string, runs: readonly BrowserTimes[], time: (run: BrowserTimes) => number): void {
  const times = runs.map(time).sort((a, b) => a - b);
  const [best, worst] = [times[0]!, times.at(-1)!];
  console.log(
    `  ${name.padEnd(36)} best page ${best.toFixed(2).padStart(7)}   worst page ${worst.toFixed(2).padStart(7)}`,
  );
}

function spread(name: string, runs: readonly BrowserTimes[], of: (run: BrowserTimes) => Spread): void {
  line(`  ${name}, median card`, runs, (run) => of(run).median);
  line(`  ${name}, slowest card`, runs, (run) => of(run).slowest);
}

/** A server for one's own machine that strips the types off modules. The clock of an isolated page is finer. */
function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    const path = normalize(request.url ?? '/');
    if (path === PAGE) response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Wortlaut</title>');
    else if (path === LEXICON) response.end(readFileSync(join(ROOT, path)));
    else if (SERVED.test(path)) {
      const code = stripTypeScriptTypes(readFileSync(join(ROOT, path), 'utf8'));
      response.setHeader('Content-Type', 'text/javascript').end(code);
    } else response.writeHead(404).end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

if (import.meta.main) await measureBrowser();
