import type { Locale } from '../i18n/settings.ts';

/** What is used of a service worker's global scope; the DOM's types do not know it. */
export interface Scope {
  readonly caches: CacheStorage;
  readonly location: { readonly origin: string };
  readonly navigator: { readonly languages: readonly string[] };
  readonly registration: { readonly installing: unknown; readonly waiting: unknown };
  /** Absent in older browsers. */
  readonly cookieStore?: { get(name: string): Promise<{ readonly value?: string } | null> };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { readonly id: string }[]>;
  };
  fetch(request: Request | string, options?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(type: K, listener: (event: Events[K]) => void): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends Lasting {
  readonly request: Request;
  /** The page that asks; empty for a page that is just being opened. */
  readonly clientId: string;
  /** The page that is being opened, empty for anything else. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

interface Events {
  install: Lasting;
  activate: Lasting;
  fetch: FetchEvent;
  message: Lasting & { readonly data: unknown };
}

/** What a page may tell the worker: a new release shall take over now; large files may be fetched; a language was chosen. */
export type Order = 'take-over' | 'fetch-later' | { readonly chosen: Locale };
