import { createInstance, type i18n } from 'i18next';
import type { MessageSet } from './namespaces.ts';
import type { Locale } from './settings.ts';

/** A fresh i18next with these messages, ready at once. One per request on the server, one per page load in the browser. */
export function createI18n(locale: Locale, messages: MessageSet): i18n {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    resources: { [locale]: messages },
    // A missing text must be seen by the tests, not papered over with the other language.
    fallbackLng: false,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    initAsync: false,
  });
  return instance;
}

/** Adds messages the instance does not have yet; adding the same ones again changes nothing. */
export function addMessages(instance: i18n, locale: Locale, messages: MessageSet): void {
  for (const [namespace, texts] of Object.entries(messages)) {
    if (!instance.hasResourceBundle(locale, namespace)) instance.addResourceBundle(locale, namespace, texts);
  }
}
