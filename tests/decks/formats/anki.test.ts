import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { zstdCompressSync } from 'node:zlib';
import { readAnkiPackage } from 'anki-reader';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Deck } from '#lib/decks/deck.ts';
import { fromField, toField } from '#lib/decks/formats/anki/markup.ts';
import { readApkg } from '#lib/decks/formats/anki/read.ts';
import { sha1Start } from '#lib/decks/formats/anki/sha1.ts';
import { writeApkg } from '#lib/decks/formats/anki/write.ts';
import { cardsOfTable } from '#lib/decks/formats/table/read.ts';
import { readDeck } from '#lib/decks/parse.ts';
import { anyDeck } from '../any-deck.ts';
import golden from '../golden/deck-v1.json' with { type: 'json' };
import { expectSameDeck } from './losing-nothing.ts';
import { sql } from './sql.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

function read(file: Uint8Array) {
  const found = readApkg(file, sql);
  if (!found.ok) return found;
  const cards = cardsOfTable(found.value.table, found.value.table.columns);
  return cards.ok ? { ok: true as const, value: { ...cards.value, details: found.value.details } } : cards;
}

function goldenDeck(): Deck {
  const deck = readDeck(JSON.stringify(golden));
  if (!deck.ok) throw new Error(deck.error.code);
  return deck.value;
}

/** The database of a package, opened by Node's own SQLite. */
function withDatabase<T>(file: Uint8Array, look: (database: DatabaseSync) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-'));
  try {
    const path = join(folder, 'collection.anki2');
    writeFileSync(path, unzipSync(file)['collection.anki2']!);
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      return look(database);
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('laws', () => {
  it('a package loses nothing but packs', () => {
    fc.assert(
      fc.property(
        anyDeck.filter(({ cards }) => cards.length > 0),
        (deck) => {
          expectSameDeck(read(writeApkg(deck, sql, NOW)), deck);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('checksums are those of SHA-1', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(sha1Start(bytes)).toBe(createHash('sha1').update(bytes).digest().readUInt32BE(0));
      }),
    );
  });

  it('fields carry any text and no markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const field = toField(text);
        expect(field.replaceAll('<br>', '')).not.toMatch(/[<>\u001F]/u);
        if (!/\[sound:|\{\{c\d/u.test(text)) expect(fromField(field)).toBe(text.replaceAll(/[\0]/gu, ''));
      }),
    );
  });
});

describe('the package', () => {
  const deck = goldenDeck();
  const file = writeApkg(deck, sql, NOW);

  it('opens in a reader that others wrote, which draws both directions from our templates', async () => {
    const { collection } = await readAnkiPackage(new Blob([file as Uint8Array<ArrayBuffer>]));
    expect(collection.getVersion()).toBe(11);
    const ours = Object.values(collection.getDecks()).find((each) => each.getName() === deck.title);
    const questions = Object.values(ours!.getCards()).flatMap((card) => card.getQuestions());
    const asks = (one: string, other: string) =>
      questions.some((each) => each.getQuestionString().includes(one) && each.getAnswerString().includes(other));
    for (const { en, de } of deck.cards) {
      if (en === null || de === null) continue;
      expect(asks(toField(en), toField(de))).toBe(true);
      expect(asks(toField(de), toField(en))).toBe(true);
    }
  });

  it('has the tables, indexes and values that the format asks for', () => {
    withDatabase(file, (database) => {
      const all = (query: string) => database.prepare(query).all() as Record<string, string | number>[];
      expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").map(({ name }) => name)).toEqual([
        'cards',
        'col',
        'graves',
        'notes',
        'revlog',
      ]);
      expect(all("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name").map(({ name }) => name)).toEqual(
        'ix_cards_nid ix_cards_sched ix_cards_usn ix_notes_csum ix_notes_usn ix_revlog_cid ix_revlog_usn'.split(' '),
      );
      const [col] = all('SELECT * FROM col');
      expect(col).toMatchObject({ id: 1, ver: 11, mod: NOW, usn: 0, dty: 0 });
      const models = JSON.parse(String(col!['models'])) as Record<
        string,
        { flds: { name: string }[]; tmpls: unknown[] }
      >;
      const [[modelId, model] = []] = Object.entries(models);
      expect(model!.tmpls).toHaveLength(2);
      for (const json of ['conf', 'decks', 'dconf', 'tags'])
        expect(() => void JSON.parse(String(col![json]))).not.toThrow();
      const notes = all('SELECT * FROM notes');
      expect(notes.map(({ guid }) => guid).sort()).toEqual(deck.cards.map(({ id }) => id).sort());
      for (const note of notes) {
        const fields = String(note['flds']).split('\u001F');
        expect(fields).toHaveLength(model!.flds.length);
        expect(note).toMatchObject({ mid: Number(modelId), usn: -1, mod: Math.floor(NOW / 1000) });
        const sum = createHash('sha1').update(String(note['sfld'])).digest('hex').slice(0, 8);
        expect(note['csum']).toBe(Number.parseInt(sum, 16));
      }
      const decks = Object.keys(JSON.parse(String(col!['decks'])) as object);
      for (const card of all('SELECT * FROM cards')) {
        expect(notes.some(({ id }) => id === card['nid'])).toBe(true);
        expect(decks).toContain(String(card['did']));
        expect([0, 1]).toContain(card['ord']);
      }
      expect(all('SELECT count(*) AS n FROM graves')).toEqual([{ n: 0 }]);
    });
  });

  it('has the same ids when it is written again later, so that Anki updates what it has', () => {
    const later = { ...deck, title: 'Another title', cards: deck.cards.toReversed() };
    const ids = (packed: Uint8Array) =>
      withDatabase(packed, (database) => ({
        notes: database.prepare('SELECT guid, id, mid FROM notes ORDER BY guid').all(),
        cards: database.prepare('SELECT id, did, ord FROM cards ORDER BY id').all(),
        mod: database.prepare('SELECT max(mod) AS mod FROM notes').all(),
      }));
    const [one, other] = [ids(file), ids(writeApkg(later, sql, NOW + 60_000))];
    expect([other.notes, other.cards]).toEqual([one.notes, one.cards]);
    expect(other.mod).not.toEqual(one.mod);
  });

  it('suspends what nobody translated', () => {
    const untranslated = deck.cards.filter(({ relation }) => relation === 'none').length;
    expect(untranslated).toBeGreaterThan(0);
    withDatabase(file, (database) => {
      expect(database.prepare('SELECT count(*) AS n FROM cards WHERE queue = -1').get()).toEqual({ n: untranslated });
    });
  });
});

