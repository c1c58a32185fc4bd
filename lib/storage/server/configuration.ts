import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../decks/result.ts';

/** What the environment says about the server. */
export interface Configuration {
  readonly port: number;
  /** Folder of the embedded store, absolute. */
  readonly dataFolder: string;
  /** Address of a PostgreSQL that takes the place of the embedded store. */
  readonly databaseUrl: string | null;
  /** The site's public origin, as "https://wortlaut.example"; null where it is whatever the reader typed. */
  readonly publicUrl: string | null;
  /** How many proxies in front add to X-Forwarded-For; 0: the header is not believed. */
  readonly trustedProxies: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const TRUST: Readonly<Record<string, number>> = { off: 0, on: 1, '0': 0, '1': 1, '2': 2, '3': 3 };

/** Reads the configuration. The error is one sentence for whoever starts the server; it never repeats a password. */
export function readConfiguration(environment: Environment): Result<Configuration, string> {
  const read = (name: string): string => environment[name]?.trim() ?? '';

  const port = read('PORT') || '3000';
  if (!/^\d{1,5}$/u.test(port) || Number(port) < 1 || Number(port) > 65_535)
    return fail(`PORT must be a number from 1 to 65535, not "${port}".`);

  const databaseUrl = read('DATABASE_URL') || null;
  if (databaseUrl !== null && !isUrl(databaseUrl, ['postgres:', 'postgresql:']))
    return fail('DATABASE_URL must be an address like postgres://user:password@host:5432/wortlaut.');

  const publicUrl = read('WORTLAUT_URL') || null;
  if (publicUrl !== null && !isOrigin(publicUrl))
    return fail(`WORTLAUT_URL must be an address like https://wortlaut.example, without a path, not "${publicUrl}".`);

  const trust = read('WORTLAUT_TRUST_PROXY').toLowerCase() || 'off';
  const trustedProxies = Object.hasOwn(TRUST, trust) ? TRUST[trust] : undefined;
  if (trustedProxies === undefined)
    return fail(`WORTLAUT_TRUST_PROXY must be on, off or the number of proxies (up to 3), not "${trust}".`);

  return ok({
    port: Number(port),
    dataFolder: resolve(/* turbopackIgnore: true */ read('WORTLAUT_DATA') || 'data'),
    databaseUrl,
    publicUrl: publicUrl === null ? null : new URL(publicUrl).origin,
    trustedProxies,
  });
}

function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

function isOrigin(text: string): boolean {
  if (!isUrl(text, ['http:', 'https:'])) return false;
  const { pathname, search, hash, username, password } = new URL(text);
  return pathname === '/' && `${search}${hash}${username}${password}` === '';
}

/** The configuration of this process. It was checked at the start, so a wrong one here is a fault of the program. */
export function configuration(): Configuration {
  const read = readConfiguration(process.env);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}
