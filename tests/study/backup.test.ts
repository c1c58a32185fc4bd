import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_KIND } from '#lib/study/backup-kind.ts';
import { BACKUP_LIMITS, parseBackup, readBackup, type Records } from '#lib/study/backup.ts';
import { mergeRecords } from '#lib/study/merge-records.ts';
import { anyRecords } from './any-records.ts';
import { deck, review } from './samples.ts';

const NOTHING: Records = { decks: [], drafts: [], reviews: [], answers: [], renderings: [], shares: [], settings: [] };
const written = (records: Partial<Records>) => ({ kind: BACKUP_KIND, version: 1, madeAt: 9, ...NOTHING, ...records });
const kept = (title: string, changedAt: number, deletedAt: number | null = null) => ({
  ...{ id: 'deck', deck: deck(['a'], { title }), madeAt: 1, changedAt, deletedAt },
});

/** Records by kind and id: the order in which they stand in a file means nothing. */
function sorted(records: Records) {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const { decks, drafts, reviews, answers, renderings, shares, settings } = records;
  return [decks, drafts, reviews, answers, renderings, shares, settings].map((list) =>
    byId<{ readonly id: string }>(list),
  );
}

function merged(here: Records, other: Records): Records {
  const { decks, drafts, reviews, answers, renderings, shares, settings } = mergeRecords(here, other);
  return {
    ...{ decks: decks.all, drafts: drafts.all, reviews: reviews.all },
    ...{ answers: answers.all, renderings: renderings.all, shares: shares.all, settings: settings.all },
  };
}

/** Two devices whose logs may share events, as after an earlier import; an id always means the same event. */
const twoDevices = fc
  .tuple(anyRecords, anyRecords, fc.array(fc.constantFrom('here', 'there', 'both'), { minLength: 40, maxLength: 40 }))
  .map(([here, there, where]) => {
    const on = (side: string) => here.reviews.filter((_, at) => where[at] === side || where[at] === 'both');
    return [
      { ...here, reviews: on('here') },
      { ...there, reviews: on('there') },
    ] as const;
  });

describe('a backup', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const text = JSON.stringify(written(records));
        expect(readBackup(text)).toEqual({ ok: true, value: { backup: JSON.parse(text) as unknown, unreadable: 0 } });
      }),
      { numRuns: 50 },
    );
  });

  it('of the first version is read for good', () => {
    const text = readFileSync(new URL('golden/backup-v1.json', import.meta.url), 'utf8');
    const read = readBackup(text);
    expect(read).toMatchObject({ ok: true, value: { unreadable: 0 } });
    expect(read.ok && read.value.backup).toEqual(JSON.parse(text));
  });

  it.each([
    ['{"kind":"wortlaut-ba', 'damaged'],
    ['', 'damaged'],
    ['[]', 'foreign'],
    ['null', 'foreign'],
    [JSON.stringify(deck(['a'])), 'foreign'],
    [JSON.stringify({ ...written({}), version: 2 }), 'newer'],
    [JSON.stringify({ ...written({}), version: 'x' }), 'damaged'],
    [JSON.stringify({ ...written({}), reviews: {} }), 'damaged'],
    [JSON.stringify({ ...written({}), drafts: Array.from({ length: BACKUP_LIMITS.drafts + 1 }, () => 0) }), 'tooLarge'],
  ])('refuses %.40s: %s', (text, error) => {
    expect(readBackup(text)).toEqual({ ok: false, error });
  });

  it('leaves out single records that it cannot read, and says how many', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level++) deep = [deep];
    const read = parseBackup({
      ...written({ reviews: [review({ id: 'good' })] }),
      decks: [kept('A deck', 1), { ...kept('Another', 1), id: 'not-its-id' }, { id: 'x', deck: { version: 9 } }],
      drafts: [{ id: 'new', draft: deep }],
      settings: [{ id: 'study' }, { id: 'other', value: 1 }],
    });
    expect(read).toMatchObject({
      ok: true,
      value: {
        unreadable: 4,
        backup: { reviews: [{ id: 'good' }], decks: [{ id: 'deck' }], settings: [{ value: 1 }] },
      },
    });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readBackup(text).ok).toBe(false);
      }),
    );
  });
});

describe('merging', () => {
  it('law: into an empty browser it gives back what was exported', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(sorted(merged(NOTHING, records))).toEqual(sorted(records));
      }),
      { numRuns: 50 },
    );
  });

  it('law: twice is as good as once, and it does not matter who merges whom', () => {
    fc.assert(
      fc.property(twoDevices, ([here, there]) => {
        const once = merged(here, there);
        expect(sorted(merged(once, there))).toEqual(sorted(once));
        expect(sorted(merged(once, here))).toEqual(sorted(once));
        expect(sorted(merged(there, here))).toEqual(sorted(once));
      }),
      { numRuns: 100 },
    );
  });

  it('law: no review is lost, and nothing older takes the place of something newer', () => {
    fc.assert(
      fc.property(twoDevices, ([here, there]) => {
        const once = merged(here, there);
        const ids = new Set(once.reviews.map(({ id }) => id));
        for (const { id } of [...here.reviews, ...there.reviews]) expect(ids.has(id)).toBe(true);
        expect(once.reviews).toHaveLength(ids.size);
        for (const before of [...here.decks, ...there.decks]) {
          const after = once.decks.find(({ id }) => id === before.id)!;
          // A visitor makes room for a deck of the shelf, and never the other way round.
          if (before.visiting && !after.visiting) continue;
          expect(after.visiting).toBe(before.visiting);
          expect(after.changedAt).toBeGreaterThanOrEqual(before.changedAt);
          expect(after.deletedAt === null || before.deletedAt !== null).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says what it does with a deck', () => {
    const merge = (here: ReturnType<typeof kept>, there: ReturnType<typeof kept>) =>
      mergeRecords({ ...NOTHING, decks: [here] }, { ...NOTHING, decks: [there] }).decks;
    expect(merge(kept('Old', 1), kept('New', 2))).toMatchObject({ changed: [{ deck: { title: 'New' } }], older: 0 });
    expect(merge(kept('New', 2), kept('Old', 1))).toMatchObject({ added: [], changed: [], older: 1 });
    expect(merge(kept('Same', 1), kept('Same', 1))).toMatchObject({ added: [], changed: [], older: 0 });
    expect(merge(kept('Gone', 1, 5), kept('Gone', 1))).toMatchObject({ changed: [{ deletedAt: null }] });
    expect(merge(kept('Here', 1), kept('Here', 1, 5))).toMatchObject({ changed: [], older: 1 });
  });
});
