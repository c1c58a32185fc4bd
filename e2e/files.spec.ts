import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAnkiPackage } from 'anki-reader';
import AxeBuilder from '@axe-core/playwright';
import { strToU8, zipSync } from 'fflate';
import { expect as expectSoon, type Page, test } from 'playwright/test';
import starter from '../content/decks/starter.json' with { type: 'json' };
import { readTable } from '../lib/decks/formats/table/read.ts';
import { readDeck } from '../lib/decks/parse.ts';
import golden from '../tests/decks/golden/files-v1.json' with { type: 'json' };
import deCommon from '../locales/de/common.json' with { type: 'json' };
import deDeck from '../locales/de/deck.json' with { type: 'json' };
import deImport from '../locales/de/import.json' with { type: 'json' };
import deMake from '../locales/de/make.json' with { type: 'json' };
import enCommon from '../locales/en/common.json' with { type: 'json' };
import enDeck from '../locales/en/deck.json' with { type: 'json' };
import enImport from '../locales/en/import.json' with { type: 'json' };
import enMake from '../locales/en/make.json' with { type: 'json' };

/** A file may have to load its program first, on a slow machine. */
const expect = expectSoon.configure({ timeout: 15_000 });

const locales = [
  { locale: 'de', common: deCommon, deck: deDeck, make: deMake, text: deImport },
  { locale: 'en', common: enCommon, deck: enDeck, make: enMake, text: enImport },
] as const;
type Text = (typeof locales)[number];
type Format = keyof typeof deDeck.export.formats;

/** Files of an earlier day, as people have them on their disks. */
const GOLDEN = join(import.meta.dirname, '../tests/decks/golden');

const ENGLISH = starter.cards[1]!.en;
const GERMAN = starter.cards[1]!.de!;

async function save(
  page: Page,
  { deck }: Text,
  format: Format,
): Promise<{ name: string; path: string; bytes: Buffer }> {
  const { formats, saveLabel } = deck.export;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: saveLabel.replace('{{name}}', formats[format].name), exact: true }).click();
  const file = await download;
  const path = await file.path();
  return { name: file.suggestedFilename(), path, bytes: await readFile(path) };
}

/** Gives the page a file to make a deck of. */
async function give(page: Page, text: Text, name: string, content: string | Uint8Array): Promise<void> {
  const buffer = Buffer.from(content as Uint8Array);
  await page.getByLabel(text.make.write.file).setInputFiles({ name, mimeType: '', buffer });
}

