import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import commonDe from '../locales/de/common.json' with { type: 'json' };
import de from '../locales/de/study.json' with { type: 'json' };
import commonEn from '../locales/en/common.json' with { type: 'json' };
import en from '../locales/en/study.json' with { type: 'json' };

const ENGLISH = /By the Gods/u;
const GERMAN = /Bei den Göttern/u;

/** The page's texts by locale; each journey runs in both. */
const locales = [
  { locale: 'de', text: de, other: 'English', interval: 'übermorgen' },
  { locale: 'en', text: en, other: 'Deutsch', interval: 'in 2 days' },
] as const;
type Text = (typeof locales)[number]['text'];

const button = (page: Page, name: string) => page.getByRole('button', { name });

async function open(page: Page, locale: string, text: Text): Promise<void> {
  await page.goto(`/${locale}/study`);
  await page.getByLabel(text.practice.label).selectOption('recall');
  await expect(button(page, text.card.reveal)).toBeVisible();
}

async function atSummary(page: Page, text: Text): Promise<void> {
  await expect(page.getByRole('heading', { name: text.summary.title })).toBeVisible();
}

for (const { locale, text, other, interval } of locales) {
  const { label: shortcuts } = { de: commonDe, en: commonEn }[locale].shortcuts;
  test.describe(`studying in ${locale}`, () => {
    test('the starter deck, to the summary and back with undo', async ({ page }) => {
      await page.addInitScript(() => {
        const persist = () => {
          document.documentElement.dataset['persist'] = 'asked';
          return Promise.resolve(true);
        };
        Object.defineProperty(navigator.storage, 'persist', { value: persist });
      });
      await open(page, locale, text);
      await expect(page.getByText(ENGLISH)).toHaveAttribute('lang', 'en');
      await expect(page.getByText(GERMAN)).toHaveCount(0);
      expect(await page.content()).not.toMatch(/Irgendwie hast du/u);
      await expect(page.locator('html')).not.toHaveAttribute('data-persist');
      await expect(page.getByText(text.untranslated_one)).toBeVisible();

      await button(page, text.card.reveal).click();
      await expect(page.getByText(GERMAN)).toHaveAttribute('lang', 'de');
      for (const rating of ['1', '2', '3', '4'] as const) await expect(button(page, text.rating[rating])).toBeVisible();
      await expect(button(page, text.rating['3'])).toContainText(interval);

      await button(page, text.rating['3']).click();
      await atSummary(page, text);
      await expect(page.getByRole('heading', { name: text.summary.title })).toBeFocused();
      await expect(page.locator('html')).toHaveAttribute('data-persist', 'asked');
      await expect(page.getByText(text.next.card.replace('{{when}}', interval))).toBeVisible();

      await button(page, text.undo).click();
      await expect(page.getByText(GERMAN)).toBeVisible();
      await button(page, text.rating['4']).click();
      await atSummary(page, text);
    });

    test('has its heading from the first paint, and a first card only for who is not past it', async ({ page }) => {
      let release = () => {};
      const hold = async () => {
        const held = new Promise<void>((resolve) => (release = resolve));
        await page.unrouteAll();
        await page.route('**/*.js', (route) => held.then(() => route.continue()));
      };
      await hold();
      await page.goto(`/${locale}/study`, { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toContainText(text.title);
      await expect(page.getByText(ENGLISH)).toBeVisible();
      release();
      await page.getByLabel(text.practice.label).selectOption('recall');
      await button(page, text.card.reveal).click();
      await button(page, text.rating['3']).click();
      await atSummary(page, text);
      await hold();
      await page.reload({ waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toContainText(text.title);
      await expect(page.getByText(ENGLISH)).toBeHidden();
      release();
      await atSummary(page, text);
    });

    test('by keyboard alone', async ({ page }) => {
      await open(page, locale, text);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: text.keys.title })).toBeVisible();
      await page.keyboard.press('3');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.keyboard.press('3');
      await expect(button(page, text.card.reveal)).toBeVisible();

      await page.keyboard.press('Space');
      await expect(page.getByText(GERMAN)).toBeVisible();
      await page.keyboard.press('1');
      await expect(button(page, text.card.reveal)).toBeVisible();
      await expect(page.getByRole('status')).toContainText(text.rating['1']);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await atSummary(page, text);
      await page.keyboard.press('u');
      await expect(page.getByText(GERMAN)).toBeVisible();
      await page.keyboard.press('u');
      await page.keyboard.press('u');
      await expect(button(page, text.undo)).toBeDisabled();
      expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    });

    test('without shortcuts letters and digits do nothing, and the choice is remembered', async ({ page }) => {
      await open(page, locale, text);
      await page.keyboard.press('?');
      await page.getByRole('checkbox', { name: shortcuts }).uncheck();
      await page.keyboard.press('Escape');
      await page.reload();
      await page.keyboard.press('?');
      await expect(button(page, text.card.reveal)).toBeVisible();
      await page.keyboard.press('Space');
      await expect(page.getByText(GERMAN)).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.keyboard.press('1');
      await expect(button(page, text.rating['1'])).not.toHaveAttribute('aria-keyshortcuts');
      await button(page, text.settings.open).click();
      await page.getByRole('checkbox', { name: shortcuts }).check();
      await page.keyboard.press('Escape');
      await page.keyboard.press('1');
      await expect(button(page, text.card.reveal)).toBeVisible();
    });

    test('the language changes in the middle of a card, and the card stays as it is', async ({ page }) => {
      await open(page, locale, text);
      await button(page, text.card.reveal).click();
      await page.getByRole('link', { name: other, exact: true }).click();
      const turned = locale === 'de' ? en : de;
      await expect(button(page, turned.rating['3'])).toBeVisible();
      await expect(page.getByText(GERMAN)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`/${locale === 'de' ? 'en' : 'de'}/study$`, 'u'));
    });

    test('a reload in the middle keeps the place, and a rating outlives it', async ({ page }) => {
      await open(page, locale, text);
      await page.keyboard.press('Space');
      await expect(page.getByText(GERMAN)).toBeVisible();
      await page.reload();
      await expect(page.getByText(GERMAN)).toBeVisible();
      await button(page, text.rating['3']).click();
      await atSummary(page, text);
      await page.reload();
      await atSummary(page, text);
      await button(page, text.undo).click();
      await expect(page.getByText(GERMAN)).toBeVisible();
    });

    test('nothing is due in a second tab, and practising anyway changes nothing', async ({ page, context }) => {
      await open(page, locale, text);
      await button(page, text.leaveSchedule).click();
      await expect(button(page, text.toSchedule)).toBeVisible();
      await button(page, text.card.reveal).click();
      await page.keyboard.press('4');
      await expect(page.getByText(text.summary.apart)).toBeVisible();
      await page.getByRole('button', { name: text.title, exact: true }).click();
      const tab = await context.newPage();
      await tab.goto(`/${locale}/study`);
      await expect(button(tab, text.card.reveal)).toBeVisible();
      await page.bringToFront();
      await page.keyboard.press('Space');
      await page.keyboard.press('3');
      await atSummary(page, text);

      await tab.bringToFront();
      await expect(tab.getByRole('heading', { name: text.nothing.title })).toBeVisible();
      await tab.reload();
      await expect(tab.getByRole('heading', { name: text.nothing.title })).toBeVisible();
      await button(tab, text.nothing.practise).click();
      await tab.keyboard.press('Space');
      await expect(button(tab, text.rating['3'])).toHaveText(new RegExp(`^${text.rating['3']}\\s*3?$`, 'u'));
      await tab.keyboard.press('1');
      await tab.keyboard.press('Space');
      await tab.keyboard.press('3');
      await atSummary(tab, text);
      await expect(tab.getByText(text.next.card.replace('{{when}}', interval))).toBeVisible();
    });

    test('the other direction has its own schedule, and is remembered', async ({ page }) => {
      await open(page, locale, text);
      await page.getByLabel(text.direction.label).selectOption('de-en');
      await expect(page.getByText(GERMAN)).toBeVisible();
      await expect(page.getByText(ENGLISH)).toHaveCount(0);
      await page.keyboard.press('Tab');
      await button(page, text.card.reveal).click();
      await page.keyboard.press('2');
      await atSummary(page, text);
      await page.goto(`/${locale}/study?direction=en-de`);
      await expect(button(page, text.card.reveal)).toBeVisible();
      await page.getByLabel(text.direction.label).selectOption('de-en');
      await atSummary(page, text);
    });

    test('an answer that cannot be saved is said so, and study goes on', async ({ page }) => {
      await page.addInitScript(() => {
        const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')!;
        const value = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
        Object.defineProperty(IDBObjectStore.prototype, 'add', { configurable: true, value });
        window.addEventListener('mended', () => Object.defineProperty(IDBObjectStore.prototype, 'add', add));
      });
      await open(page, locale, text);
      await page.keyboard.press('Space');
      await page.keyboard.press('3');
      await expect(page.getByText(text.unsaved.title_one)).toBeVisible();
      await expect(page.getByText(text.unsaved.full)).toBeVisible();
      await atSummary(page, text);
      const download = page.waitForEvent('download');
      await button(page, text.unsaved.export).click();
      expect((await download).suggestedFilename()).toMatch(/^wortlaut-[\d-]+\.json$/u);
      await page.evaluate(() => window.dispatchEvent(new Event('mended')));
      await button(page, text.unsaved.retry).click();
      await expect(page.getByText(text.unsaved.title_one)).toHaveCount(0);
    });

    test('a deck that is not here is said so', async ({ page }) => {
      await page.goto(`/${locale}/study?id=nowhere`);
      await expect(page.getByRole('heading', { name: text.missing.title })).toBeVisible();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await open(page, locale, text);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        await page.keyboard.press('Space');
        await expect(page.getByText(GERMAN)).toBeVisible();
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        await page.keyboard.press('3');
        await atSummary(page, text);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      });
    }
  });
}
