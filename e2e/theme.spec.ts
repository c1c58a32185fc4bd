import { expect, test, type Page } from 'playwright/test';
import { textsIn } from './texts.ts';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = 'rgb(250, 248, 243)';
const dark = 'rgb(20, 21, 23)';
const name = textsIn('en').common.theme.dark;

test('follows the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en');
  expect(await paper(page)).toBe(dark);
  await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper(page)).toBe(light);
  await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'false');
});

test('a choice stays, over pages, reloads and languages', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en');
  await page.getByRole('button', { name }).click();
  expect(await paper(page)).toBe(dark);
  await page.reload();
  expect(await paper(page)).toBe(dark);
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await page.getByRole('link', { name: textsIn('de').common.footer.about }).click();
  await expect(page.getByRole('heading', { level: 1, name: textsIn('de').about.title })).toBeVisible();
  expect(await paper(page)).toBe(dark);
});

test('choosing what the system has follows the system again', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en');
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).toBe(dark);
});

test('the script before the first paint does not wait for the style sheets', async ({ request }) => {
  const html = await (await request.get('/en')).text();
  const script = html.indexOf("localStorage.getItem('wortlaut-theme')");
  expect(script).toBeGreaterThan(0);
  expect(html.indexOf('rel="stylesheet"')).toBeGreaterThan(script);
});
