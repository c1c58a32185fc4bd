import deAbout from '../locales/de/about.json' with { type: 'json' };
import deCommon from '../locales/de/common.json' with { type: 'json' };
import deDeck from '../locales/de/deck.json' with { type: 'json' };
import deLibrary from '../locales/de/library.json' with { type: 'json' };
import enAbout from '../locales/en/about.json' with { type: 'json' };
import enCommon from '../locales/en/common.json' with { type: 'json' };
import enDeck from '../locales/en/deck.json' with { type: 'json' };
import enLibrary from '../locales/en/library.json' with { type: 'json' };

/** What the pages say in each language, so that journeys find things by the names a reader sees. */
export const speakers = [
  {
    locale: 'de',
    other: 'en',
    otherName: 'English',
    texts: { common: deCommon, library: deLibrary, deck: deDeck, about: deAbout },
  },
  {
    locale: 'en',
    other: 'de',
    otherName: 'Deutsch',
    texts: { common: enCommon, library: enLibrary, deck: enDeck, about: enAbout },
  },
] as const;

export function textsIn(locale: 'de' | 'en') {
  return speakers[locale === 'de' ? 0 : 1].texts;
}

/** Every page that can be opened by its address alone. */
export const pages = ['', '/deck', '/new', '/study', '/progress', '/compare', '/about'] as const;
