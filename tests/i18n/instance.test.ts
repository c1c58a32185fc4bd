import { expect, test } from 'vitest';
import { createI18n } from '#lib/i18n/instance.ts';
import { loadMessages } from '#lib/i18n/load.ts';
import { turnTo } from '#lib/i18n/memory.ts';
import type { Namespace } from '#lib/i18n/namespaces.ts';

const used: Namespace[] = ['common', 'library'];

test('two instances at once keep their languages', async () => {
  const [de, en] = await Promise.all([
    loadMessages('de', used).then((messages) => createI18n('de', messages)),
    loadMessages('en', used).then((messages) => createI18n('en', messages)),
  ]);
  expect(de.t('nav.library')).toBe('Bibliothek');
  expect(en.t('nav.library')).toBe('Library');
  expect(de.t('facts.quotations', { count: 1 })).toBe('1\u00A0Zitat');
  expect(en.t('facts.quotations', { count: 3 })).toBe('3\u00A0quotations');
});

test('whoever turns back while the texts are still coming gets what was wished last', async () => {
  const instance = createI18n('de', await loadMessages('de', used));
  const turned = await Promise.all([turnTo(instance, 'en'), turnTo(instance, 'de')]);
  expect(turned).toEqual([false, true]);
  expect(instance.language).toBe('de');
});

test('turning to the other language brings every file in use', async () => {
  const instance = createI18n('de', await loadMessages('de', used));
  await turnTo(instance, 'en');
  expect(instance.language).toBe('en');
  expect(instance.t('own.title', { ns: 'library' })).toBe('On this device');
  await turnTo(instance, 'de');
  expect(instance.t('nav.make')).toBe('Neues Deck');
});
