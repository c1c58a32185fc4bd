import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import de from '../locales/de/study.json' with { type: 'json' };
import en from '../locales/en/study.json' with { type: 'json' };

declare global {
  interface Window {
    spoken: { text: string; lang: string; voice: string; rate: number }[];
  }
}

/** Puts voices of some languages in place of the browser's; they come a moment after the page, as in browsers. */
async function withVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((langs) => {
    window.spoken = [];
    const voices = langs.map((lang) => ({ lang, name: lang, voiceURI: lang, default: false, localService: true }));
    let there = false;
    class Utterance extends EventTarget {
      voice: { name: string } | null = null;
      lang = '';
      rate = 1;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    class Synthesis extends EventTarget {
      getVoices = () => (there ? voices : []);
      cancel = () => undefined;
      speak = ({ text, lang, voice, rate }: Utterance) => {
        window.spoken.push({ text, lang, voice: voice?.name ?? '', rate });
      };
    }
    const synthesis = new Synthesis();
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    window.addEventListener('load', () => {
      setTimeout(() => {
        there = true;
        synthesis.dispatchEvent(new Event('voiceschanged'));
      });
    });
  }, languages);
}

const spoken = (page: Page) => page.evaluate(() => window.spoken);

for (const [locale, text, other, turned] of [
  ['de', de, 'English', en],
  ['en', en, 'Deutsch', de],
] as const) {
  test(`a quotation is heard, not shown, and its translation typed, in ${locale}`, async ({ page }) => {
    await withVoices(page, ['fr-FR', 'en-GB']);
    await page.goto(`/${locale}/study`);
    const practice = page.getByLabel(text.practice.label);
    await expect(practice.getByRole('option', { name: text.practice.listen })).toHaveCount(1);
    await practice.selectOption('listen');
    const field = page.getByRole('textbox', { name: text.card.think.de });
    await expect(field).toBeVisible();
    await expect.poll(() => spoken(page)).toHaveLength(3);
    const [first] = await spoken(page);
    expect(first).toMatchObject({ lang: 'en-GB', voice: 'en-GB', rate: 1 });
    expect(first?.text).toMatch(/^By the Gods/u);
    await expect(page.getByText(/By the Gods/u)).toHaveCount(0);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await page.getByLabel(text.listen.pace).selectOption('0.8');
    await field.fill('Bei den Gött');
    await field.press('r');
    await field.press('Alt+r');
    await expect.poll(async () => (await spoken(page)).at(-1)?.rate).toBe(0.8);
    await expect(field).toHaveValue('Bei den Göttr');
    await page.reload();
    await expect(field).toHaveValue('Bei den Göttr');
    await page.getByRole('link', { name: other, exact: true }).click();
    await expect(page.getByRole('textbox', { name: turned.card.think.de })).toHaveValue('Bei den Göttr');
    await page.goto(`/${locale}/study`);
    await expect(page.getByLabel(text.listen.pace)).toHaveValue('0.8');
    await field.press('Enter');
    await expect(page.getByText(/By the Gods/u)).toBeVisible();
    await expect(page.getByRole('heading', { name: text.type.standing.off, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: text.listen.play })).toBeVisible();
  });

  test(`without a voice for the language nothing is offered, and never the wrong one heard, in ${locale}`, async ({
    page,
  }) => {
    await withVoices(page, ['en-US']);
    await page.goto(`/${locale}/study`);
    const practice = page.getByLabel(text.practice.label);
    await practice.selectOption('listen');
    await expect(page.getByRole('button', { name: text.listen.stop })).toBeVisible();
    const before = await spoken(page);
    await page.getByLabel(text.direction.label).selectOption('de-en');
    await expect(page.getByText(text.listen.noVoice.de)).toBeVisible();
    await page.keyboard.press('Alt+r');
    expect(await spoken(page)).toEqual(before);
    await page.getByRole('button', { name: text.listen.read }).click();
    await expect(page.getByText(/Bei den Göttern/u)).toBeVisible();
    await expect(practice.getByRole('option', { name: text.practice.listen })).toHaveCount(0);
  });
}
