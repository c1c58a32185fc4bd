import { expect, test } from 'playwright/test';
import { keepDeck } from './own-decks.ts';
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

    test('shows a deck of this device, deletes it and brings it back', async ({ page }) => {
      await page.goto(`/${locale}`);
      await expect(page.getByText(texts.library.own.empty)).toBeVisible();
      await keepDeck(page, 'mine', 'Meine <b>Zitate</b>', 2);
      await page.reload();
      const open = page.getByRole('link', { name: 'Meine <b>Zitate</b>', exact: true });
      await expect(open).toBeVisible();
      await page
        .getByRole('button', { name: texts.library.own.deleteThis.replace('{{title}}', 'Meine <b>Zitate</b>') })
        .click();
      await expect(page.getByText(texts.library.own.deleted, { exact: true })).toBeVisible();
      await expect(open).toHaveCount(0);
      await page
        .getByRole('button', { name: texts.library.own.restoreThis.replace('{{title}}', 'Meine <b>Zitate</b>') })
        .click();
      await open.click();
      await expect(page.getByRole('heading', { level: 1, name: 'Meine <b>Zitate</b>' })).toBeVisible();
      await expect(page).toHaveTitle('Meine <b>Zitate</b> · Wortlaut');
      await expect(page.getByText(texts.common.starter.title)).toHaveCount(0);
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
