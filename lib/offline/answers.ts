import { localeOf, paths } from '../i18n/paths.ts';
import type { Reader } from './reader.ts';
import type { Release } from './release.ts';
import type { FetchEvent, Scope } from './scope.ts';
import { clearShelves, findAnywhere, Shelf } from './shelf.ts';
import type { Visitors } from './visitors.ts';
import { isHashed } from './wanted.ts';

/** What the worker answers to each kind of request: from the release that a page was loaded from, else the network. */
export class Answers {
  readonly #scope: Scope;
  readonly #release: Release;
  readonly #shelf: Shelf;
  readonly #visitors: Visitors;
  readonly #reader: Reader;

  constructor(scope: Scope, release: Release, shelf: Shelf, visitors: Visitors, reader: Reader) {
    this.#scope = scope;
    this.#release = release;
    this.#shelf = shelf;
    this.#visitors = visitors;
    this.#reader = reader;
  }

  async document(key: string, event: FetchEvent): Promise<Response> {
    event.waitUntil(this.#visitors.note(event.resultingClientId, this.#release.id).then(() => this.tidy()));
    return (await this.#shelf.find(key)) ?? this.#scope.fetch(event.request);
  }

  async part(key: string, { clientId, request }: FetchEvent): Promise<Response> {
    const own = await this.#shelfOf(clientId);
    return (await own.find(key)) ?? this.#scope.fetch(request);
  }

  async file(key: string, event: FetchEvent): Promise<Response> {
    const kept = isHashed(key)
      ? ((await this.#shelf.find(key)) ?? (await findAnywhere(this.#scope, key)))
      : await (await this.#shelfOf(event.clientId)).find(key);
    if (kept) return kept;
    const response = await this.#scope.fetch(event.request);
    if (response.ok && this.#release.later.includes(key)) event.waitUntil(this.#shelf.add(key, response.clone()));
    return response;
  }

  /** The bare address: the server's choice of language, made here, where that needs no network. */
  async start(request: Request): Promise<Response> {
    const here = async () => this.#redirect(paths.library(await this.#reader.locale()));
    return this.#scope.cookieStore ? here() : this.#scope.fetch(request).catch(here);
  }

  async elsewhere({ request }: FetchEvent): Promise<Response> {
    try {
      return await this.#scope.fetch(request);
    } catch (error) {
      const { pathname } = new URL(request.url);
      const locale = localeOf(pathname) ?? (await this.#reader.locale());
      // The deck is in the hash, which the browser keeps, and the page for it is here.
      if (pathname === paths.linked(null)) return this.#redirect(paths.linked(locale));
      const page = await this.#shelf.find(paths.offline(locale));
      if (page) return page;
      throw error;
    }
  }

  /** Removes the releases that no open page was loaded from. */
  async tidy(): Promise<void> {
    const { installing, waiting } = this.#scope.registration;
    // A release that is being taken in, or waits, has no visitors yet.
    if (installing !== null || waiting !== null) return;
    await clearShelves(this.#scope, (await this.#visitors.releases()).add(this.#release.id));
  }

  async #shelfOf(page: string): Promise<Shelf> {
    return new Shelf(this.#scope, (await this.#visitors.releaseOf(page)) ?? this.#release.id);
  }

  #redirect(path: string): Response {
    return Response.redirect(new URL(path, this.#scope.location.origin), 307);
  }
}
