import { type Page, test } from 'playwright/test';
import { ENDINGS } from '../lib/decks/formats/registry.ts';
import deDeck from '../locales/de/deck.json' with { type: 'json' };
import deFiles from '../locales/de/import.json' with { type: 'json' };
import de from '../locales/de/make.json' with { type: 'json' };
import enDeck from '../locales/en/deck.json' with { type: 'json' };
import enFiles from '../locales/en/import.json' with { type: 'json' };
import en from '../locales/en/make.json' with { type: 'json' };
import { expect, paste, pasteArticle } from './pasting.ts';
import { violations } from './violations.ts';

/** Invented people, four English quotations: by bracket, by cue, untranslated, with an interruption; and a film title. */
const ARTICLE = `Das Archiv der Winde

Auf der Insel Holm sammelt die Meteorologin Freya Lund seit 1994 Stürme. „Every storm has a handwriting“ („Jeder Sturm hat eine Handschrift“), sagt sie.

Der Postbote Callum Brae hilft ihr beim Messen. “I deliver letters, and on Fridays I deliver weather”, erzählt er. Zu Deutsch: „Ich bringe Briefe, und freitags bringe ich Wetter.“

Im Dorfkino läuft dazu der Film „The Wind Keeper“. An der Kasse hängt ein Zettel: „Hold on to your hat.“

“You cannot own the wind, but you can listen to it” („Man kann den Wind nicht besitzen, aber man kann ihm zuhören“), meint Lund.
`;
const STORM = 'Every storm has a handwriting';
const WIND = 'You cannot own the wind, but you can listen to it';

const locales = [
  {
    locale: 'de',
    text: de,
    files: deFiles,
    deck: deDeck,
    other: en,
    otherName: 'English',
    found: '4 Zitate gefunden',
    otherFound: '4 quotations found',
  },
  {
    locale: 'en',
    text: en,
    files: enFiles,
    deck: enDeck,
    other: de,
    otherName: 'Deutsch',
    found: '4 quotations found',
    otherFound: '4 Zitate gefunden',
  },
] as const;
type Text = typeof de;

const field = (page: Page, text: Text) => page.getByRole('textbox', { name: text.write.label });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const named = (template: string, quote: string) => template.replace('{{quote}}', quote);

async function pasted(page: Page, locale: string, text: Text, found: string): Promise<void> {
  await pasteArticle(page, locale, text.write.label, ARTICLE, found);
  await expect(button(page, text.action.save)).toBeEnabled();
}

