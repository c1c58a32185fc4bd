import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import de from '../locales/de/study.json' with { type: 'json' };
import libraryDe from '../locales/de/library.json' with { type: 'json' };
import en from '../locales/en/study.json' with { type: 'json' };
import libraryEn from '../locales/en/library.json' with { type: 'json' };
import { keepDeck, packsKept } from './own-decks.ts';

const RENDERING =
  'Bei den Göttern, du hast es geschafft. Irgendwie hast du den Weg hierher zu mir gefunden. ' +
  'Dafür erhältst du meinen Glückwunsch und Respekt.';
const NEGATED = RENDERING.replace('es geschafft', 'es nicht geschafft');
const WRONG_WORD = RENDERING.replace('Glückwunsch', 'Bratpfanne');

async function axe(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

for (const [locale, text, other] of [
  ['de', de, 'English'],
  ['en', en, 'Deutsch'],
] as const) {
  test.describe(`typing in ${locale}`, () => {
    const field = (page: Page) => page.getByRole('textbox', { name: text.card.think.de });
    const suggested = (page: Page) => page.locator('.study-rating-suggested');
    const ratings = (page: Page) => page.getByRole('group', { name: text.rating.label });

    test('the exact rendering is exact, and Enter rates it good', async ({ page }) => {
      await page.goto(`/${locale}/study`);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveAttribute('lang', 'de');
      expect(await page.content()).not.toMatch(/Irgendwie hast du/u);
      await field(page).press('Enter');
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('1u?c4');
      await expect(field(page)).toHaveValue('1u?c4');
      await field(page).fill(RENDERING);
      await field(page).press('Shift+Enter');
      await expect(field(page)).toHaveValue(`${RENDERING}\n`);
      await axe(page);
      await field(page).press('Enter');
      await expect(page.getByRole('heading', { name: text.type.standing.exact, exact: true })).toBeVisible();
      await expect(suggested(page)).toContainText(text.rating['3']);
      await expect(ratings(page)).toBeFocused();
      await expect(page.getByRole('status')).toContainText(text.type.standing.exact);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: text.summary.title })).toBeVisible();
    });

    test('what is wrong is told, by word and by shape, and suggests Again', async ({ page }) => {
      await page.goto(`/${locale}/study`);
      await field(page).fill(NEGATED);
      await field(page).press('Control+Enter');
      await expect(page.getByRole('heading', { name: text.type.standing.off, exact: true })).toBeVisible();
      const negated = text.type.say.negation.given.replace('{{given}}', 'nicht');
      await expect(page.getByRole('list', { name: text.type.notes })).toContainText(negated);
      await expect(page.getByRole('status')).toContainText(negated);
      await expect(page.locator('[data-op="extra"]')).toContainText(`${text.type.op.extra}: nicht`);
      await expect(page.getByRole('list', { name: text.type.legend })).toHaveText(
        new RegExp(`${text.type.op.extra}$`, 'u'),
      );
      await expect(suggested(page)).toContainText(`${text.rating['1']} · ${text.rating.suggested}`);
      await axe(page);
      await page.keyboard.press('1');
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
      await field(page).fill(WRONG_WORD);
      await page.getByRole('button', { name: text.type.check }).click();
      await expect(page.locator('[data-op="wrong"]')).toContainText('Bratpfanne');
      await expect(page.locator('ruby')).toContainText(`${text.type.meant}: Glückwunsch`);
      await expect(page.getByRole('heading', { name: text.type.standing.off, exact: true })).toBeVisible();
      await page.keyboard.press('2');
      await expect(page.getByRole('heading', { name: text.summary.title })).toBeVisible();
      await page.goto(`/${locale}/progress`);
      const kinds = locale === 'de' ? 'Verneinung' : /negation/iu;
      await expect(page.getByText(kinds).first()).toBeVisible();
    });

    test('the learner has the last word, for good', async ({ page }) => {
      const mine = 'Ihr Götter, da bist du ja endlich!';
      await page.goto(`/${locale}/study`);
      await field(page).fill(mine);
      await field(page).press('Enter');
      await expect(suggested(page)).toContainText(text.rating['1']);
      await page.getByRole('button', { name: text.type.right }).click();
      await expect(page.getByRole('heading', { name: text.type.standing.accepted, exact: true })).toBeVisible();
      await expect(suggested(page)).toContainText(text.rating['3']);
      await expect(ratings(page)).toBeFocused();
      await page.keyboard.press('1');
      await expect(field(page)).toBeFocused();
      await page.reload();
      await field(page).fill(mine);
      await field(page).press('Enter');
      await expect(page.getByRole('heading', { name: text.type.standing.accepted, exact: true })).toBeVisible();
      await page.keyboard.press('1');
      await field(page).fill(mine.replace('endlich', 'nicht'));
      await field(page).press('Enter');
      await expect(page.getByText(text.type.compared.learner)).toBeVisible();
      await expect(page.locator('mark')).toHaveText('endlich');
      await page.keyboard.press('1');
      await field(page).fill(mine);
      await field(page).press('Enter');
      await page.getByRole('button', { name: text.type.takeBack }).click();
      await expect(page.getByRole('heading', { name: text.type.standing.off, exact: true })).toBeVisible();
      await page.keyboard.press('1');
      await field(page).fill(RENDERING);
      await field(page).press('Enter');
      await page.getByRole('button', { name: text.type.wrong }).click();
      await expect(page.getByRole('heading', { name: text.type.standing.rejected, exact: true })).toBeVisible();
      await expect(suggested(page)).toContainText(text.rating['1']);
    });

    test('half an answer outlives a reload, the back button and another language', async ({ page }) => {
      await page.goto(`/${locale}`);
      await page.goto(`/${locale}/study`);
      await field(page).fill('Bei den Gött');
      await page.reload();
      await expect(field(page)).toHaveValue('Bei den Gött');
      await page.goBack();
      await page.goForward();
      await expect(field(page)).toHaveValue('Bei den Gött');
      await page.getByRole('link', { name: other, exact: true }).click();
      await expect(page.getByRole('textbox')).toHaveValue('Bei den Gött');
    });

    test('who does not know it sees it, and a phone shows all of it', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`/${locale}/study`);
      await page.getByRole('button', { name: text.type.giveUp }).click();
      await expect(page.getByRole('heading', { name: text.type.standing.unanswered, exact: true })).toBeVisible();
      await expect(page.getByText(/Bei den Göttern/u)).toBeVisible();
      await expect(suggested(page)).toContainText(text.rating['1']);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });

    test('a deck that came without packs gets them in the background, and keeps them', async ({ page }) => {
      await page.goto(`/${locale}`);
      await expect(page.getByText(locale === 'de' ? libraryDe.own.empty : libraryEn.own.empty)).toBeVisible();
      await keepDeck(page, 'bare', 'Ohne Wortschatz', 2);
      await page.goto(`/${locale}/study?id=bare`);
      await field(page).fill('Bei den Gött');
      await expect.poll(() => packsKept(page, 'bare')).toBe(2);
      await expect(field(page)).toHaveValue('Bei den Gött');
      await expect(field(page)).toBeFocused();
    });

    test('axe finds nothing in a marked answer in the dark', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(`/${locale}/study`);
      await field(page).fill(WRONG_WORD.replace('hierher ', '').replace('geschafft', 'geschaft'));
      await field(page).press('Enter');
      await expect(ratings(page)).toBeVisible();
      await axe(page);
    });
  });
}