describe('packages of others', () => {
  /** As Anki has written them since 2022: packed once more, field and deck names in tables with a collation of its own. */
  function modern(notes: readonly (readonly string[])[]): Uint8Array {
    const database = new sql.Database();
    const run = (query: string, values?: (string | number)[]) => void database.run(query, values);
    run('CREATE TABLE col (id, conf, models, decks)');
    run("INSERT INTO col VALUES (1, '', '', '')");
    run('CREATE TABLE fields (ntid integer, ord integer, name text, PRIMARY KEY (ntid, ord)) WITHOUT ROWID');
    run('CREATE TABLE decks (id integer PRIMARY KEY, name text)');
    run('CREATE TABLE notes (id integer PRIMARY KEY, mid integer, flds text, data text)');
    run('CREATE TABLE cards (id integer PRIMARY KEY, nid integer, did integer, due integer)');
    run("INSERT INTO fields VALUES (7, 0, 'Vorderseite'), (7, 1, 'Rückseite'), (7, 2, 'Beispiel')");
    run("INSERT INTO decks VALUES (1, 'Default'), (5, 'Schule\u001FHafen')");
    notes.forEach((fields, at) => {
      run('INSERT INTO notes VALUES (?, 7, ?, ?)', [100 + at, fields.join('\u001F'), '']);
      run('INSERT INTO cards VALUES (?, ?, 5, ?)', [200 + at, 100 + at, notes.length - at]);
    });
    // The names of collations are known to Anki alone; SQLite reads past them.
    run('PRAGMA writable_schema = ON');
    run("UPDATE sqlite_master SET sql = replace(sql, 'name text', 'name text COLLATE unicase')");
    const file = zstdCompressSync(database.export());
    database.close();
    const old = strToU8('This is a note to old programs.');
    return zipSync({ meta: Uint8Array.of(8, 3), 'collection.anki2': old, 'collection.anki21b': file, media: file });
  }

  it('gives a table of notes, German and English told apart, with the name of the deck', () => {
    const found = readApkg(
      modern([
        ['die <b>F&auml;hre</b>[sound:a.mp3]', 'the ferry', 'Die {{c1::Fähre::Schiff}} kommt.'],
        ['der Hafen und die Stadt', 'the harbour and the town', ''],
      ]),
      sql,
    );
    if (!found.ok) throw new Error(found.error);
    const { table, details } = found.value;
    expect(details.title).toBe('Hafen');
    expect(table.columns).toEqual(['de', 'en', 'sentence', 'extras']);
    const cards = cardsOfTable(table, table.columns);
    expect(cards.ok && cards.value.cards.map(({ en, de, context }) => [en, de, context?.text])).toEqual([
      ['the harbour and the town', 'der Hafen und die Stadt', undefined],
      ['the ferry', 'die Fähre', 'Die Fähre kommt.'],
    ]);
  });

  it('stops where Zstandard goes on without end', () => {
    const bomb = zstdCompressSync(new Uint8Array(49_000_000));
    expect(readApkg(zipSync({ 'collection.anki21b': bomb }), sql)).toEqual({ ok: false, error: 'unsafe' });
  });
});

describe('packages that cannot be read', () => {
  const file = writeApkg(goldenDeck(), sql, NOW);
  const refused: readonly [what: string, file: Uint8Array, error: string][] = [
    ['no zip', Uint8Array.of(1, 2, 3), 'damaged'],
    ['a zip without a collection', zipSync({ 'a.txt': Uint8Array.of(1) }), 'damaged'],
    ['a cut zip', file.slice(0, 300), 'damaged'],
    ['a collection that is no database', zipSync({ 'collection.anki2': new Uint8Array(5000).fill(7) }), 'damaged'],
    ['a database of something else', zipSync({ 'collection.anki2': new sql.Database().export() }), 'damaged'],
    ['one that unpacks without end', zipSync({ 'collection.anki2': new Uint8Array(50_000_000) }), 'unsafe'],
  ];
  it.each(refused)('%s', (_, bytes, error) => {
    expect(readApkg(bytes, sql)).toEqual({ ok: false, error });
  });

  it('any damage is named, nothing thrown', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (at, value) => {
        const broken = file.slice();
        broken[at] = value;
        expect(() => readApkg(broken, sql)).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });
});
