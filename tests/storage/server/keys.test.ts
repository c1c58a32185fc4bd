import { expect, test } from 'vitest';
import { digestOf, hashKey, isKey, randomKey, sameHash } from '#lib/storage/server/keys.ts';

test('keys are 144 bits long, fit into an address and never come twice', () => {
  const keys = new Set(Array.from({ length: 10_000 }, randomKey));
  expect(keys.size).toBe(10_000);
  for (const key of keys) expect(isKey(key) && Buffer.from(key, 'base64url').length === 18).toBe(true);
  // Every letter stands at every place about equally often: 156 times on average.
  const counts = new Map<string, number>();
  for (const key of keys) {
    for (let at = 0; at < key.length; at++) {
      const place = `${at}${key.charAt(at)}`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  expect(counts.size).toBe(24 * 64);
  expect(Math.min(...counts.values())).toBeGreaterThan(80);
});

test.each(['', 'short', 'a'.repeat(23), 'a'.repeat(25), 'ä'.repeat(24), `${'a'.repeat(23)}\n`, `${'a'.repeat(24)}\n`])(
  '%j is no key',
  (text) => {
    expect(isKey(text)).toBe(false);
  },
);

test('hashes are compared whole, also when their lengths differ', () => {
  const hash = hashKey('a');
  expect(sameHash(hash, hashKey('a'))).toBe(true);
  for (const other of ['', hash.slice(0, -1), `${hash}x`, hashKey('b')]) expect(sameHash(hash, other)).toBe(false);
});

test('the recipes of hash and digest are those of the stored ones', () => {
  expect(hashKey('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  expect(digestOf('abc')).toBe('ungWv48Bz-pBQUDeXa4iIw');
});
