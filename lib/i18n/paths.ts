import { isLocale, type Locale } from './settings.ts';

/** The one maker of addresses inside the site. Without `id` a deck's pages show the starter deck. */
export const paths = {
  library: (locale: Locale) => `/${locale}`,
  make: (locale: Locale) => `/${locale}/new`,
  deck: (locale: Locale, id?: string | null) => withQuery(`/${locale}/deck`, { id }),
  study: (locale: Locale, id?: string | null, direction?: 'en-de' | 'de-en') =>
    withQuery(`/${locale}/study`, { id, direction }),
  progress: (locale: Locale) => `/${locale}/progress`,
  about: (locale: Locale) => `/${locale}/about`,
} as const;

function withQuery(path: string, query: Record<string, string | null | undefined>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value != null) parameters.set(name, value);
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
