import type { Release } from '../../lib/offline/release.ts';
import type { FetchEvent } from '../../lib/offline/scope.ts';
import { serve } from '../../lib/offline/serve.ts';

export const ORIGIN = 'https://wortlaut.example';

/** A release whose every answer names it. `shared` is the hashed file that all releases have. */
export function release(id: string, patch: Partial<Release> = {}): Release {
  return {
    id,
    pack: `/_next/static/${id}/pages.json`,
    pages: ['/de', '/de/deck', '/en', '/de/offline', '/en/offline'],
    files: ['/card.png', `/_next/static/chunks/${id}.js`, '/_next/static/chunks/shared.js'],
    later: ['/_next/static/media/lexicon.gz'],
    ...patch,
  };
}

/** What the site answers while a release is the one it serves. */
function answer(path: string, { id, pages }: Release): Response {
  if (path.endsWith('/pages.json')) {
    return Response.json(
      pages.flatMap((page) =>
        [null, '', '/_tree'].map((part) => ({
          path: page,
          part,
          headers: { 'content-security-policy': `of ${id}` },
          body: `${page} ${part ?? 'document'} of ${id}`,
        })),
      ),
    );
  }
  return new Response(path === '/_next/static/chunks/shared.js' ? 'shared' : `${path} of ${id}`);
}

/** A browser with open pages, a cache and a network that can be cut, and the workers that run in it. */
export class FakeBrowser {
  readonly caches = new FakeCaches();
  readonly open = new Set<string>();
  readonly asked: string[] = [];
  online = true;
  cookie: string | undefined;
  /** Older browsers give workers no cookies. */
  readsCookies = true;
  waiting: Worker | null = null;
  active: Worker | null = null;
  #site: Release;

  constructor(site: Release) {
    this.#site = site;
  }

  /** The site serves another release, and the browser comes to know of it. Rejects when the release does not install. */
  async publish(site: Release): Promise<void> {
    this.#site = site;
    const worker = new Worker(this, site);
    this.waiting = worker;
    try {
      await worker.dispatch('install', {});
    } catch (error) {
      this.waiting = null;
      throw error;
    }
    if (this.active === null || this.open.size === 0) await this.takeOver();
  }

  async takeOver(): Promise<void> {
    const next = this.waiting;
    this.waiting = null;
    this.active = next;
    await next?.dispatch('activate', {});
  }

  /** The browser ends a worker when it likes, and starts it again when it is asked something. */
  restart(): void {
    if (this.active) this.active = new Worker(this, this.active.release);
  }

  /** A page is opened; what it is answered. */
  async visit(page: string, path: string): Promise<Response> {
    this.open.add(page);
    return this.#ask(path, { mode: 'navigate', resultingClientId: page });
  }

  /** An open page asks for something. */
  async ask(page: string, path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#ask(path, { clientId: page, headers });
  }

  async tell(order: unknown): Promise<void> {
    await this.active?.dispatch('message', { data: order });
  }

  async network(path: string): Promise<Response> {
    await Promise.resolve();
    this.asked.push(path);
    if (!this.online) throw new TypeError('no network');
    return answer(path, this.#site);
  }

  async #ask(
    path: string,
    asked: { mode?: string; clientId?: string; resultingClientId?: string; headers?: Record<string, string> },
  ): Promise<Response> {
    const { mode = 'cors', clientId = '', resultingClientId = '', headers = {} } = asked;
    const request = { method: 'GET', url: ORIGIN + path, mode, headers: new Headers(headers) } as unknown as Request;
    const responses: Promise<Response>[] = [];
    await this.active?.dispatch('fetch', {
      request,
      clientId,
      resultingClientId,
      respondWith: (promise) => {
        responses.push(promise);
      },
    } satisfies Omit<FetchEvent, 'waitUntil'>);
    return responses[0] ?? this.network(path);
  }
}

type Listener = (event: never) => void;

class Worker {
  readonly release: Release;
  readonly #listeners = new Map<string, Listener>();

  constructor(browser: FakeBrowser, release: Release) {
    this.release = release;
    const scope = {
      caches: browser.caches as unknown as CacheStorage,
      location: { origin: ORIGIN },
      navigator: { languages: ['fr', 'en'] },
      registration: {
        installing: null,
        get waiting() {
          return browser.waiting;
        },
      },
      ...(browser.readsCookies && {
        cookieStore: { get: () => Promise.resolve(browser.cookie === undefined ? null : { value: browser.cookie }) },
      }),
      clients: {
        claim: () => Promise.resolve(),
        matchAll: () => Promise.resolve([...browser.open].map((id) => ({ id }))),
      },
      fetch: (asked: Request | string) =>
        browser.network(typeof asked === 'string' ? asked : new URL(asked.url).pathname),
      skipWaiting: () => browser.takeOver(),
      addEventListener: (type: string, listener: Listener) => this.#listeners.set(type, listener),
    };
    serve(scope, release);
  }

  async dispatch(type: string, event: object): Promise<void> {
    const lasting: Promise<unknown>[] = [];
    this.#listeners.get(type)?.({ ...event, waitUntil: (work: Promise<unknown>) => lasting.push(work) } as never);
    for (let done = 0; done < lasting.length; done++) await lasting[done];
    // What a listener starts after its first pause comes a little later.
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    await Promise.all(lasting);
  }
}

/** The part of CacheStorage that is used; a stored response can be read many times. */
class FakeCaches {
  readonly #caches = new Map<string, FakeCache>();

  open(name: string): Promise<FakeCache> {
    const cache = this.#caches.get(name) ?? new FakeCache();
    this.#caches.set(name, cache);
    return Promise.resolve(cache);
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.has(name));
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name));
  }

  async match(key: string): Promise<Response | undefined> {
    for (const cache of this.#caches.values()) {
      const found = await cache.match(key);
      if (found) return found;
    }
    return undefined;
  }
}

class FakeCache {
  readonly #kept = new Map<string, Response>();

  match(key: string): Promise<Response | undefined> {
    return Promise.resolve(this.#kept.get(key)?.clone());
  }

  put(key: string, response: Response): Promise<void> {
    this.#kept.set(key, response);
    return Promise.resolve();
  }
}
