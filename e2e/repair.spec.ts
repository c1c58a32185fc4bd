import { type Locator, type Page, test } from 'playwright/test';
import deDeck from '../locales/de/deck.json' with { type: 'json' };
import de from '../locales/de/make.json' with { type: 'json' };
import enDeck from '../locales/en/deck.json' with { type: 'json' };
import en from '../locales/en/make.json' with { type: 'json' };
import { expect, pasteArticle } from './pasting.ts';
import { violations } from './violations.ts';

/** Invented people. The first quotation has a wrong rendering, and its right one stands behind; the last has no marks. */
const ARTICLE = `Das Archiv der Winde

Auf der Insel Holm sammelt die Meteorologin Freya Lund seit 1994 Stürme. „Every storm has a handwriting. I only learn to read it“, zu Deutsch: „Ein Sturm kommt selten allein. Man lernt nie aus“, steht über ihrer Tür. Auf ihrem Ausweis steht es so: Jeder Sturm hat eine Handschrift. Ich lerne nur, sie zu lesen.

Der Postbote Callum Brae hilft ihr beim Messen. “I deliver letters, and on Fridays I deliver weather”, erzählt er. Zu Deutsch: „Ich bringe Briefe, und freitags bringe ich Wetter.“

An der Kasse des Dorfkinos hängt ein Zettel: Hold on to your hat. Niemand weiß, von wem er ist.
`;
const STORM = 'Every storm has a handwriting. I only learn to read it';
const LETTERS = 'I deliver letters, and on Fridays I deliver weather';

const locales = [
  { locale: 'de', text: de, deck: deDeck, found: '2 Zitate gefunden' },
  { locale: 'en', text: en, deck: enDeck, found: '2 quotations found' },
] as const;

const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const fill = (template: string, values: Record<string, string | number>) =>
  template.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name]));
const named = (template: string, quote: string) => {
  const start = quote.length <= 60 ? quote : `${quote.slice(0, 56).replace(/\s+\S*$/u, '')} …`;
  return fill(template, { quote: start });
};
const pairOf = (page: Page, text: typeof de, quote: string) =>
  page.getByRole('article').filter({ has: button(page, named(text.pairs.dropLabel, quote)) });
const told = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);

/** Presses a key until the selected words end as wanted. */
async function selectUntil(page: Page, key: string, end: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    if (await page.evaluate((words) => getSelection()?.toString().endsWith(words), end)) return;
  }
  throw new Error(`never came to "${end}"`);
}

