import fc from 'fast-check';
import { expect, test } from 'vitest';
import { senderOf } from '#lib/storage/server/http/address.ts';

test.each([
  ['203.0.113.9', 0, '203.0.113.9'],
  ['::ffff:203.0.113.9', 0, '203.0.113.9'],
  ['2001:db8:0:12:aaaa:bbbb:cccc:dddd', 0, '2001:db8:0:12'],
  ['2001:0DB8:0000:0012::1', 0, '2001:db8:0:12'],
  ['2001:db8::', 0, '2001:db8:0:0'],
  ['::1', 0, '0:0:0:0'],
  ['1.1.1.1, 203.0.113.9', 1, '203.0.113.9'],
  ['1.1.1.1, 203.0.113.9, 198.51.100.1', 2, '203.0.113.9'],
  // Fewer entries than proxies: whatever there is.
  ['203.0.113.9', 3, '203.0.113.9'],
  ['', 0, ''],
])('%j behind %i proxies comes from %j', (header, proxies, sender) => {
  expect(senderOf(new Headers({ 'X-Forwarded-For': header }), proxies)).toBe(sender);
});

test('what a sender writes in front of its own address changes nothing behind a proxy', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w.,: ]*$/u), (made) => {
      expect(senderOf(new Headers({ 'X-Forwarded-For': `${made}, 203.0.113.9` }), 1)).toBe('203.0.113.9');
    }),
  );
});

test('no header is too odd or makes a long name', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w.,:% ]*$/u), fc.nat(3), (header, proxies) => {
      expect(senderOf(new Headers({ 'X-Forwarded-For': header }), proxies).length).toBeLessThanOrEqual(45);
    }),
  );
});
