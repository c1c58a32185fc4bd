import { expect, test } from '@playwright/test';
import { speakers } from './texts.ts';

for (const { locale, texts } of speakers) {
  test.describe(`the library in ${locale}`, () => {
    test('leads to the starter deck and back', async ({ page }) => {
      await page.goto(`/${locale}`);
      await expect(page.getByRole('heading', { level: 1, name: texts.library.title })).toBeVisible();
      await expect(page.getByRole('heading', { name: texts.common.starter.title })).toBeVisible();
      await page.getByRole('link', { name: texts.library.read }).click();
      await expect(page).toHaveURL(`/${locale}/deck`);
      await expect(page.getByRole('heading', { level: 1, name: texts.common.starter.title })).toBeVisible();
      await page.getByRole('link', { name: texts.common.nav.library, exact: true }).click();
      await expect(page).toHaveURL(`/${locale}`);
    });

    test('says where own decks will be', async ({ page }) => {
      await page.goto(`/${locale}`);
      await expect(page.getByText(texts.library.own.empty)).toBeVisible();
      await expect(page.getByRole('link', { name: texts.library.own.start })).toHaveAttribute('href', `/${locale}/new`);
    });

    test('tells what the project is', async ({ page }) => {
      await page.goto(`/${locale}`);
      await page.getByRole('link', { name: texts.common.footer.about }).click();
      await expect(page.getByRole('heading', { level: 1, name: texts.about.title })).toBeVisible();
      await expect(page.getByRole('heading', { name: texts.about.privacy.title })).toBeVisible();
    });
  });
}

for (const [language, expected] of [
  ['de-AT', '/de'],
  ['en-GB', '/en'],
  ['fr-FR', '/en'],
] as const) {
  test(`the bare address chooses ${expected} for ${language}`, async ({ request }) => {
    const answer = await request.get('/', { maxRedirects: 0, headers: { 'Accept-Language': language } });
    expect(answer.status()).toBe(307);
    expect(answer.headers()['location']).toBe(expected);
    expect(answer.headers()['vary']).toContain('Accept-Language, Cookie');
  });
}
