import { createHash } from 'node:crypto';
import { expect, test, type Browser, type Page } from 'playwright/test';
import deDeck from '../locales/de/deck.json' with { type: 'json' };
import deShare from '../locales/de/share.json' with { type: 'json' };
import deShared from '../locales/de/shared.json' with { type: 'json' };
import deStudy from '../locales/de/study.json' with { type: 'json' };
import enDeck from '../locales/en/deck.json' with { type: 'json' };
import enShare from '../locales/en/share.json' with { type: 'json' };
import enShared from '../locales/en/shared.json' with { type: 'json' };
import enStudy from '../locales/en/study.json' with { type: 'json' };
import { keepDeck } from './own-decks.ts';
import { textsIn } from './texts.ts';

const IN = {
  de: { deck: deDeck, share: deShare, shared: deShared, study: deStudy },
  en: { deck: enDeck, share: enShare, shared: enShared, study: enStudy },
} as const;

/** Somebody with a browser of their own, the library open. */
async function person(browser: Browser, locale: 'de' | 'en'): Promise<Page> {
  const context = await browser.newContext({ locale });
  const page = await context.newPage();
  await page.goto(`/${locale}`);
  await expect(page.getByText(textsIn(locale).library.own.empty)).toBeVisible();
  return page;
}

for (const locale of ['de', 'en'] as const) {
  const { deck, share, shared, study } = IN[locale];
  const openSharing = async (page: Page) => {
    await page.goto(`/${locale}/deck?id=mine`);
    await page.getByRole('button', { name: deck.actions.share }).click();
    return page.getByRole('dialog');
  };
  /** A deck of two pairs under a short link, and its two links. */
  const publish = async (page: Page) => {
    await keepDeck(page, 'mine', 'First', 2);
    const dialog = await openSharing(page);
    await dialog.getByRole('button', { name: share.short.make }).click();
    await expect(dialog.getByText(share.short.same)).toBeVisible();
    const [reading, editing] = await Promise.all(
      [share.short.reading, share.short.editing].map((label) => dialog.getByLabel(label, { exact: true }).inputValue()),
    );
    return { reading: reading!, editing: editing! };
  };

  test(`a short link in ${locale}: learnt from, edited elsewhere, and learnt from again`, async ({
    browser,
    request,
  }) => {
    const [teacher, colleague, learner] = [
      await person(browser, locale),
      await person(browser, locale),
      await person(browser, locale),
    ];
    const { reading, editing } = await publish(teacher);
    const key = new URL(editing).hash.replace('#edit=', '');
    expect(editing).toBe(`${reading}#edit=${key}`);

    // Whatever the reading link delivers, the key is not in it, nor what the server keeps of it.
    const delivered: string[] = [];
    learner.on('response', (response) => {
      delivered.push(JSON.stringify(response.headers()));
      void response.text().then(
        (text) => delivered.push(text),
        () => undefined,
      );
    });
    await learner.goto(reading);
    await expect(learner.getByRole('heading', { level: 1, name: 'First' })).toBeVisible();
    await expect(learner.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/u);
    await expect(learner.locator('meta[property="og:title"]')).toHaveAttribute('content', 'First');
    await expect(learner.locator('meta[property="og:description"]')).toHaveAttribute('content', /By the Gods/u);
    const picture = await learner.locator('meta[property="og:image"]').getAttribute('content');
    expect((await request.get(new URL(picture!).pathname)).headers()['content-type']).toBe('image/png');
    const bytes = delivered.join('\n');
    expect(bytes).toContain('By the Gods');
    expect(bytes).not.toContain(key);
    for (const encoding of ['hex', 'base64url', 'base64'] as const)
      expect(bytes).not.toContain(createHash('sha256').update(key).digest(encoding));

    // The learner rates both cards.
    await learner.getByRole('button', { name: shared.study }).click();
    await learner.getByRole('combobox', { name: study.practice.label }).selectOption('recall');
    for (let card = 0; card < 2; card++) {
      await learner.getByRole('button', { name: study.card.reveal }).click();
      await learner.getByRole('button', { name: new RegExp(study.rating['4'], 'u') }).click();
    }
    await expect(learner.getByRole('heading', { name: study.summary.title })).toBeVisible();

    // A colleague with the editing link takes the deck to another device; the key leaves the address.
    await colleague.goto(editing);
    await colleague.getByRole('button', { name: shared.edit.open }).click();
    await expect(colleague).toHaveURL(`/${locale}/new?id=mine`);
    await keepDeck(colleague, 'mine', 'Second', 3);
    const dialog = await openSharing(colleague);
    await expect(dialog.getByText(share.short.different)).toBeVisible();
    await dialog.getByRole('button', { name: share.short.publish }).click();
    await expect(dialog.getByText(share.short.same)).toBeVisible();

    // The learner gets the new version, and the next time there is one new card.
    const later = await learner.context().newPage();
    await later.goto(reading);
    await expect(later.getByRole('heading', { level: 1, name: 'Second' })).toBeVisible();
    await later.getByRole('button', { name: shared.study }).click();
    await expect(
      later.getByText(study.progress.replace('{{done}}', '0').replace('{{total}}', '1'), { exact: true }),
    ).toBeVisible();
  });

  test(`two who edit in ${locale}: both versions are shown and kept; then the link is deleted and put back`, async ({
    browser,
  }) => {
    const [teacher, colleague] = [await person(browser, locale), await person(browser, locale)];
    const { reading, editing } = await publish(teacher);
    await colleague.goto(editing);
    await colleague.getByRole('button', { name: shared.edit.open }).click();
    await expect(colleague).toHaveURL(`/${locale}/new?id=mine`);
    await keepDeck(colleague, 'mine', 'Second', 3);
    let dialog = await openSharing(colleague);
    await dialog.getByRole('button', { name: share.short.publish }).click();
    await expect(dialog.getByText(share.short.same)).toBeVisible();

    await keepDeck(teacher, 'mine', 'Third', 1);
    dialog = await openSharing(teacher);
    await expect(dialog.getByText(share.short.newer, { exact: false })).toBeVisible();
    await dialog.getByRole('button', { name: share.short.publish }).click();
    const choice = dialog.getByRole('group', { name: share.conflict.title });
    await expect(choice.getByRole('region', { name: share.conflict.theirs }).getByRole('listitem')).toHaveCount(2);
    await choice.getByRole('button', { name: share.conflict.keepMine }).click();
    await expect(dialog.getByText(share.short.same)).toBeVisible();
    await colleague.goto(reading);
    await expect(colleague.getByRole('heading', { level: 1, name: 'Third' })).toBeVisible();

    // Deleting needs a second word, and may be taken back.
    await dialog.getByRole('button', { name: share.short.delete }).click();
    await dialog.getByRole('button', { name: share.short.deleteYes }).click();
    await expect(dialog.getByText(share.short.deleted)).toBeVisible();
    await colleague.reload();
    await expect(colleague.getByRole('heading', { level: 1 })).toHaveText(shared.problem.deleted.title);
    await dialog.getByRole('button', { name: share.short.restore }).click();
    await expect(dialog.getByText(share.short.same)).toBeVisible();
    await colleague.reload();
    await expect(colleague.getByRole('heading', { level: 1, name: 'Third' })).toBeVisible();

    await teacher.goto(`/${locale}`);
    await expect(teacher.getByRole('link', { name: /^Second \(/u })).toBeVisible();
  });
}

test('without a server the last version that was opened is there', async ({ browser }) => {
  const { deck, share, shared } = IN.en;
  const page = await person(browser, 'en');
  await keepDeck(page, 'mine', 'Kept', 2);
  await page.goto('/en/deck?id=mine');
  await page.getByRole('button', { name: deck.actions.share }).click();
  await page.getByRole('button', { name: share.short.make }).click();
  const reading = await page.getByLabel(share.short.reading, { exact: true }).inputValue();
  const reader = await person(browser, 'en');
  await reader.goto(reading);
  await reader.getByRole('button', { name: shared.read }).click();
  await expect(reader.getByRole('article')).toHaveCount(2);
  await reader.route('**/api/decks/*', (route) => route.abort());
  await reader.reload();
  await expect(reader.getByText(shared.lastVersion)).toBeVisible();
  await expect(reader.getByRole('heading', { level: 1, name: 'Kept' })).toBeVisible();
});