/** Puts an answer into the store of this browser that its learner gave and counted as right. */
async function rememberAnswer(page: Page, cardId: string, answer: string): Promise<void> {
  const record = { version: 1, id: `en-de ${cardId} x`, cardId, direction: 'en-de', text: answer, right: true, at: 1 };
  await page.evaluate(async (value) => {
    const database = await new Promise<IDBDatabase>((settle) => {
      const request = indexedDB.open('wortlaut');
      request.onsuccess = () => {
        settle(request.result);
      };
    });
    const transaction = database.transaction('answers', 'readwrite');
    transaction.objectStore('answers').put(value);
    await new Promise((settle) => {
      transaction.oncomplete = settle;
    });
    database.close();
  }, record);
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const counted = (template: string, count: number, name = '') =>
  template.replace('{{count}}', String(count)).replace('{{name}}', name);

for (const text of locales) {
  const { locale, common, deck, make } = text;
  const words = text.text;

  test(`every file of a deck opens in its own reader, in ${locale}`, async ({ page, context }) => {
    // Six programs, each loaded with its first file.
    test.slow();
    await page.goto(`/${locale}/deck`);
    await page.getByRole('button', { name: deck.actions.export }).click();
    const dialog = page.getByRole('dialog', { name: deck.export.title });
    await expect(dialog).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    const html = await save(page, text, 'html');
    expect(html.name).toBe(`${common.starter.title}.html`);
    await context.route(/^https?:/u, (route) => route.abort());
    const reader = await context.newPage();
    await reader.setContent(html.bytes.toString());
    await expect(heading(reader, common.starter.title)).toBeVisible();
    await expect(reader.locator('html')).toHaveAttribute('lang', locale);
    await expect(reader.locator('td[lang=de]').filter({ hasText: 'Bei den Göttern' })).toBeVisible();
    expect((await new AxeBuilder({ page: reader }).analyze()).violations).toEqual([]);
    await reader.close();
    await context.unroute(/^https?:/u);

    const tmx = await save(page, text, 'tmx');
    const units = await page.evaluate((xml) => {
      const read = new DOMParser().parseFromString(xml, 'application/xml');
      return [read.querySelector('parsererror')?.textContent, read.querySelectorAll('body > tu').length];
    }, tmx.bytes.toString());
    expect(units).toEqual([undefined, starter.cards.length]);

    const csv = readTable((await save(page, text, 'csv')).bytes.toString());
    expect(csv.ok && csv.value.rows.map(([en, de]) => [en, de])).toContainEqual([ENGLISH, GERMAN]);

    const json = readDeck((await save(page, text, 'json')).bytes.toString());
    expect(json.ok && json.value.cards).toEqual(starter.cards);

    // SQLite runs under the policy of the production build, or there would be no package.
    const apkg = await save(page, text, 'apkg');
    const { collection } = await readAnkiPackage(new Blob([new Uint8Array(apkg.bytes)]));
    const ours = Object.values(collection.getDecks()).find((each) => each.getName() === common.starter.title);
    const questions = Object.values(ours!.getCards()).flatMap((card) => card.getQuestions());
    expect(questions.some((each) => each.getQuestionString().includes(ENGLISH))).toBe(true);
  });

  test(`files come back as the deck they were, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/new`);
    for (const name of ['files-v1.html', 'files-v1.tmx', 'files-v1-exact.csv', 'files-v1.apkg', 'files-v1.json']) {
      await give(page, text, name, await readFile(join(GOLDEN, name)));
      await expect(heading(page, counted(words.file_other, golden.cards.length, name))).toBeVisible();
      await expect(page.getByText(golden.cards[0]!.de!)).toBeVisible();
      if (name !== 'files-v1.json') await page.getByRole('button', { name: words.back }).click();
    }
    await page.getByRole('button', { name: counted(words.open_other, golden.cards.length) }).click();
    await expect(page.getByRole('textbox', { name: make.details.title })).toHaveValue(golden.title);
    await page.getByRole('button', { name: make.action.save, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/deck\\?id=`, 'u'));
    await expect(heading(page, golden.title)).toBeVisible();

    await rememberAnswer(page, golden.cards[2]!.id, 'alles noch einmal von vorn');
    await page.getByRole('button', { name: deck.actions.export }).click();
    await page.getByRole('checkbox', { name: counted(deck.export.own_one, 1) }).check();
    const own = readDeck((await save(page, text, 'json')).bytes.toString());
    expect(own.ok && own.value.cards[2]?.accepts?.de).toEqual(['alles noch einmal von vorn']);
  });

  test(`a list is looked at, its columns are put right, and it becomes pairs, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/new`);
    await page.getByRole('textbox', { name: make.write.label }).fill('Ein halber Text.');
    await give(page, text, 'list.csv', 'A;B;C\nThe tide is out;Es ist Ebbe;Ida Holm\nWe wait;Wir warten;\n;;\n');
    // Nothing says that the third column is people.
    await expect(heading(page, counted(words.file_other, 3, 'list.csv'))).toBeVisible();
    await expect(page.getByText(words.replaces)).toBeVisible();
    const column = (name: string) =>
      page.getByRole('combobox', { name: words.columns.holds.replace('{{name}}', name) });
    await expect(column('1')).toHaveValue('en');
    await expect(column('2')).toHaveValue('de');
    await column('3').selectOption('speaker');
    await column('1').selectOption('de');
    await expect(column('2')).toHaveValue('en');
    await column('1').selectOption('en');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await page.getByRole('button', { name: words.back }).click();
    await expect(page.getByRole('textbox', { name: make.write.label })).toHaveValue('Ein halber Text.');
    await give(page, text, 'list.csv', 'English,German\nThe tide is out,Es ist Ebbe\nWe wait,Wir warten\n');
    await page.getByRole('button', { name: counted(words.open_other, 2) }).click();
    await expect(page.getByRole('article').filter({ hasText: 'Es ist Ebbe' })).toBeVisible();
    await page.getByRole('button', { name: make.action.bringBack }).click();
    await expect(page.getByRole('textbox', { name: make.write.label })).toHaveValue('Ein halber Text.');

    await give(page, text, 'broken.apkg', 'no zip at all');
    const alert = page.getByRole('alert').filter({ hasText: /\S/u });
    await expect(alert).toHaveText(words.problem.damaged.replace('{{name}}', 'broken.apkg'));
    await expect(page.getByRole('textbox', { name: make.write.label })).toHaveValue('Ein halber Text.');
  });

  test(`a Word document, a web page, and an article beside its source, in ${locale}`, async ({ page }) => {
    const said = '„The rope is wet, hold it tight“, rief Ida Holm (deutsch: „Das Seil ist nass, halt es fest“).';
    const paragraph = (content: string) => `<w:p><w:r><w:t>${content}</w:t></w:r></w:p>`;
    const word = zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('Am Hafen')}${paragraph(said)}</w:body></w:document>`,
      ),
    });
    await page.goto(`/${locale}/new`);
    await give(page, text, 'hafen.docx', word);
    await expect(page.getByRole('article').filter({ hasText: 'Das Seil ist nass' })).toBeVisible();
    await page.getByRole('button', { name: make.action.restart }).click();

    const body = `<p>${'Der Wind dreht auf Nord, und im Hafen wird es still. '.repeat(12)}</p><p>${said}</p>`;
    const page1 = `<html><head><title>Am Hafen</title><meta property="og:site_name" content="Holmer Bote"></head><body><nav><a href="/">„Read more“ („Mehr lesen“)</a></nav><article><h1>Am Hafen</h1>${body}</article></body></html>`;
    await give(page, text, 'hafen.html', page1);
    await expect(page.getByRole('article').filter({ hasText: 'Das Seil ist nass' })).toBeVisible();
    await expect(page.getByText('Read more')).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: make.details.outlet })).toHaveValue('Holmer Bote');
    await page.getByRole('button', { name: make.action.restart }).click();

    await page.getByRole('button', { name: make.write.english.add }).click();
    await page
      .getByRole('textbox', { name: make.write.english.german })
      .fill('Ida Holm blieb hart. „Die Fähre fährt heute nicht“, sagte sie.');
    await page
      .getByRole('textbox', { name: make.write.english.label })
      .fill('Ida Holm said on Monday: "The ferry is not running today. Come back tomorrow."');
    await page.getByRole('button', { name: make.write.find }).click();
    const pair = page.getByRole('article').filter({ hasText: 'Die Fähre fährt heute nicht' });
    await expect(pair).toContainText('The ferry is not running today.');
    await page.reload();
    await expect(pair).toContainText('The ferry is not running today.');
    await page.getByRole('button', { name: make.action.edit }).click();
    await expect(page.getByRole('textbox', { name: make.write.english.label })).toHaveValue(/Come back tomorrow/u);
  });
}
