import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 144 random bits in base64url: 24 characters that nobody guesses, for the id of a deck and for its editing key. */
export function randomKey(): string {
  return randomBytes(18).toString('base64url');
}

const KEY = /^[\w-]{24}$/u;

/** Whether a text has the shape of an id or editing key. */
export function isKey(text: string): boolean {
  return KEY.test(text);
}

/** SHA-256 in base64url. A key of 144 random bits needs neither salt nor a slow hash. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** Whether two hashes are the same, in a time that does not tell where they differ. */
export function sameHash(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The first 128 bits of SHA-256 over a deck's text, in base64url. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
}
