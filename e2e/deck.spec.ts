import { expect, test, type Page } from 'playwright/test';
import { keepDeck } from './own-decks.ts';
import { speakers, textsIn } from './texts.ts';

const pair = (page: Page) => page.getByRole('article', { name: /God of War/u });
const word = (page: Page, text: string) => pair(page).getByText(text, { exact: true });

for (const { locale, texts } of speakers) {
  test.describe(`the starter deck in ${locale}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale}/deck`);
    });

    test('shows each pair side by side, each text in its language', async ({ page }) => {
      await expect(page.getByRole('article')).toHaveCount(2);
      const english = pair(page).getByText('By the Gods you’ve done it.', { exact: false }).first();
      const german = pair(page).getByText('Bei den Göttern, du hast es geschafft.', { exact: false }).first();
      await expect(english).toHaveAttribute('lang', 'en');
      await expect(german).toHaveAttribute('lang', 'de');
      const [left, right] = await Promise.all([english.boundingBox(), german.boundingBox()]);
      expect(left!.x).toBeLessThan(right!.x);
      expect(Math.abs(left!.y - right!.y)).toBeLessThan(2);
      await expect(pair(page).getByText(texts.deck.relation.full)).toBeVisible();
      const open = page.getByRole('article', { name: /Elon Musk/u });
      await expect(open.getByText(texts.deck.missing.de)).toBeVisible();
      await expect(open.getByText(texts.deck.relation.none)).toBeVisible();
    });

    test('covers and shows one side of all pairs, then of one', async ({ page }) => {
      const all = page.getByRole('button', { name: texts.deck.coverAll.de, exact: true });
      await all.click();
      await expect(all).toHaveAttribute('aria-pressed', 'true');
      await expect(pair(page)).not.toMatchAriaSnapshot('- paragraph: /Irgendwie/');
      const reveal = pair(page).getByRole('button', { name: texts.deck.reveal.de });
      await reveal.focus();
      await page.keyboard.press('Enter');
      await expect(pair(page)).toMatchAriaSnapshot('- paragraph: /Irgendwie/');
      const one = pair(page).getByRole('button', { name: texts.deck.cover.de });
      await expect(one).toHaveAttribute('aria-pressed', 'false');
      await expect(one).toBeFocused();
      await page.keyboard.press('Space');
      await expect(reveal).toBeVisible();
    });

    test('lights a word and its partner under the mouse', async ({ page }) => {
      await word(page, 'found').hover();
      await expect(word(page, 'gefunden')).toHaveClass(/word-lit/u);
      await expect(pair(page).locator('svg.curves path')).toHaveCount(1);
      await word(page, 'Glückwunsch').hover();
      await expect(word(page, 'congratulations')).toHaveClass(/word-lit/u);
      await expect(word(page, 'gefunden')).not.toHaveClass(/word-lit/u);
    });

    test('says which words belong together to keyboard and screen reader', async ({ page }) => {
      await word(page, 'Somehow').click();
      await expect(page.getByRole('status').filter({ hasText: 'Irgendwie' })).toHaveText('Somehow – Irgendwie');
      for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('status').filter({ hasText: 'found' })).toHaveText('found – gefunden');
      await page.keyboard.press('ArrowDown');
      await expect(word(page, 'gefunden')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(word(page, 'gefunden')).not.toHaveClass(/word-lit/u);
    });

    test('does not give a covered partner away', async ({ page }) => {
      await page.getByRole('button', { name: texts.deck.coverAll.de, exact: true }).click();
      await word(page, 'found').click();
      await expect(word(page, 'found')).toHaveClass(/word-lit/u);
      await expect(page.getByRole('status').filter({ hasText: 'gefunden' })).toHaveCount(0);
      await expect(pair(page).locator('svg.curves path')).toHaveCount(0);
    });

    test('stacks the sides on a phone, with nothing cut off', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      const [english, german] = await Promise.all([
        word(page, 'Somehow').boundingBox(),
        word(page, 'Irgendwie').boundingBox(),
      ]);
      expect(german!.y).toBeGreaterThan(english!.y + 20);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await word(page, 'way').click();
      await expect(word(page, 'Weg')).toHaveClass(/word-lit/u);
    });

    test('says so when a deck is not on this device', async ({ page }) => {
      await page.goto(`/${locale}/deck?id=nowhere`);
      await expect(page.getByRole('heading', { level: 1, name: texts.deck.own.missing.title })).toBeVisible();
      await expect(page.getByText('By the Gods')).toHaveCount(0);
    });
  });
}

test('a deck of hundreds is there in full, and each pair can be pointed at', async ({ page }) => {
  const { library, deck } = textsIn('en');
  await page.goto('/en');
  await expect(page.getByText(library.own.empty)).toBeVisible();
  await keepDeck(page, 'big', 'Big', 300);
  await page.goto('/en/deck?id=big');
  await expect(page.getByRole('article')).toHaveCount(300);
  const last = page.getByRole('article', { name: 'Speaker 300' });
  await expect(last).toContainText('Somehow you’ve found your way here to me.');
  await last.scrollIntoViewIfNeeded();
  await last.getByText('found', { exact: true }).click();
  await expect(last.getByText('gefunden', { exact: true })).toHaveClass(/word-lit/u);
  await page.getByRole('button', { name: deck.coverAll.de, exact: true }).click();
  await expect(page.getByRole('article', { name: 'Speaker 150', exact: true })).not.toContainText('Irgendwie');
});

test('choosing a side for all pairs starts afresh', async ({ page }) => {
  const { deck } = textsIn('en');
  await page.goto('/en/deck');
  const all = page.getByRole('button', { name: deck.coverAll.de, exact: true });
  const one = pair(page).getByRole('button', { name: deck.cover.de });
  await one.click();
  await expect(one).toHaveAttribute('aria-pressed', 'true');
  await all.click();
  await all.click();
  await expect(one).toHaveAttribute('aria-pressed', 'false');
});
