import type { Scope } from './scope.ts';

const CACHE = 'visitors-of-wortlaut';
const KEY = '/visitors';

/**
 * Which release each open page was loaded from. Written down, since a worker is ended and started again while pages
 * stay open.
 */
export class Visitors {
  readonly #scope: Pick<Scope, 'caches' | 'clients'>;
  #known: Promise<Map<string, string>> | null = null;

  constructor(scope: Pick<Scope, 'caches' | 'clients'>) {
    this.#scope = scope;
  }

  async releaseOf(page: string): Promise<string | undefined> {
    return (await this.#read()).get(page);
  }

  /** Notes a page that is being opened, and forgets those that are closed. */
  async note(page: string, release: string): Promise<void> {
    const known = await this.#read();
    known.set(page, release);
    const open = await this.#open();
    for (const each of known.keys()) if (each !== page && !open.has(each)) known.delete(each);
    await this.#write(known);
  }

  /** Notes every open page of which nothing is known. */
  async noteUnknown(release: string): Promise<void> {
    const known = await this.#read();
    for (const page of await this.#open()) if (!known.has(page)) known.set(page, release);
    await this.#write(known);
  }

  /** The releases that open pages were loaded from. */
  async releases(): Promise<Set<string>> {
    return new Set((await this.#read()).values());
  }

  async #open(): Promise<Set<string>> {
    const pages = await this.#scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return new Set(pages.map(({ id }) => id));
  }

  #read(): Promise<Map<string, string>> {
    this.#known ??= (async () => {
      const stored = await (await this.#scope.caches.open(CACHE)).match(KEY);
      return new Map(stored ? ((await stored.json()) as [string, string][]) : []);
    })();
    return this.#known;
  }

  async #write(known: ReadonlyMap<string, string>): Promise<void> {
    await (await this.#scope.caches.open(CACHE)).put(KEY, Response.json([...known]));
  }
}
