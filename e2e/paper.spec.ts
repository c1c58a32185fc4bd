import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import deDeck from '../locales/de/deck.json' with { type: 'json' };
import dePresent from '../locales/de/present.json' with { type: 'json' };
import dePrint from '../locales/de/print.json' with { type: 'json' };
import enDeck from '../locales/en/deck.json' with { type: 'json' };
import enPresent from '../locales/en/present.json' with { type: 'json' };
import enPrint from '../locales/en/print.json' with { type: 'json' };
import { textsIn } from './texts.ts';

const IN = {
  de: { deck: deDeck, present: dePresent, print: dePrint },
  en: { deck: enDeck, present: enPresent, print: enPrint },
} as const;

for (const locale of ['de', 'en'] as const) {
  const { deck, present, print } = IN[locale];
  const place = (number: number) => present.place.replace('{{number}}', String(number)).replace('{{total}}', '2');

  test(`a deck is presented by keyboard and clicker in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/deck`);
    await page.getByRole('link', { name: deck.actions.present }).click();
    await expect(page).toHaveURL(`/${locale}/present`);
    const stage = page.getByRole('region', { name: present.stage });
    const german = stage.getByText('Irgendwie hast du den Weg', { exact: false });
    await expect(page.getByText(place(1))).toBeVisible();
    await expect(stage).toContainText('Do you have a sec to talk?');
    await expect(page.getByRole('banner')).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(page.getByText(place(2))).toBeVisible();
    await expect(stage).toContainText('Somehow you’ve found your way here to me.');
    await expect(stage).not.toMatchAriaSnapshot('- paragraph: /Irgendwie/');
    await page.keyboard.press('Space');
    await expect(stage).toMatchAriaSnapshot('- paragraph: /Irgendwie/');
    await expect(german).toHaveAttribute('lang', 'de');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press('PageUp');
    await expect(stage).not.toMatchAriaSnapshot('- paragraph: /Irgendwie/');
    await page.getByRole('checkbox', { name: present.pieces }).check();
    await page.keyboard.press('ArrowRight');
    await expect(stage).toMatchAriaSnapshot('- paragraph: /geschafft/');
    await expect(stage).not.toMatchAriaSnapshot('- paragraph: /Irgendwie/');
    await page.keyboard.press('ArrowRight');
    await expect(stage).toMatchAriaSnapshot('- paragraph: /Irgendwie/');
    await page.getByRole('combobox', { name: present.hidden }).selectOption('en');
    await expect(stage).not.toMatchAriaSnapshot('- paragraph: /Somehow/');
    await expect(stage).toMatchAriaSnapshot('- paragraph: /Irgendwie/');
    await page.keyboard.press('Home');
    await expect(page.getByText(place(1))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`/${locale}/deck`);
  });

  test(`a deck is printed in ${locale}: handout, exercise sheet with solutions, cards to fold`, async ({ page }) => {
    await page.goto(`/${locale}/deck`);
    await page.getByRole('link', { name: deck.actions.print }).click();
    await expect(page).toHaveURL(`/${locale}/print`);
    const paper = page.locator('.paper');
    const pages = async (format: 'A4' | 'Letter') => {
      const pdf = (await page.pdf({ format })).toString('latin1');
      return (pdf.match(/\/Type\s*\/Page\b/gu) ?? []).length;
    };
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(paper).toContainText('Dafür erhältst du meinen Glückwunsch und Respekt.');
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button', { name: print.print })).toHaveCount(0);
    expect(await pages('A4')).toBe(1);
    expect(await pages('Letter')).toBe(1);

    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('radio', { name: print.layout.exercise }).check();
    await expect(paper.getByRole('article').getByText('Irgendwie', { exact: false })).toHaveCount(0);
    const solutions = paper.getByRole('region', {
      name: print.solutionsOf.replace('{{title}}', textsIn(locale).common.starter.title),
    });
    await expect(solutions).toContainText('Irgendwie hast du den Weg hierher zu mir gefunden.');
    expect(await pages('A4')).toBe(2);
    await page.getByRole('radio', { name: print.blank.en }).check();
    await expect(paper.getByRole('article')).toHaveCount(1);
    await expect(paper.getByRole('article')).toContainText('Irgendwie');
    await expect(solutions).toContainText('Somehow you’ve found your way here to me.');

    await page.getByRole('radio', { name: print.layout.cards }).check();
    const card = paper.getByRole('article').last();
    const [front, back] = await Promise.all([
      card.getByText('By the Gods', { exact: false }).boundingBox(),
      card.getByText('Bei den Göttern', { exact: false }).boundingBox(),
    ]);
    expect(back!.x).toBeGreaterThan(front!.x + front!.width - 1);
    expect(await pages('Letter')).toBe(1);
  });
}

test('a deck stands in a frame of another site; every other page refuses', async ({ page, baseURL }) => {
  await page.goto('/en/deck');
  await page.getByRole('button', { name: enDeck.actions.share }).click();
  const line = await page.getByLabel('HTML line', { exact: true }).inputValue();
  await using school = await anotherSite(`<h1>School</h1>${line}<iframe id="no" src="${baseURL}/en/deck"></iframe>`);
  await page.goto(school.address);
  const frame = page.locator('iframe').first().contentFrame();
  await expect(frame.getByText('Somehow', { exact: true })).toBeVisible();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(textsIn('de').common.starter.title);
  await expect(frame.getByRole('banner')).toHaveCount(0);
  await expect(page.locator('#no').contentFrame().getByText('Somehow', { exact: true })).toHaveCount(0);
  for (const path of [
    '/en',
    '/de/study',
    '/en/s',
    '/en/d/unknown',
    '/en/nowhere',
    '/api/decks/unknown',
    '/en/embedded',
  ]) {
    const answer = await page.request.get(baseURL! + path);
    const { 'x-frame-options': frameOptions, 'content-security-policy': policy } = answer.headers();
    expect(`${path} ${frameOptions ?? ''} ${policy ?? ''}`).toMatch(/DENY|frame-ancestors 'none'/u);
  }
});

/** A page of another site, which a frame in it tells from its own. */
async function anotherSite(html: string): Promise<AsyncDisposable & { readonly address: string }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
