import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBackupFile, writeBackupFile } from '#lib/storage/server/backup-file.ts';
import { BackupFailure, readBackup, writeBackup } from '#lib/storage/server/backup.ts';
import { SqliteDeckStore } from '#lib/storage/server/sqlite.ts';
import { change, KEY_HASH, newDeck, readAll } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-backup-'));
const file = join(folder, 'decks.gz');
const store = new SqliteDeckStore(join(folder, 'store'));

beforeAll(async () => {
  for (const name of ['eins', 'zwei\nZeilen', 'drei „😀“ \u2028']) {
    const deck = newDeck(name);
    const made = await store.create(deck);
    if (made.ok) await store.update(change(deck.id, made.value.version, `${name}, verbessert`, 5));
    if (name === 'eins') await store.remove({ id: deck.id, keyHash: KEY_HASH, expected: null, now: 6 });
  }
  await writeBackupFile(file, writeBackup(store, 1000));
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Reads a changed backup: the reason why it cannot be read, "fine", or whatever else was thrown. */
async function outcome(bytes: Uint8Array): Promise<string> {
  const path = join(folder, 'changed.gz');
  writeFileSync(path, bytes);
  try {
    const rows = [];
    for await (const row of readBackup(readBackupFile(path))) rows.push(row);
    expect(rows).toEqual(await readAll(store));
    return 'fine';
  } catch (thrown) {
    return thrown instanceof BackupFailure ? thrown.reason : String(thrown);
  }
}

const text = () => gunzipSync(readFileSync(file)).toString();
const packed = (lines: string) => outcome(gzipSync(lines));

describe('a backup', () => {
  test('has everything, and goes into an empty store', async () => {
    const other = new SqliteDeckStore(join(folder, 'other'));
    expect(await other.fill(readBackup(readBackupFile(file)), false)).toEqual({ ok: true, value: undefined });
    expect(await readAll(other)).toEqual(await readAll(store));
    await other.close();
  });

  test('says what it is and when it was made', () => {
    expect(text().split('\n')[0]).toBe('{"format":"wortlaut decks","version":1,"madeAt":"1970-01-01T00:00:01.000Z"}');
  });

  test('of version 1 is read for good', async () => {
    const golden = join(import.meta.dirname, 'golden/backup-v1.jsonl');
    writeFileSync(join(folder, 'golden.gz'), gzipSync(readFileSync(golden)));
    const other = new SqliteDeckStore(join(folder, 'golden'));
    expect(await other.fill(readBackup(readBackupFile(join(folder, 'golden.gz'))), false)).toMatchObject({ ok: true });
    expect(await readAll(other)).toHaveLength(5);
    await other.close();
  });

  test('that is cut anywhere is damaged', async () => {
    const bytes = readFileSync(file);
    for (let k = 0; k < 40; k++) {
      const length = Math.floor((bytes.length * k) / 40);
      expect(await outcome(bytes.subarray(0, length))).toMatch(/^(?:damaged|not-a-backup)$/u);
    }
    const lines = text().split('\n');
    for (let k = 1; k < lines.length - 1; k++)
      expect(await packed(`${lines.slice(0, k).join('\n')}\n`)).toBe('damaged');
    expect(await packed(text().slice(0, -1))).toBe('damaged');
  });

  test('with a changed letter, a missing or a doubled line is damaged', async () => {
    const lines = text().split('\n').slice(0, -1);
    const joined = (of: readonly string[]) => of.map((line) => `${line}\n`).join('');
    for (let k = 1; k < lines.length; k++) {
      expect(await packed(joined(lines.toSpliced(k, 1)))).toBe('damaged');
      expect(await packed(joined(lines.toSpliced(k, 0, lines[k]!)))).toBe('damaged');
    }
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: text().indexOf('\n') + 1, max: text().length - 2 }), async (at) => {
        const other = text().charAt(at) === 'x' ? 'y' : 'x';
        expect(await packed(text().slice(0, at) + other + text().slice(at + 1))).toBe('damaged');
      }),
      { numRuns: 60 },
    );
    expect(await packed(`${text()}\n`)).toBe('damaged');
    expect(await packed('x'.repeat(20_000_000))).toBe('damaged');
  });

  test('of a newer version, or of something else, says so', async () => {
    expect(await packed(text().replace('"version":1', '"version":2'))).toBe('newer-version');
    expect(await packed('{"format":"wortlaut progress","version":1}\n')).toBe('not-a-backup');
    expect(await outcome(gzipSync(''))).toBe('not-a-backup');
    expect(await outcome(Buffer.from('no gzip'))).toBe('not-a-backup');
  });
});
