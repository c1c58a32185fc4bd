import { expect as expectSoon, type Page } from 'playwright/test';

/** A search follows the lexicon, which a slow machine takes its time to unpack. */
export const expect = expectSoon.configure({ timeout: 15_000 });

/** Pastes as a person does: with what the clipboard holds, into the field that has the focus. */
export async function paste(page: Page, label: string, flavours: Record<string, string>): Promise<void> {
  await page.getByRole('textbox', { name: label }).focus();
  await page.evaluate((kinds) => {
    const clipboardData = new DataTransfer();
    for (const [kind, value] of Object.entries(kinds)) clipboardData.setData(kind, value);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, flavours);
}

/** Pastes an article on a fresh page for making decks and waits for what is found; again, should the page not be alive yet. */
export async function pasteArticle(page: Page, locale: string, label: string, article: string, found: string) {
  await page.goto(`/${locale}/new`);
  await expect(async () => {
    await paste(page, label, { 'text/plain': article });
    await expect(page.getByRole('heading', { level: 1, name: found })).toBeVisible({ timeout: 5_000 });
  }).toPass();
}
