import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from 'playwright/test';
import deDeck from '../locales/de/deck.json' with { type: 'json' };
import deShare from '../locales/de/share.json' with { type: 'json' };
import deShared from '../locales/de/shared.json' with { type: 'json' };
import enDeck from '../locales/en/deck.json' with { type: 'json' };
import enShare from '../locales/en/share.json' with { type: 'json' };
import enShared from '../locales/en/shared.json' with { type: 'json' };
import { keepDeck } from './own-decks.ts';
import { textsIn } from './texts.ts';

const IN = {
  de: { deck: deDeck, share: deShare, shared: deShared },
  en: { deck: enDeck, share: enShare, shared: enShared },
} as const;

/** Somebody else, with a browser of their own. */
async function another(browser: Browser, locale: string): Promise<Page> {
  const context = await browser.newContext({ locale });
  return context.newPage();
}

for (const locale of ['de', 'en'] as const) {
  const { deck, share, shared } = IN[locale];

  test.describe(`a deck in its link, in ${locale}`, () => {
    test('is opened by somebody else: looked at, read, studied, kept, and nothing of it unasked', async ({
      page,
      browser,
    }) => {
      await page.goto(`/${locale}`);
      await expect(page.getByText(textsIn(locale).library.own.empty)).toBeVisible();
      await keepDeck(page, 'mine', 'Drei „Zitate“ <b>', 3);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
      await page.goto(`/${locale}/deck?id=mine`);
      await page.getByRole('button', { name: deck.actions.share }).click();
      const dialog = page.getByRole('dialog');
      const field = dialog.getByLabel(share.link.label, { exact: true });
      await expect(dialog.getByText(share.link.fits.code)).toBeVisible();
      await dialog.getByRole('button', { name: share.code.show }).click();
      await expect(
        dialog.getByRole('img', { name: share.code.alt.replace('{{label}}', share.link.label) }),
      ).toBeVisible();
      const [svg] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: share.code.svg }).click(),
      ]);
      expect(svg.suggestedFilename()).toBe('Drei Zitate b.svg');
      expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
      const link = await field.inputValue();
      await dialog.getByRole('radio', { name: share.language[locale === 'de' ? 'en' : 'de'] }).check();
      await expect(field).toHaveValue(new RegExp(`/${locale === 'de' ? 'en' : 'de'}/s#1`, 'u'));
      expect(asked.filter((request) => request.startsWith('POST') || request.includes('/api/'))).toEqual([]);

      const other = await another(browser, locale);
      await other.goto(link);
      await expect(other).toHaveURL(new RegExp(`/${locale}/s#1`, 'u'));
      await expect(other.getByRole('heading', { level: 1, name: 'Drei „Zitate“ <b>' })).toBeVisible();
      await expect(
        other.getByText(textsIn(locale).common.facts.quotations_other.replace('{{count}}', '3')),
      ).toBeVisible();
      await expect(other.getByText('By the Gods you’ve done it.')).toBeVisible();
      await expect(other.getByRole('button', { name: shared.save })).toBeVisible();
      expect((await new AxeBuilder({ page: other }).analyze()).violations).toEqual([]);
      await other.getByRole('button', { name: shared.read }).click();
      await expect(other.getByRole('article')).toHaveCount(3);
      await other.getByText('found', { exact: true }).first().click();
      await expect(other.getByText('gefunden', { exact: true }).first()).toHaveClass(/word-lit/u);

      await other.getByRole('button', { name: shared.study }).click();
      await expect(other).toHaveURL(new RegExp(`/${locale}/study\\?id=mine`, 'u'));
      await other.reload();
      await expect(other.getByText('By the Gods', { exact: false }).first()).toBeVisible();
      await other.goto(`/${locale}`);
      await expect(other.getByText(textsIn(locale).library.own.empty)).toBeVisible();

      await other.goto(link);
      await other.getByRole('button', { name: shared.save }).click();
      await expect(other.getByText(shared.saved)).toBeVisible();
      await other.getByRole('link', { name: shared.open }).click();
      await expect(other).toHaveURL(`/${locale}/deck?id=mine`);
      await other.goto(`/${locale}`);
      await expect(other.getByRole('link', { name: 'Drei „Zitate“ <b>', exact: true })).toBeVisible();
    });

    test('says what is wrong with a bad link, follows the address, and never shows another deck', async ({ page }) => {
      await page.goto(`/${locale}/deck`);
      await page.getByRole('button', { name: deck.actions.share }).click();
      const link = await page.getByLabel(share.link.label, { exact: true }).inputValue();
      const hash = new URL(link).hash;
      const bad = [
        ['', 'empty'],
        [hash.slice(0, -30), 'cut'],
        [hash.slice(0, 40) + (hash[40] === 'A' ? 'B' : 'A') + hash.slice(41), 'damaged'],
        [hash.replace('#1', '#2'), 'newer'],
        ['#hello', 'notADeck'],
      ] as const;
      await page.goto(`/${locale}/s${hash}`);
      const good = page.getByRole('heading', { level: 1, name: textsIn('de').common.starter.title });
      await expect(good).toBeVisible();
      for (const [wrong, problem] of bad) {
        await page.evaluate((to) => {
          window.location.hash = to;
        }, wrong);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(shared.problem[problem].title);
        await expect(page.getByText('By the Gods')).toHaveCount(0);
      }
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(shared.problem.newer.title);
      await page.evaluate((to) => {
        window.location.hash = to;
      }, hash);
      await expect(good).toBeVisible();
    });
  });
}

test('a pinned link keeps its language, an open one takes the reader’s, and both keep the hash', async ({
  browser,
}) => {
  const german = await another(browser, 'de-AT');
  await german.goto('/en/s#hello');
  await expect(german.getByRole('heading', { level: 1 })).toHaveText(enShared.problem.notADeck.title);
  await german.goto('/s#hello');
  await expect(german).toHaveURL('/de/s#hello');
  await german.goto('/d/unknown#edit=x');
  await expect(german).toHaveURL('/de/d/unknown#edit=x');
  await expect(german.getByRole('heading', { level: 1 })).toHaveText(deShared.problem.missing.title);
});