for (const { locale, text, deck, found } of locales) {
  test.describe(`repairing in ${locale}`, () => {
    const segment = (number: number, side: string) =>
      fill(text.segment.label, {
        number,
        side: { en: { de: 'Englisch', en: 'English' }, de: { de: 'Deutsch', en: 'German' } }[side as 'en' | 'de'][
          locale
        ],
      });

    test('a wrong pair is set right by keyboard alone', async ({ page }) => {
      test.slow();
      await pasteArticle(page, locale, text.write.label, ARTICLE, found);
      await expect(button(page, text.action.save)).toBeEnabled();
      const { keyboard } = page;
      const storm = pairOf(page, text, STORM);

      await keyboard.press('j');
      await expect(storm).toBeFocused();
      await keyboard.press('e');
      await expect(page.getByRole('tab', { name: text.edit.text })).toBeFocused();
      await keyboard.press('End');
      await keyboard.press('Tab');
      await keyboard.press('Enter');
      await told(page, text.repair.unpair);
      await expect(storm).toBeFocused();
      await expect(storm.getByText(text.relation.none)).toBeVisible();

      // The right rendering, chosen in the article.
      await keyboard.press('a');
      await expect(page.getByRole('link', { name: STORM })).toBeFocused();
      await keyboard.press('Shift+Tab');
      await expect(page.getByRole('region', { name: text.article.label })).toBeFocused();
      await selectUntil(page, 'ArrowRight', 'Jeder');
      await selectUntil(page, 'Shift+ArrowRight', 'sie zu lesen.');
      await keyboard.press('Enter');
      await expect(button(page, text.select.quotation)).toBeFocused();
      await keyboard.press('Tab');
      await keyboard.press('Tab');
      await keyboard.press('Enter');
      await told(page, text.repair.rendering);
      await expect(storm).toBeFocused();
      await expect(page.getByRole('link', { name: 'Jeder Sturm hat eine Handschrift.' })).toBeVisible();

      // Its segments, as the engine has cut them, one of them cut once more, and a word moved on.
      await keyboard.press('e');
      await keyboard.press('Home');
      await keyboard.press('Tab');
      const first = storm.getByRole('textbox', { name: segment(1, 'en') });
      await expect(first).toBeFocused();
      await keyboard.press('Home');
      for (let letter = 0; letter < 'Every storm '.length; letter++) await keyboard.press('ArrowRight');
      await keyboard.press('Enter');
      const second = storm.getByRole('textbox', { name: segment(2, 'en') });
      await expect(second).toBeFocused();
      await told(page, fill(text.repair.split, { one: 1 }));
      await expect(first).toHaveValue('Every storm');
      await expect(storm.getByRole('textbox', { name: segment(1, 'de') })).toHaveValue('Jeder Sturm');
      await keyboard.press('Alt+ArrowUp');
      await expect(first).toHaveValue('Every storm has');
      await keyboard.press('Home');
      await keyboard.press('Backspace');
      await expect(first).toHaveValue('Every storm has a handwriting.');
      await expect(first).toBeFocused();
      await keyboard.press('Control+z');
      await told(page, fill(text.told.undone, { what: fill(text.repair.join, { one: 1, two: 2 }) }));
      await expect(first).toHaveValue('Every storm has');

      // A link taken away.
      await keyboard.press('Escape');
      await expect(storm).toBeFocused();
      await keyboard.press('e');
      await keyboard.press('ArrowRight');
      await keyboard.press('Tab');
      await expect(button(storm, fill(text.links.word, { word: 'Every', partners: 'Jeder' }))).toBeFocused();
      await keyboard.press('Enter');
      await keyboard.press('Tab');
      await keyboard.press('Enter');
      await expect(button(storm, fill(text.links.free, { word: 'Every' }))).toBeVisible();

      // Who says it.
      await keyboard.press('Escape');
      await keyboard.press('Escape');
      await keyboard.press('e');
      await keyboard.press('ArrowRight');
      await keyboard.press('ArrowRight');
      await keyboard.press('Tab');
      await expect(page.getByRole('textbox', { name: text.detail.speaker })).toBeFocused();
      await keyboard.press('Control+a');
      await keyboard.type('Die Sturmsammlerin');
      await expect(storm.getByRole('heading')).toContainText('Die Sturmsammlerin');

      // All of it undone, and done again.
      for (let step = 0; step < 7; step++) await keyboard.press('Control+z');
      await expect(page.getByRole('link', { name: 'Ein Sturm kommt selten allein.' })).toBeVisible();
      await expect(storm.getByRole('heading')).not.toContainText('Die Sturmsammlerin');
      for (let step = 0; step < 7; step++) await keyboard.press('Control+Shift+z');
      await expect(storm.getByRole('heading')).toContainText('Die Sturmsammlerin');
      await expect(page.getByRole('link', { name: 'Jeder Sturm hat eine Handschrift.' })).toBeVisible();

      await button(page, text.action.save).press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${locale}/deck\\?id=`, 'u'));
      const made = page.getByRole('article', { name: /Die Sturmsammlerin/u });
      await expect(made).toContainText('Jeder Sturm');
      await expect(made.locator('.cell-de').filter({ hasText: 'Man lernt nie aus' })).toHaveCount(0);
    });

    test('on a phone, by touch, with a reload in the middle', async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        ...{ baseURL: baseURL ?? '', hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
      });
      const page = await context.newPage();
      await pasteArticle(page, locale, text.write.label, ARTICLE, found);
      await button(page, named(text.pairs.editLabel, LETTERS)).tap();
      const letters = pairOf(page, text, LETTERS);
      await button(letters, fill(text.segment.splitLabel, { number: 1 })).tap();
      const german = letters.getByRole('textbox', { name: segment(1, 'de') });
      const before = await german.inputValue();
      const up = button(
        letters,
        fill(text.segment.up, { one: 1, two: 2, side: locale === 'de' ? 'Deutsch' : 'German' }),
      );
      await up.tap();
      await expect(german).not.toHaveValue(before);
      for (const each of await letters.getByRole('button').all()) {
        const box = await each.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), await each.innerText()).toBeGreaterThanOrEqual(44);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await expect(page.getByText(text.draft.saved)).toBeVisible();

      await page.reload();
      await expect(button(page, text.action.save)).toBeEnabled();
      await button(page, named(text.pairs.editLabel, LETTERS)).tap();
      await expect(german).not.toHaveValue(before);
      await button(page, text.action.undo).tap();
      await expect(german).toHaveValue(before);
      await button(letters, fill(text.segment.joinLabel, { one: 1, two: 2 })).tap();
      await expect(german).toHaveValue('Ich bringe Briefe, und freitags bringe ich Wetter.');
      await context.close();
    });

    test('a quotation that was missed is marked with the mouse, and the deck edited again', async ({ page }) => {
      await pasteArticle(page, locale, text.write.label, ARTICLE, found);
      await expect(button(page, text.action.save)).toBeEnabled();
      const [from, to] = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('.article-text')!, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.nodeValue ?? '').indexOf('Hold on');
          if (at === -1) continue;
          node.parentElement?.scrollIntoView({ block: 'center' });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 'Hold on to your hat.'.length);
          const rects = Array.from(range.getClientRects(), ({ left, right, top, bottom }) => ({
            left,
            right,
            y: (top + bottom) / 2,
          }));
          return [
            { x: rects[0]!.left + 1, y: rects[0]!.y },
            { x: rects.at(-1)!.right - 1, y: rects.at(-1)!.y },
          ];
        }
        throw new Error('not there');
      });
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
      await button(page, text.select.quotation).click();
      const hat = pairOf(page, text, 'Hold on to your hat.');
      await expect(hat).toBeFocused();
      await button(page, named(text.pairs.editLabel, 'Hold on to your hat.')).click();
      await hat.getByRole('textbox', { name: segment(1, 'de') }).fill('Halt deinen Hut fest.');
      await expect(hat.getByText(text.relation.full)).toBeVisible();
      await page.getByRole('tab', { name: text.edit.details }).click();
      await page.getByRole('textbox', { name: text.accepts.de }).fill('Haltet eure Hüte fest.');
      await page.getByRole('textbox', { name: text.accepts.de }).press('Enter');
      await expect(button(hat, fill(text.accepts.remove, { wording: 'Haltet eure Hüte fest.' }))).toBeVisible();
      await button(page, text.action.save).click();
      await expect(page.getByText('Halt deinen Hut fest.').first()).toBeVisible();

      await page.getByRole('link', { name: deck.actions.edit }).click();
      await expect(button(page, text.action.saveAgain)).toBeEnabled();
      await button(page, named(text.pairs.dropLabel, LETTERS)).click();
      await button(page, named(text.pairs.editLabel, 'Hold on to your hat.')).click();
      await page.getByRole('tab', { name: text.edit.details }).click();
      await expect(button(hat, fill(text.accepts.remove, { wording: 'Haltet eure Hüte fest.' }))).toBeVisible();
      await button(page, text.action.saveAgain).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/deck\\?id=`, 'u'));
      await expect(page.getByText('Halt deinen Hut fest.').first()).toBeVisible();
      await expect(page.getByText('deliver letters')).toHaveCount(0);
    });
  });
}

