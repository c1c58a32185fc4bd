import { chooseLocale } from '../i18n/negotiate.ts';
import { isLocale, localeCookie, type Locale } from '../i18n/settings.ts';
import type { Scope } from './scope.ts';

const CACHE = 'reader-of-wortlaut';
const KEY = '/chosen';

/** The language of whoever reads here: the one chosen, else one of the browser's, as the server chooses it. */
export class Reader {
  readonly #scope: Pick<Scope, 'caches' | 'cookieStore' | 'navigator'>;

  constructor(scope: Pick<Scope, 'caches' | 'cookieStore' | 'navigator'>) {
    this.#scope = scope;
  }

  async locale(): Promise<Locale> {
    return chooseLocale(await this.#chosen(), this.#scope.navigator.languages.join(','));
  }

  /** A page tells what was chosen, in browsers where a worker cannot read the cookie. */
  async hear(chosen: unknown): Promise<void> {
    if (isLocale(chosen)) await (await this.#scope.caches.open(CACHE)).put(KEY, new Response(chosen));
  }

  async #chosen(): Promise<string | null | undefined> {
    const { cookieStore, caches } = this.#scope;
    if (cookieStore) return (await cookieStore.get(localeCookie))?.value;
    const told = await (await caches.open(CACHE)).match(KEY);
    return told ? told.text() : null;
  }
}
