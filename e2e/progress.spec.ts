import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import commonDe from '../locales/de/common.json' with { type: 'json' };
import de from '../locales/de/progress.json' with { type: 'json' };
import studyDe from '../locales/de/study.json' with { type: 'json' };
import commonEn from '../locales/en/common.json' with { type: 'json' };
import en from '../locales/en/progress.json' with { type: 'json' };
import studyEn from '../locales/en/study.json' with { type: 'json' };

for (const [locale, text, study, common] of [
  ['de', de, studyDe, commonDe],
  ['en', en, studyEn, commonEn],
] as const) {
  test.describe(`progress in ${locale}`, () => {
    test('begins empty, and says what to do', async ({ page }) => {
      await page.goto(`/${locale}`);
      await page.getByRole('link', { name: common.nav.progress }).click();
      await expect(page.getByRole('heading', { name: text.empty.title })).toBeVisible();
      await expect(page).toHaveTitle(text.meta.title);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.getByRole('link', { name: text.empty.study }).click();
      await expect(page.getByRole('textbox', { name: study.card.think.de })).toBeVisible();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`shows what was studied, as pictures with tables behind them, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`/${locale}/study`);
        await page.getByLabel(study.practice.label).selectOption('recall');
        await expect(page.getByRole('button', { name: study.card.reveal })).toBeVisible();
        await page.keyboard.press('Space');
        await page.keyboard.press('1');
        await page.keyboard.press('Space');
        await page.keyboard.press('3');
        await expect(page.getByRole('heading', { name: study.summary.title })).toBeVisible();
        await page.getByRole('link', { name: common.nav.progress }).click();

        await expect(page.getByText(text.calendar.text_other.replace('{{count}}', '2'))).toBeVisible();
        const ahead = page.getByRole('region', { name: text.forecast.title });
        await ahead.getByText(text.asTable).click();
        await expect(ahead.getByRole('row')).toHaveCount(31);
        const decks = page.getByRole('region', { name: text.decks.title });
        await expect(decks.getByRole('row', { name: common.starter.title })).toContainText(text.decks['en-de']);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

        await page.setViewportSize({ width: 360, height: 740 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

        const other = locale === 'de' ? en : de;
        await page.getByRole('link', { name: locale === 'de' ? 'English' : 'Deutsch', exact: true }).click();
        await expect(page.getByRole('heading', { name: other.forecast.title })).toBeVisible();
        await expect(ahead.or(page.getByRole('region', { name: other.forecast.title })).getByRole('row')).toHaveCount(
          31,
        );
      });
    }
  });
}
