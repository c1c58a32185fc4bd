import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { LIMITS } from '../../decks/limits.ts';
import { type DeckStore, StoreFailure, type StoreRow } from './deck-store.ts';
import { digestOf } from './keys.ts';

/*
 * A backup is text, one JSON value a line, and goes into either store:
 *
 *     {"format":"wortlaut decks","version":1,"madeAt":"2026-11-25T20:00:00.000Z"}
 *     {"kind":"deck",…}
 *     {"kind":"revision",…}          each deck is followed by its revisions
 *     {"kind":"end","rows":2,"digest":"SHA-256 of all lines above, in base64url"}
 */
const FORMAT = 'wortlaut decks';
const VERSION = 1;

/** No row is longer than this (UTF-16 code units): a text of JSON inside JSON at most doubles, its escapes included. */
export const LONGEST_LINE = LIMITS.bytes * 4;

/** Why a backup cannot be read: `not-a-backup`, one of a `newer-version`, or `damaged` (cut, changed, incomplete). */
export type BackupErrorCode = 'not-a-backup' | 'newer-version' | 'damaged';

/** Stops a restoration, and tells why the backup is at fault. */
export class BackupFailure extends StoreFailure {
  readonly reason: BackupErrorCode;

  constructor(reason: BackupErrorCode) {
    super('damaged');
    this.reason = reason;
  }
}

/** The lines of a backup, each with its line break. Rejects with a {@link StoreFailure}. */
export async function* writeBackup(store: DeckStore, now: number): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (value: object): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line({ format: FORMAT, version: VERSION, madeAt: new Date(now).toISOString() });
  let rows = 0;
  for await (const row of store.rows()) {
    rows++;
    yield line(row);
  }
  yield line({ kind: 'end', rows, digest: hash.copy().digest('base64url') });
}

const head = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const key = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const row = v.variant('kind', [
  v.strictObject({
    kind: v.literal('deck'),
    ...{ id: key, keyHash: key, revision: count, digest: key },
    ...{ createdAt: count, changedAt: count, deletedAt: v.nullable(count) },
  }),
  v.strictObject({
    kind: v.literal('revision'),
    ...{ deckId: key, number: count, digest: key, text: v.string(), madeAt: count },
  }),
  v.strictObject({ kind: v.literal('end'), rows: count, digest: key }),
]);

/**
 * The rows of a backup, from its lines without their line breaks. Rejects with a {@link BackupFailure} where anything
 * is not as it was written: use nothing of it then.
 */
export async function* readBackup(lines: AsyncIterable<string>): AsyncGenerator<StoreRow> {
  const hash = createHash('sha256');
  let rows = -1;
  let ended = false;
  let deck: (StoreRow & { kind: 'deck' }) | null = null;
  let hasCurrent = true;
  for await (const line of lines) {
    if (rows === -1) checkHead(line);
    else {
      const read = v.safeParse(row, parseJson(line));
      if (!read.success || ended) throw new BackupFailure('damaged');
      const value = read.output;
      if (value.kind !== 'revision' && !hasCurrent) throw new BackupFailure('damaged');
      if (value.kind === 'end') {
        if (value.rows !== rows || value.digest !== hash.digest('base64url')) throw new BackupFailure('damaged');
        ended = true;
        continue;
      }
      if (value.kind === 'deck') [deck, hasCurrent] = [value, false];
      else {
        if (value.deckId !== deck?.id || value.digest !== digestOf(value.text)) throw new BackupFailure('damaged');
        hasCurrent ||= value.number === deck.revision && value.digest === deck.digest;
      }
      yield value;
    }
    hash.update(`${line}\n`);
    rows++;
  }
  if (!ended) throw new BackupFailure(rows === -1 ? 'not-a-backup' : 'damaged');
}

function checkHead(line: string): void {
  const read = v.safeParse(head, parseJson(line));
  if (!read.success) throw new BackupFailure('not-a-backup');
  if (read.output.version > VERSION) throw new BackupFailure('newer-version');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
