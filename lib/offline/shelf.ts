import { answerKey, type PackedAnswer, type Release } from './release.ts';
import type { Scope } from './scope.ts';
import { isHashed } from './wanted.ts';

const PREFIX = 'wortlaut-';
/** Files fetched at a time while a release is taken in. */
const AT_ONCE = 6;
const anyVary = { ignoreVary: true };

type World = Pick<Scope, 'caches' | 'fetch'>;

/** The files and answers of one release, in a cache of its own, so that an old page finds its own beside a newer one's. */
export class Shelf {
  readonly #world: World;
  readonly #name: string;

  constructor(world: World, release: string) {
    this.#world = world;
    this.#name = PREFIX + release;
  }

  /** Takes a whole release in. @throws when anything of it does not come; what did come is not fetched again. */
  async takeIn(release: Release): Promise<void> {
    const cache = await this.#world.caches.open(this.#name);
    const packed = (await (await this.#fetched(release.pack)).json()) as readonly PackedAnswer[];
    for (const { path, part, headers, body } of packed) {
      await cache.put(answerKey(path, part), new Response(body, { headers }));
    }
    await inTurns(release.files, (path) => this.#keep(path));
    for (const path of release.later) {
      const copy = await this.#world.caches.match(path, anyVary);
      if (copy) await cache.put(path, copy);
    }
  }

  /** Fetches the large files that are not here yet, one after the other. */
  async takeInLater(release: Release): Promise<void> {
    for (const path of release.later) await this.#keep(path);
  }

  async find(key: string): Promise<Response | undefined> {
    if (!(await this.#world.caches.has(this.#name))) return undefined;
    return anew(await (await this.#world.caches.open(this.#name)).match(key, anyVary));
  }

  /** Keeps an answer that came by the way. */
  async add(key: string, response: Response): Promise<void> {
    await (await this.#world.caches.open(this.#name)).put(key, response);
  }

  async #keep(path: string): Promise<void> {
    const cache = await this.#world.caches.open(this.#name);
    if (await cache.match(path, anyVary)) return;
    const copy = isHashed(path) ? await this.#world.caches.match(path, anyVary) : undefined;
    await cache.put(path, copy ?? (await this.#fetched(path)));
  }

  async #fetched(path: string): Promise<Response> {
    const response = await this.#world.fetch(path, isHashed(path) ? {} : { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
    return response;
  }
}

/** From whatever release it is. */
export async function findAnywhere({ caches }: Pick<Scope, 'caches'>, key: string): Promise<Response | undefined> {
  return anew(await caches.match(key, anyVary));
}

/** A stored response carries the address it was fetched from; one made anew gets that of the request, query included. */
function anew(stored: Response | undefined): Response | undefined {
  return stored && new Response(stored.body, { status: stored.status, headers: stored.headers });
}

/** Removes the releases that nobody needs any more. */
export async function clearShelves({ caches }: Pick<Scope, 'caches'>, needed: ReadonlySet<string>): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && !needed.has(name.slice(PREFIX.length))) await caches.delete(name);
  }
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
