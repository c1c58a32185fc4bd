/** The languages of the interface. What a deck is about has nothing to do with it. */
export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];

/** What a reader gets who asks for neither of them. */
export const defaultLocale: Locale = 'en';

/** Remembers an explicit choice; never set otherwise. */
export const localeCookie = 'wortlaut-locale';

/** Tells the answer to an unknown path which locale the path named; set by the proxy. */
export const localeHeader = 'x-wortlaut-locale';

/** Each language under its own name, in its own language. */
export const localeNames: Readonly<Record<Locale, string>> = Object.freeze({ de: 'Deutsch', en: 'English' });

export function isLocale(value: unknown): value is Locale {
  return value === 'de' || value === 'en';
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'de' ? 'en' : 'de';
}
