import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import studyDe from '../locales/de/study.json' with { type: 'json' };
import commonDe from '../locales/de/common.json' with { type: 'json' };
import de from '../locales/de/progress.json' with { type: 'json' };
import studyEn from '../locales/en/study.json' with { type: 'json' };
import commonEn from '../locales/en/common.json' with { type: 'json' };
import en from '../locales/en/progress.json' with { type: 'json' };
import { keepDeck } from './own-decks.ts';

const MINE = 'Ihr Götter, da bist du ja endlich!';

for (const [locale, text, study, common] of [
  ['de', de.backup, studyDe, commonDe],
  ['en', en.backup, studyEn, commonEn],
] as const) {
  test(`everything goes into a file and out of it in another browser, in ${locale}`, async ({ page, browser }) => {
    await page.goto(`/${locale}`);
    await page.getByRole('link', { name: common.nav.library, exact: true }).waitFor();
    await page.goto(`/${locale}/study`);
    const field = page.getByRole('textbox', { name: study.card.think.de });
    await field.fill(MINE);
    await field.press('Enter');
    await page.getByRole('button', { name: study.type.right }).click();
    await page.keyboard.press('3');
    await expect(page.getByRole('heading', { name: study.summary.title })).toBeVisible();
    await keepDeck(page, 'own', 'Mein eigenes Deck', 3);
    await page.getByRole('link', { name: common.nav.progress }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: text.download }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^wortlaut-[\d-]+\.json$/u);
    const file = readFileSync(await download.path(), 'utf8');

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto(`/${locale}/progress`);
    const put = async (content: string) => {
      const buffer = Buffer.from(content);
      await other.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
    };
    const said = other.getByRole('region', { name: text.title }).getByRole('status');
    await put(file.slice(0, -100));
    await expect(said).toHaveText(text.refused.damaged);
    await put('{"cards":[]}');
    await expect(said).toHaveText(text.refused.foreign);
    await put(file.replace('"version":1', '"version":2'));
    await expect(said).toHaveText(text.refused.newer);

    const studying = await elsewhere.newPage();
    await studying.goto(`/${locale}/study`);
    await expect(studying.getByRole('textbox', { name: study.card.think.de })).toBeVisible();
    await put(file);
    await expect(said.getByRole('listitem')).toHaveText([text.reviews_one, text.decks_one, text.answers_one]);
    expect((await new AxeBuilder({ page: other }).analyze()).violations).toEqual([]);
    await other.getByRole('button', { name: text.take, exact: true }).click();
    await expect(said.getByRole('heading', { name: text.done })).toBeVisible();
    await expect(other.getByRole('row', { name: common.starter.title })).toBeVisible();
    await expect(studying.getByRole('heading', { name: study.nothing.title })).toBeVisible();
    await put(file);
    await expect(said).toContainText(text.nothing);

    await other.getByRole('link', { name: common.nav.library, exact: true }).click();
    await expect(other.getByRole('heading', { name: 'Mein eigenes Deck' })).toBeVisible();
    await other.goto(`/${locale}/study`);
    await expect(other.getByRole('heading', { name: study.nothing.title })).toBeVisible();
    await other.getByRole('button', { name: study.nothing.practise }).click();
    await other.getByRole('textbox', { name: study.card.think.de }).fill(MINE);
    await other.keyboard.press('Enter');
    await expect(other.getByRole('heading', { name: study.type.standing.accepted, exact: true })).toBeVisible();
    await elsewhere.close();
  });
}