test('two tabs on one draft: the later one is told, and may choose', async ({ page, context }) => {
  await pasteArticle(page, 'en', en.write.label, ARTICLE, '2 quotations found');
  await expect(page.getByText(en.draft.saved)).toBeVisible();
  const other = await context.newPage();
  await other.goto('/en/new');
  await button(other, named(en.pairs.dropLabel, LETTERS)).click();
  await expect(other.getByText(en.draft.saved)).toBeVisible();

  await expect(page.getByText(en.storage.elsewhere)).toBeVisible();
  await expect(button(page, named(en.pairs.dropLabel, LETTERS))).toBeVisible();
  await button(page, en.action.takeOther).click();
  await expect(button(page, named(en.pairs.keepLabel, LETTERS))).toBeVisible();
  await expect(page.getByText(en.storage.elsewhere)).toHaveCount(0);
  await button(page, named(en.pairs.keepLabel, LETTERS)).click();
  await expect(other.getByText(en.storage.elsewhere)).toBeVisible();
});

test('the open editor has no violations, in either theme', async ({ page }) => {
  test.slow();
  await pasteArticle(page, 'de', de.write.label, ARTICLE, '2 Zitate gefunden');
  await button(page, named(de.pairs.editLabel, LETTERS)).click();
  for (const tab of [de.edit.text, de.edit.words, de.edit.details, de.edit.pairing]) {
    await page.getByRole('tab', { name: tab }).click();
    expect(await violations(page)).toEqual([]);
  }
});
