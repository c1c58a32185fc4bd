import { expect, test } from 'playwright/test';
import { pages, speakers, textsIn } from './texts.ts';
import { violations } from './violations.ts';

for (const { locale } of speakers) {
  for (const path of [...pages, '/nowhere', '/deck?id=nowhere']) {
    test(`/${locale}${path} has no violations in either theme`, async ({ page }) => {
      await page.goto(`/${locale}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('a deck with a side covered and a word lit has no violations in either theme', async ({ page }) => {
  const { deck } = textsIn('en');
  await page.goto('/en/deck');
  await page.getByText('found', { exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: deck.coverAll.en, exact: true }).click();
  expect(await violations(page)).toEqual([]);
});

for (const path of pages) {
  test(`/en${path} fits a narrow screen and large text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/en${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('the first Tab leads past the header', async ({ page }) => {
  await page.goto('/en');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: textsIn('en').common.skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
