import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import commonDe from '../locales/de/common.json' with { type: 'json' };
import de from '../locales/de/progress.json' with { type: 'json' };
import studyDe from '../locales/de/study.json' with { type: 'json' };
import commonEn from '../locales/en/common.json' with { type: 'json' };
import en from '../locales/en/progress.json' with { type: 'json' };
import starter from '../content/decks/starter.json' with { type: 'json' };
import { keepDeck, keepRecords } from './own-decks.ts';
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

    test('what will not stick is shown with its errors, set aside, and taken up again', async ({ page }) => {
      await page.goto(`/${locale}/progress`);
      await expect(page.getByRole('heading', { name: text.empty.title })).toBeVisible();
      await keepRecords(page, 'reviews', stubborn());
      await page.goto(`/${locale}/study`);
      await page.getByLabel(study.practice.label).selectOption('recall');
      await page.getByRole('button', { name: study.card.reveal }).click();
      await expect(page.getByText(study.leech.title.replace('{{count}}', '7'))).toBeVisible();
      await expect(page.getByText(`${study.type.note.negation} × 7`)).toBeVisible();
      await expect(page.getByText(`${study.leech.words}: Respekt × 7`)).toBeVisible();
      await page.getByRole('button', { name: study.leech.pause }).click();
      await expect(page.getByRole('status')).toContainText(study.leech.said);
      await expect(page.getByRole('button', { name: study.card.reveal })).toHaveCount(0);

      await page.goto(`/${locale}/progress`);
      const hard = page.getByRole('region', { name: text.hardest.title });
      await expect(hard.getByText(`${text.errors.negation} × 7`)).toBeVisible();
      await expect(hard.getByText('Respekt × 7')).toBeVisible();
      await expect(hard.getByRole('link', { name: text.hardest.read })).toHaveAttribute('href', `/${locale}/deck`);
      const words = page.getByRole('region', { name: text.words.title });
      await words.getByText(text.asTable).click();
      await expect(words.getByRole('row', { name: 'Respekt 7' })).toBeVisible();
      await hard.getByRole('button', { name: text.hardest.resume }).click();
      await expect(hard.getByRole('button', { name: text.hardest.pause })).toBeVisible();

      await keepDeck(page, 'own', 'Mein eigenes Deck', 2);
      await page.goto(`/${locale}/study`);
      await expect(page.getByRole('button', { name: study.card.reveal })).toBeVisible();
      await page.getByRole('button', { name: study.mix.open }).click();
      const dialog = page.getByRole('dialog', { name: study.mix.title });
      await expect(dialog.getByRole('checkbox', { name: common.starter.title })).toBeChecked();
      await dialog.getByRole('checkbox', { name: 'Mein eigenes Deck' }).check();
      await dialog.getByRole('link', { name: study.mix.study_other.replace('{{count}}', '2') }).click();
      await expect(page).toHaveTitle(new RegExp(study.allDecks, 'u'));
      await expect(page.getByText(study.progress.replace('{{done}}', '0').replace('{{total}}', '3'))).toBeVisible();
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

/** Seven times the starter card was known, and forgotten a day later because of a negation. */
function stubborn(): object[] {
  const day = 86_400_000;
  const card = starter.cards.find(({ de: side }) => side !== null);
  const base = { version: 1, kind: 'review', device: 'elsewhere', offset: 60, deckId: starter.id, cardId: card?.id };
  return Array.from({ length: 14 }, (_, seq) => ({
    ...{ ...base, id: `stubborn-${seq}`, seq, at: Date.now() - (60 - 2 * seq) * day, direction: 'en-de' },
    ...{ practice: 'type', retention: 0.9, took: 4000 },
    ...(seq % 2 === 0 ? { rating: 3 } : { rating: 1, errors: ['negation'], missed: ['Respekt'] }),
  }));
}
