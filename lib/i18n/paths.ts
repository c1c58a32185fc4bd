import { isLocale, type Locale } from './settings.ts';

/** In place of an id: the day's queue over all decks. */
export const ALL_DECKS = 'all';

/** The one maker of addresses inside the site. Without `id` a deck's pages show the starter deck. */
export const paths = {
  library: (locale: Locale) => `/${locale}`,
  /** With an id the workbench opens that deck of this device. */
  make: (locale: Locale, id?: string | null) => withQuery(`/${locale}/new`, { id }),
  deck: (locale: Locale, id?: string | null) => withQuery(`/${locale}/deck`, { id }),
  /** Several ids are several decks, mixed; `free`: a card that nobody has translated, to be translated freely. */
  study: (
    locale: Locale,
    id?: string | readonly string[] | null,
    direction?: 'en-de' | 'de-en' | null,
    free?: string,
  ) => withQuery(`/${locale}/study`, { id, direction, free }),
  present: (locale: Locale, id?: string | null) => withQuery(`/${locale}/present`, { id }),
  print: (locale: Locale, id?: string | null) => withQuery(`/${locale}/print`, { id }),
  /** A deck to be shown inside another page: in the hash, or stored under an id. */
  embed: (locale: Locale, deck: { readonly hash?: string; readonly id?: string } = {}) =>
    withQuery(`/${locale}/embed`, { id: deck.id }) + (deck.hash === undefined ? '' : `#${deck.hash}`),
  /** A link that carries the deck in its hash. Without a locale readers get their own. */
  linked: (locale: Locale | null, hash?: string) => `${prefix(locale)}/s${hash === undefined ? '' : `#${hash}`}`,
  /** A short link; with the key it is the editing link. Browsers keep what stands behind the # to themselves. */
  published: (locale: Locale | null, id: string, key?: string) =>
    `${prefix(locale)}/d/${encodeURIComponent(id)}${key === undefined ? '' : `#edit=${key}`}`,
  progress: (locale: Locale) => `/${locale}/progress`,
  /** A fellow's rendering beside one's own; what is compared stands behind the `#`. */
  compare: (locale: Locale) => `/${locale}/compare`,
  about: (locale: Locale) => `/${locale}/about`,
  offline: (locale: Locale) => `/${locale}/offline`,
  webManifest: (locale: Locale) => `/${locale}/manifest.webmanifest`,
} as const;

function prefix(locale: Locale | null): string {
  return locale === null ? '' : `/${locale}`;
}

function withQuery(path: string, query: Record<string, string | readonly string[] | null | undefined>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const each of [value ?? []].flat()) parameters.append(name, each);
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The locale an address names, null where it names none. */
export function localeOf(path: string): Locale | null {
  const first = path.split(/[/?#]/, 2)[1];
  return isLocale(first) ? first : null;
}

/** The same address in another locale: path, search and hash stay. */
export function inLocale(href: string, locale: Locale): string {
  if (localeOf(href) !== null) return `/${locale}${href.slice(3)}`;
  return href.startsWith('/') && href !== '/' ? `/${locale}${href}` : `/${locale}`;
}
