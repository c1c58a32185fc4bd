import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import de from '../locales/de/study.json' with { type: 'json' };
import en from '../locales/en/study.json' with { type: 'json' };

const RENDERING =
  'Bei den Göttern, du hast es geschafft. Irgendwie hast du den Weg hierher zu mir gefunden. ' +
  'Dafür erhältst du meinen Glückwunsch und Respekt.';

for (const [locale, text, own, other] of [
  ['de', de, 'Deutsch', 'English'],
  ['en', en, 'English', 'Deutsch'],
] as const) {
  /** Turns to the other language and back, and leaves the page and comes back. */
  const thereAndBack = async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: other, exact: true }).click();
    await page.getByRole('link', { name: own, exact: true }).click();
    await expect(page.getByLabel(text.practice.label)).toBeVisible();
    await page.goto(`/${locale}/about`);
    await page.goBack();
  };

  test.describe(`exercises in ${locale}`, () => {
    test('reading goes through the deck and touches no schedule', async ({ page }) => {
      await page.goto(`/${locale}/study`);
      await page.getByLabel(text.practice.label).selectOption('read');
      await expect(page.getByText(/Bei den Göttern/u)).toBeVisible();
      await page.getByRole('button', { name: text.card.next }).click();
      await expect(page.getByText(text.summary.read)).toBeVisible();
      await page.getByRole('button', { name: text.summary.recall }).click();
      await expect(page.getByRole('button', { name: text.card.reveal })).toBeVisible();
    });

    test('a swipe rates too, once the answer is shown', async ({ browser }) => {
      const phone = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
      const page = await phone.newPage();
      await page.goto(`/${locale}/study`);
      await page.getByLabel(text.practice.label).selectOption('recall');
      const prompt = page.getByRole('region', { name: text.card.prompt });
      const swipe = async (from: number, to: number) => {
        const at = (clientX: number) => [{ identifier: 0, clientX, clientY: 400 }];
        await prompt.dispatchEvent('touchstart', {
          touches: at(from),
          changedTouches: at(from),
          targetTouches: at(from),
        });
        await prompt.dispatchEvent('touchend', { touches: [], changedTouches: at(to), targetTouches: [] });
      };
      await expect(page.getByRole('button', { name: text.card.reveal })).toBeVisible();
      await swipe(300, 100);
      await page.getByRole('button', { name: text.card.reveal }).click();
      await expect(page.getByRole('button', { name: text.rating['3'] })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await swipe(300, 100);
      await page.getByRole('button', { name: text.card.reveal }).click();
      await swipe(100, 300);
      await expect(page.getByRole('heading', { name: text.summary.title })).toBeVisible();
      await phone.close();
    });

    test('words are put in order by keyboard, and a reload keeps the half-built sentence', async ({ page }) => {
      await page.goto(`/${locale}/study`);
      await page.getByLabel(text.practice.label).selectOption('order');
      const bank = page.getByRole('group', { name: text.order.bank }).getByRole('button');
      const line = page.getByRole('group', { name: text.order.line }).getByRole('button');
      await expect(bank).not.toHaveCount(0);
      const pieces = await bank.allTextContents();
      const inOrder = [...pieces].sort((a, b) => RENDERING.indexOf(a) - RENDERING.indexOf(b));
      await bank.getByText(inOrder[0] ?? '', { exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(line).toHaveText([inOrder[0] ?? '']);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
      await page.reload();
      await expect(line).toHaveText([inOrder[0] ?? '']);
      await thereAndBack(page);
      await expect(line).toHaveText([inOrder[0] ?? '']);
      const [first, second, third, ...rest] = inOrder;
      await bank.getByText(third ?? '', { exact: true }).dragTo(line.first());
      await expect(line).toHaveText([third ?? '', first ?? '']);
      await bank.getByText(second ?? '', { exact: true }).dragTo(page.getByRole('group', { name: text.order.line }));
      await line.first().press('ArrowRight');
      await line.nth(1).press('ArrowRight');
      await expect(line).toHaveText([first ?? '', second ?? '', third ?? '']);
      await expect(line.nth(2)).toBeFocused();
      for (const piece of rest) await bank.getByText(piece, { exact: true }).click();
      await expect(line).toHaveText(inOrder);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.getByRole('button', { name: text.order.check }).click();
      await expect(page.getByRole('heading', { name: text.order.right })).toBeVisible();
      await expect(page.getByRole('status')).toContainText(text.order.right);
      await page.keyboard.press('Space');
      await expect(page.getByRole('heading', { name: text.summary.title })).toBeVisible();
    });

    test('gaps are filled, digits go into them, and what was wrong is shown', async ({ page }) => {
      await page.goto(`/${locale}/study`);
      await page.getByLabel(text.practice.label).selectOption('cloze');
      const gaps = page.locator('form').getByRole('textbox');
      await expect(gaps).not.toHaveCount(0);
      await gaps.first().fill('12');
      await gaps.first().press('3');
      await expect(gaps.first()).toHaveValue('123');
      await page.reload();
      await expect(gaps.first()).toHaveValue('123');
      await thereAndBack(page);
      await expect(gaps.first()).toHaveValue('123');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await gaps.first().press('Enter');
      await expect(page.getByRole('button', { name: text.rating['1'] })).toBeVisible();
      await expect(page.locator('[data-op="wrong"]')).toHaveText(`${text.type.op.wrong}: 123`);
      await expect(page.getByRole('list', { name: text.type.notes })).toContainText('123');
      const verdict = page.getByRole('heading', { level: 2 });
      await expect(page.getByRole('status')).toContainText(await verdict.innerText());
      await expect(page.getByRole('status')).toContainText(
        text.type.suggestion.replace('{{rating}}', text.rating['1']),
      );
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.keyboard.press('Enter');
      await expect(gaps.first()).toHaveValue('');
      await expect(gaps.first()).toBeFocused();
    });
  });
}
