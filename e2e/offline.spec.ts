import { expect, test, type BrowserContext, type Locator, type Page } from 'playwright/test';
import deMake from '../locales/de/make.json' with { type: 'json' };
import deOffline from '../locales/de/offline.json' with { type: 'json' };
import deStudy from '../locales/de/study.json' with { type: 'json' };
import enMake from '../locales/en/make.json' with { type: 'json' };
import enOffline from '../locales/en/offline.json' with { type: 'json' };
import enStudy from '../locales/en/study.json' with { type: 'json' };
import { keepDeck } from './own-decks.ts';
import { republishable } from './republishable.ts';
import { speakers, textsIn } from './texts.ts';

// The other journeys go without a service worker; see playwright.config.ts.
test.use({ serviceWorkers: 'allow' });

const more = {
  de: { study: deStudy, make: deMake, offline: deOffline },
  en: { study: enStudy, make: enMake, offline: enOffline },
} as const;

const RENDERING =
  'Bei den Göttern, du hast es geschafft. Irgendwie hast du den Weg hierher zu mir gefunden. ' +
  'Dafür erhältst du meinen Glückwunsch und Respekt.';

/** One visit: the site is opened once, and the worker has taken everything in. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** A new page in a browser that has no network: nothing of the old page is left. */
async function coldStart(context: BrowserContext, page: Page, address: string): Promise<Page> {
  await context.setOffline(true);
  await page.close();
  const cold = await context.newPage();
  await cold.goto(address);
  return cold;
}

/** The document of the next version; see republishable.ts. */
function next(page: Page): Locator {
  return page.locator('html[data-version="next"]');
}

for (const { locale, other, otherName, texts } of speakers) {
  const text = more[locale];
  const others = more[other];

  test.describe(`without a network in ${locale}`, () => {
    test('a card is typed after a cold start, a reload and in the other language', async ({ page: first, context }) => {
      await visit(first, `/${locale}`);
      await keepDeck(first, 'own', 'Sturm', 2);
      const page = await coldStart(context, first, `/${locale}/study?id=own`);
      const field = page.getByRole('textbox', { name: text.study.card.think.de });
      await field.fill('Bei den Gött');
      await page.reload();
      await expect(field).toHaveValue('Bei den Gött');
      await page.getByRole('link', { name: otherName, exact: true }).click();
      const renamed = page.getByRole('textbox', { name: others.study.card.think.de });
      await expect(renamed).toHaveValue('Bei den Gött');
      await renamed.fill(RENDERING);
      await renamed.press('Enter');
      const exact = { name: others.study.type.standing.exact, exact: true };
      await expect(page.getByRole('heading', exact)).toBeVisible();
      await page.keyboard.press('3');
      await expect(renamed).toBeFocused();

      // From page to page without loading any anew, in the language switched to.
      const loaded = await page.evaluate(() => performance.timeOrigin);
      const common = textsIn(other).common;
      await page.getByRole('link', { name: common.nav.progress }).click();
      await expect(page).toHaveURL(`/${other}/progress`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.getByRole('link', { name: common.nav.library, exact: true }).click();
      await page.getByRole('link', { name: 'Sturm', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Sturm' })).toBeVisible();
      expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);

      await context.setOffline(false);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1, name: 'Sturm' })).toBeVisible();
    });

    test('the bare address opens in the language chosen last, and what needs the network says so', async ({
      page: first,
      context,
    }) => {
      await visit(first, `/${other}`);
      await first.getByRole('link', { name: locale === 'de' ? 'Deutsch' : 'English', exact: true }).click();
      const page = await coldStart(context, first, '/');
      await expect(page).toHaveURL(`/${locale}`);
      await expect(page.getByRole('heading', { level: 1, name: texts.library.title })).toBeVisible();
      const kept = await page.reload();
      expect(kept?.fromServiceWorker()).toBe(true);
      expect(kept?.headers()['content-security-policy']).toMatch(/script-src 'self' 'sha256-/u);
      expect(kept?.headers()).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' });

      await page.goto(`/${locale}/nowhere`);
      await expect(page.getByRole('heading', { level: 1, name: text.offline.title })).toBeVisible();
      await page.getByRole('link', { name: text.offline.library, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: texts.library.title })).toBeVisible();
      await page.goto(`/${locale}/nowhere`);
      await page.getByRole('button', { name: text.offline.again }).click();
      await expect(page.getByRole('heading', { level: 1, name: text.offline.title })).toBeVisible();
      await context.setOffline(false);
      await expect(page.getByRole('heading', { level: 1, name: texts.common.notFound.title })).toBeVisible();
    });

    test('a deck is made with the dictionary kept, and without one it says what is amiss', async ({
      page: first,
      context,
    }) => {
      await context.route(/\.lexicon\..*gz$/u, (route) => route.abort());
      await visit(first, `/${locale}`);
      const page = await coldStart(context, first, `/${locale}/new`);
      await page.getByRole('button', { name: text.make.write.example }).click();
      await expect(page.getByRole('heading', { level: 1, name: /^5 / })).toBeVisible();
      await expect(page.getByText(text.make.lexicon.offline)).toBeVisible();
      await context.unroute(/\.lexicon\..*gz$/u);
      await context.setOffline(false);
      await expect(page.getByText(text.make.lexicon.offline)).toHaveCount(0);
      await expect(page.getByRole('button', { name: text.make.action.save })).toBeEnabled();

      const again = await coldStart(context, page, `/${locale}/new`);
      await again.getByRole('button', { name: text.make.action.save }).click();
      await expect(again).toHaveURL(/\/deck\?id=/u);
      await expect(again.getByText(text.make.lexicon.offline)).toHaveCount(0);
      await expect(again.getByRole('article').first()).toBeVisible();
    });

    test('a new version is offered, and comes when the reader takes it', async ({ page, context, baseURL }) => {
      await using site = await republishable(baseURL ?? '');
      await visit(page, `${site.address}/${locale}/study`);
      const field = page.getByRole('textbox', { name: text.study.card.think.de });
      await field.fill('Bei den Gött');
      const old = await context.newPage();
      await old.goto(`${site.address}/${locale}/study`);

      site.publishNext();
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      const offer = page.getByRole('status', { name: texts.common.version.label });
      await expect(offer).toBeVisible();
      await expect(field).toHaveValue('Bei den Gött');
      await offer.getByRole('button', { name: texts.common.version.later }).click();
      await expect(offer).toHaveCount(0);
      await expect(next(page)).toHaveCount(0);

      await page.reload();
      await expect(next(page)).toHaveCount(0);
      await offer.getByRole('button', { name: texts.common.version.now }).click();
      await expect(next(page)).toHaveCount(1);
      await expect(field).toHaveValue('Bei den Gött');

      // The other tab goes on in the old version, network or not, until it is closed.
      const loaded = await old.evaluate(() => performance.timeOrigin);
      await context.setOffline(true);
      await old.getByRole('link', { name: texts.common.nav.progress }).click();
      await expect(old).toHaveURL(`${site.address}/${locale}/progress`);
      await expect(next(old)).toHaveCount(0);
      expect(await old.evaluate(() => performance.timeOrigin)).toBe(loaded);
    });
  });
}
