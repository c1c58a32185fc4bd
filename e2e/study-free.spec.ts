import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import compareDe from '../locales/de/compare.json' with { type: 'json' };
import deckDe from '../locales/de/deck.json' with { type: 'json' };
import de from '../locales/de/study.json' with { type: 'json' };
import compareEn from '../locales/en/compare.json' with { type: 'json' };
import deckEn from '../locales/en/deck.json' with { type: 'json' };
import en from '../locales/en/study.json' with { type: 'json' };

const MINE = 'Meine Nummer hat sich geändert.';
const THEIRS = 'Die Nummer hat sich wohl geändert.';

for (const [locale, text, deck, compare, other, turned] of [
  ['de', de, deckDe, compareDe, 'English', compareEn],
  ['en', en, deckEn, compareEn, 'Deutsch', compareDe],
] as const) {
  test(`an untranslated quotation is translated freely and compared by link, in ${locale}`, async ({
    page,
    browser,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${locale}/study`);
    await page.getByLabel(text.practice.label).selectOption('free');
    const field = page.getByRole('textbox', { name: text.free.task.de });
    await expect(field).toBeVisible();
    await expect(page.getByRole('button', { name: text.free.link })).toBeDisabled();
    await field.fill(MINE);
    await page.reload();
    await expect(field).toHaveValue(MINE);
    await expect(page.getByText(text.free.saved)).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: text.free.link }).click();
    await expect(page.getByText(text.free.copied)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: text.card.next }).click();
    await expect(page.getByText(text.summary.free)).toBeVisible();

    await page.goto(`/${locale}/deck`);
    await expect(page.getByRole('region', { name: deck.mine.title })).toContainText(MINE);
    await expect(page.getByText(deck.missing.de)).toHaveCount(0);
    await page.getByRole('link', { name: deck.mine.change }).click();
    await expect(field).toHaveValue(MINE);

    const fellow = await browser.newContext();
    const tab = await fellow.newPage();
    await tab.goto(link);
    const theirs = tab.getByRole('textbox', { name: text.free.task.de });
    await expect(theirs).toHaveValue('');
    expect(await tab.content()).not.toContain(MINE);
    await tab.getByRole('button', { name: compare.compare }).click();
    await expect(theirs).toBeFocused();
    await theirs.fill(THEIRS);
    await tab.reload();
    await expect(theirs.or(tab.getByRole('region', { name: compare.mine })).first()).toBeVisible();
    await tab.getByRole('link', { name: other, exact: true }).click();
    await expect(tab.getByRole('region', { name: turned.theirs })).toContainText(MINE);
    await expect(tab.getByRole('region', { name: turned.mine })).toContainText(THEIRS);
    await expect(tab.locator('mark')).toHaveText(['Die', 'wohl', 'Meine'].map((word) => new RegExp(word, 'u')));
    expect((await new AxeBuilder({ page: tab }).analyze()).violations).toEqual([]);
    await tab.setViewportSize({ width: 360, height: 740 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    await tab.goto(`/${locale}/compare`);
    await expect(tab.getByText(compare.problem.empty)).toBeVisible();
    await tab.goto(`/${locale}/compare${new URL(link).hash.slice(0, -8)}`);
    await expect(tab.getByText(compare.problem.cut)).toBeVisible();
    await fellow.close();
  });
}
