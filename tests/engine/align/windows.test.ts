import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windows } from '#lib/engine/align/windows.ts';

test('a pair of ordinary length is one window', () => {
  expect(windows(40, 55)).toEqual([{ en: [0, 40], de: [0, 55], core: [0, 40] }]);
});

test('cores cover the English side once, windows stay inside, their number is linear', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (english, german) => {
      let at = 0;
      const found = windows(english, german);
      for (const { en, de, core } of found) {
        expect(core[0]).toBe(at);
        at = core[1];
        expect(en[0]).toBeLessThanOrEqual(core[0]);
        expect(en[1]).toBeGreaterThanOrEqual(core[1]);
        expect(en[1]).toBeLessThanOrEqual(english);
        expect(de[0]).toBeGreaterThanOrEqual(0);
        expect(de[1]).toBeLessThanOrEqual(german);
      }
      expect(at).toBe(english);
      expect(found.length).toBeLessThanOrEqual(Math.ceil(Math.max(english, german) / 100));
    }),
  );
});
