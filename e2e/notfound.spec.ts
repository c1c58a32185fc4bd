import { expect, test } from 'playwright/test';
import { speakers } from './texts.ts';

for (const { locale, other, texts } of speakers) {
  for (const path of [`/${locale}/nowhere`, `/${locale}/deck/nowhere/at/all`]) {
    test(`${path} is answered in ${locale}, whatever the browser prefers`, async ({ page, request }) => {
      const plain = await request.get(path, { headers: { 'Accept-Language': other } });
      expect(plain.status()).toBe(404);
      expect(await plain.text()).toContain(`<html lang="${locale}"`);
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: texts.common.notFound.title })).toBeVisible();
      await expect(page).toHaveTitle(`${texts.common.notFound.title} · Wortlaut`);
      await page.getByRole('link', { name: texts.common.notFound.home, exact: true }).click();
      await expect(page).toHaveURL(`/${locale}`);
    });
  }

  test.describe(`a browser that prefers ${locale}`, () => {
    test.use({ locale });

    test('gets its language for a path without one', async ({ page }) => {
      const answer = await page.goto('/nowhere');
      expect(answer?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1, name: texts.common.notFound.title })).toBeVisible();
    });
  });
}
