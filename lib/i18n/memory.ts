import type { i18n } from 'i18next';
import { addMessages } from './instance.ts';
import { loadMessages } from './load.ts';
import type { MessageSet, Namespace } from './namespaces.ts';
import { locales, type Locale } from './settings.ts';

/**
 * Messages this browser tab has seen, so that going back to a page finds its texts in the language of its address at once.
 * Stays empty on the server: only effects and event handlers write to it.
 */
const seen = new Map<Locale, MessageSet>();

export function remember(locale: Locale, messages: MessageSet): void {
  seen.set(locale, { ...seen.get(locale), ...messages });
}

export function recall(instance: i18n): void {
  for (const locale of locales) addMessages(instance, locale, seen.get(locale) ?? {});
}

/** The locale each instance was asked to turn to last. */
const wished = new WeakMap<i18n, Locale>();

/**
 * Turns a running instance to another locale: every message file it uses is there before any text changes. False when
 * another locale was wished meanwhile, and this one is not turned to any more.
 */
export async function turnTo(instance: i18n, locale: Locale): Promise<boolean> {
  wished.set(instance, locale);
  const used = locales.flatMap((each) => Object.keys(instance.store.data[each] ?? {})) as Namespace[];
  const missing = [...new Set(used)].filter((namespace) => !instance.hasResourceBundle(locale, namespace));
  const messages = await loadMessages(locale, missing);
  remember(locale, messages);
  addMessages(instance, locale, messages);
  if (wished.get(instance) !== locale) return false;
  await instance.changeLanguage(locale);
  return true;
}
