import { expect, test } from 'playwright/test';
import { pages, speakers, textsIn } from './texts.ts';

for (const { locale, other, otherName, texts } of speakers) {
  const others = textsIn(other);

  test.describe(`from ${locale} to ${other}`, () => {
    test('the deck keeps what is covered, lit, focused and in the address', async ({ page }) => {
      await page.goto(`/${locale}/deck?from=test#main`);
      const loaded = await page.evaluate(() => performance.timeOrigin);
      await page.getByRole('button', { name: texts.deck.coverAll.de, exact: true }).click();
      const pair = page.getByRole('article', { name: /God of War/u });
      await pair.getByRole('button', { name: texts.deck.reveal.de }).click();
      await page.getByRole('link', { name: otherName }).click();

      await expect(page.getByRole('heading', { level: 1, name: others.common.starter.title })).toBeVisible();
      await expect(page).toHaveURL(`/${other}/deck?from=test#main`);
      await expect(page).toHaveTitle(others.deck.meta.title);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', others.deck.meta.description);
      await expect(page.getByRole('button', { name: others.deck.coverAll.de, exact: true })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await expect(pair.getByText('Irgendwie', { exact: true })).toBeVisible();
      await expect(page.getByRole('link', { name: otherName })).toBeFocused();
      await expect(page.getByRole('link', { name: otherName })).toHaveAttribute('aria-current', 'true');
      expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
    });

    test('scroll stays', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 420 });
      await page.goto(`/${locale}/about`);
      const link = page.getByRole('link', { name: otherName });
      await page.evaluate(() => {
        window.scrollTo(0, 300);
      });
      await link.dispatchEvent('click');
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      expect(await page.evaluate(() => window.scrollY)).toBe(300);
    });

    test('links, Back, Forward and reload speak the language of their address', async ({ page }) => {
      await page.goto(`/${locale}`);
      await page.getByRole('link', { name: texts.library.read }).click();
      await expect(page.getByRole('heading', { level: 1, name: texts.common.starter.title })).toBeVisible();
      await page.getByRole('link', { name: otherName }).click();
      await expect(page).toHaveURL(`/${other}/deck`);
      await page.getByRole('link', { name: others.common.footer.about }).click();
      await expect(page.getByRole('heading', { level: 1, name: others.about.title })).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(`/${other}/deck`);
      await expect(page.getByRole('heading', { level: 1, name: others.common.starter.title })).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(`/${locale}`);
      await expect(page.getByRole('heading', { level: 1, name: texts.library.title })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page).toHaveTitle(texts.library.meta.title);
      await page.goForward();
      await expect(page).toHaveURL(`/${other}/deck`);
      await expect(page.getByRole('heading', { level: 1, name: others.common.starter.title })).toBeVisible();
      await expect(page).toHaveTitle(others.deck.meta.title);
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });

    test('is remembered once chosen, and only then', async ({ page, context }) => {
      await page.goto(`/${locale}`);
      expect(await context.cookies()).toEqual([]);
      await page.getByRole('link', { name: otherName }).click();
      await expect(page).toHaveURL(`/${other}`);
      await page.goto('/');
      await expect(page).toHaveURL(`/${other}`);
      await page.goto(`/${locale}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    });

    test('works before the script does', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.goto(`/${locale}/deck`);
      await page.getByRole('link', { name: otherName }).click();
      await expect(page.getByRole('heading', { level: 1, name: others.common.starter.title })).toBeVisible();
      await context.close();
    });
  });

  for (const path of pages) {
    test(`/${locale}${path} names itself and its counterpart, and shows no raw key`, async ({ page, request }) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      const answer = await request.get(`/${locale}${path}`, { maxRedirects: 0 });
      expect(answer.status()).toBe(200);
      await page.goto(`/${locale}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      const link = (selector: string) => page.locator(`link${selector}`).getAttribute('href');
      expect(new URL((await link('[rel="canonical"]')) ?? '').pathname).toBe(`/${locale}${path}`);
      for (const each of ['de', 'en'] as const)
        expect(new URL((await link(`[rel="alternate"][hreflang="${each}"]`)) ?? '').pathname).toBe(`/${each}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const seen = await page.evaluate(() =>
        [
          document.title,
          document.body.innerText,
          ...[...document.querySelectorAll('[aria-label],[title],[placeholder]')].flatMap((element) =>
            ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
          ),
        ].join('\n'),
      );
      expect(seen.match(/(?<![\w./@])[a-z]+(?:\.[a-z]\w*)+(?![\w/])|\{\{|\}\}/gu) ?? []).toEqual([]);
      expect(errors).toEqual([]);
    });
  }
}