for (const { locale, text, files, deck, other, otherName, found, otherFound } of locales) {
  test.describe(`making a deck in ${locale}`, () => {
    test('from a pasted article, without one pair, to the deck and back', async ({ page }) => {
      await pasted(page, locale, text, found);
      const article = page.getByRole('region', { name: text.article.label });
      await expect(article.getByRole('link', { name: STORM })).toHaveAttribute('lang', 'en');
      await expect(article.getByRole('link', { name: 'Jeder Sturm hat eine Handschrift' })).toHaveAttribute(
        'lang',
        'de',
      );
      await expect(article.getByText('The Wind Keeper')).not.toHaveRole('link');

      await button(page, named(text.pairs.dropLabel, 'Hold on to your hat.')).click();
      await button(page, named(text.pairs.dropLabel, WIND)).click();
      await button(page, text.action.undo).click();
      await expect(button(page, named(text.pairs.dropLabel, WIND))).toBeVisible();
      await expect(button(page, named(text.pairs.keepLabel, 'Hold on to your hat.'))).toBeVisible();

      const title = page.getByRole('textbox', { name: text.details.title });
      await expect(title).toHaveValue('Das Archiv der Winde');
      await title.fill('Winde');
      await page.getByRole('textbox', { name: text.details.date }).fill('2021-10');
      await button(page, text.action.save).click();

      await expect(page).toHaveURL(new RegExp(`/${locale}/deck\\?id=`, 'u'));
      await expect(heading(page, 'Winde')).toBeVisible();
      await expect(page.getByText('Jeder Sturm hat eine Handschrift', { exact: true }).first()).toBeVisible();
      await expect(page.getByText('Hold on to your hat.')).toHaveCount(0);

      await page.goBack();
      await expect(button(page, text.action.saveAgain)).toBeEnabled();
      await expect(button(page, named(text.pairs.keepLabel, 'Hold on to your hat.'))).toBeVisible();
      await page.reload();
      await expect(title).toHaveValue('Winde');

      await page.goto(`/${locale}/new`);
      await expect(field(page, text)).toHaveValue('');
      expect(deck.meta.title).not.toBe('');
    });

    test('the language changes in the middle, and a reload comes in between', async ({ page }) => {
      await pasted(page, locale, text, found);
      await button(page, named(text.pairs.dropLabel, STORM)).click();
      await page.getByRole('textbox', { name: text.details.outlet }).fill('Holmer Bote');

      await page.getByRole('link', { name: otherName }).click();
      await expect(heading(page, otherFound)).toBeVisible();
      await expect(button(page, named(other.pairs.keepLabel, STORM))).toBeVisible();
      await expect(page.getByRole('textbox', { name: other.details.outlet })).toHaveValue('Holmer Bote');
      await expect(page.getByText(other.draft.saved)).toBeVisible();

      await page.reload();
      await expect(heading(page, otherFound)).toBeVisible();
      await expect(button(page, named(other.pairs.keepLabel, STORM))).toBeVisible();
      await button(page, other.action.edit).click();
      await expect(field(page, other)).toHaveValue(ARTICLE);
    });

    test('half a text is still there after another language, a reload, another page', async ({ page }) => {
      // Before the page's script is there, the language is a link to another page, which knows nothing of the text.
      await expect(async () => {
        await page.goto(`/${locale}/new`);
        await field(page, text).fill('Der Wind');
        await page.getByRole('link', { name: otherName }).click();
        await expect(field(page, other)).toHaveValue('Der Wind', { timeout: 3000 });
      }).toPass();
      await page.reload();
      await expect(field(page, other)).toHaveValue('Der Wind');
      await page.goto(`/${locale}/about`);
      await page.goBack();
      await expect(field(page, other)).toHaveValue('Der Wind');
    });

    test('each text that cannot be used is answered, and stays', async ({ page }) => {
      await page.goto(`/${locale}/new`);
      const alert = page.getByRole('alert').filter({ hasText: /\S/u });
      // A click before the page's script is there does nothing.
      await expect(async () => {
        await button(page, text.write.find).click();
        await expect(alert).toHaveText(text.problem.empty, { timeout: 1000 });
      }).toPass();

      const broken = 'MÃ¼ller sagt, es sei schÃ¶n in KÃ¶ln und nirgends grÃ¼ner.';
      await field(page, text).fill(broken);
      await button(page, text.write.find).click();
      await expect(alert).toHaveText(text.problem.mojibake);
      await expect(field(page, text)).toHaveValue(broken);
      await expect(field(page, text)).toHaveAttribute('aria-invalid', 'true');

      await page.getByLabel(text.write.file).setInputFiles({
        name: 'bild.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      });
      await expect(alert.first()).toHaveText(
        files.problem['file-kind'].replace('{{name}}', 'bild.txt').replace('{{endings}}', ENDINGS.join(', ')),
      );
      await expect(field(page, text)).toHaveValue(broken);

      const german = 'Heute war es still. „Nichts bewegte sich“, sagte Freya Lund.';
      await field(page, text).fill(german);
      await field(page, text).press('Control+Enter');
      await expect(heading(page, text.found.none)).toBeVisible();
      await expect(page.getByText(text.problem.none)).toBeVisible();
      await expect(button(page, text.action.save)).toBeDisabled();
      await button(page, text.action.edit).click();
      await expect(field(page, text)).toHaveValue(german);
    });

    test('a file, an HTML page with a tweet, and the example', async ({ page }) => {
      await page.goto(`/${locale}/new`);
      const file = page.getByLabel(text.write.file);
      await file.setInputFiles({
        name: 'winde.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(ARTICLE.replaceAll(/[“”]/gu, '"').replaceAll('„', '\x84'), 'latin1'),
      });
      await expect(page.getByRole('region', { name: text.article.label })).toContainText(
        'Jeder Sturm hat eine Handschrift',
      );
      await button(page, text.action.restart).click();
      await expect(field(page, text)).toHaveValue('');
      await button(page, text.action.bringBack).click();
      await expect(button(page, text.action.save)).toBeEnabled();
      await button(page, text.action.restart).click();

      await paste(page, text.write.label, {
        'text/plain': 'Lund schrieb: The wind does not read papers. Der Wind liest keine Zeitung.',
        'text/html':
          '<p>Lund schrieb:</p><blockquote>The wind does not read papers, and neither do I.</blockquote><p>Sie lebt auf Holm.</p>',
      });
      await button(page, text.action.edit).click();
      await expect(field(page, text)).toHaveValue(/^> The wind does not read papers/mu);
      await button(page, text.action.restart).or(button(page, text.write.example)).last().click();
      await expect(page.getByRole('heading', { level: 1, name: /^5 / })).toBeVisible();
    });

    test('is accessible, empty and full, light and dark', async ({ page }) => {
      await page.goto(`/${locale}/new`);
      expect(await violations(page)).toEqual([]);
      await button(page, text.write.example).click();
      await expect(button(page, text.action.save)).toBeEnabled();
      await page.getByRole('article').getByRole('button').last().click();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('a date and an address that cannot be right stop the deck and say so', async ({ page }) => {
  await pasted(page, 'de', de, '4 Zitate gefunden');
  await page.getByRole('textbox', { name: de.details.date }).fill('Mai 2021');
  await page.getByRole('textbox', { name: de.details.url }).fill('javascript:alert(1)');
  await button(page, de.action.save).click();
  await expect(page.getByRole('textbox', { name: de.details.date })).toBeFocused();
  await expect(page.getByText(de.details.dateWrong)).toBeVisible();
  await expect(page.getByText(de.details.urlWrong)).toBeVisible();
});

test('a quotation leads to its pair and the pair to its quotation, by keyboard', async ({ page }) => {
  await pasted(page, 'en', en, '4 quotations found');
  await page.getByRole('link', { name: WIND }).press('Enter');
  await expect(page.getByRole('article', { name: /Lund|No name/u }).last()).toBeFocused();
  await button(page, named(en.pairs.showLabel, STORM)).press('Enter');
  await expect(page.getByRole('link', { name: STORM })).toBeFocused();
});

test('without the dictionary quotations are found all the same, and it can be loaded again', async ({ page }) => {
  await page.route(/lexicon/u, (route) => route.abort());
  await page.goto('/en/new');
  await paste(page, en.write.label, { 'text/plain': ARTICLE });
  await expect(heading(page, '4 quotations found')).toBeVisible();
  await expect(page.getByText(en.lexicon.failed)).toBeVisible();
  await page.unroute(/lexicon/u);
  await button(page, en.lexicon.retry).click();
  await expect(page.getByText(en.lexicon.failed)).toHaveCount(0);
  await expect(heading(page, '4 quotations found')).toBeVisible();
});

test('nothing of the text leaves the device', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await pasted(page, 'en', en, '4 quotations found');
  await button(page, en.action.save).click();
  await expect(page).toHaveURL(/\/en\/deck\?id=/u);
  expect(sent.filter((request) => !request.startsWith('GET ') || /handwriting|Holm|Sturm/u.test(request))).toEqual([]);
});
