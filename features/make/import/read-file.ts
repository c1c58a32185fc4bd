import { holdsDeck, readHtmlDeck } from '#lib/decks/formats/html/read.ts';
import { type FileKind, kindOf } from '#lib/decks/formats/recognise.ts';
import type { FileError, FileReading } from '#lib/decks/formats/reading.ts';
import { fail, ok, type Result } from '#lib/decks/result.ts';
import type { Imported, ImportProblem } from './imported.ts';

type Reading = Promise<Result<Imported, ImportProblem>>;

/** The largest file that is read, in bytes; packages for Anki may hold pictures and sounds, which are passed over. */
export const LARGEST_FILE = 8_000_000;
const LARGEST_PACKAGE = 100_000_000;

/** Reads a file as what its name says it is. What a kind of file needs is loaded with the first of its kind. */
export async function readFile(file: File): Reading {
  const kind = kindOf(file.name, file.type);
  if (kind === null) return fail('file-kind');
  if (file.size > (kind === 'apkg' ? LARGEST_PACKAGE : LARGEST_FILE)) return fail('file-too-large');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return fail('unreadable');
  }
  try {
    return await readBytes(bytes, kind, file.name);
  } catch {
    // A part of the program did not load, or a package of ours met something it did not expect.
    return fail('unreadable');
  }
}

async function readBytes(bytes: Uint8Array, kind: FileKind, name: string): Reading {
  if (kind === 'apkg') {
    const { ankiNotes } = await import('#lib/storage/files/anki.ts');
    const notes = await ankiNotes(bytes);
    return notes.ok ? pairsOf({ kind: 'table', name, ...notes.value }) : notes;
  }
  if (kind === 'docx') {
    const { readWordFile } = await import('#lib/storage/files/word-file.ts');
    return readWordFile(bytes);
  }
  const text = decode(bytes);
  if (text.includes('\0')) return fail('file-kind');
  switch (kind) {
    case 'deck': {
      const { readDeckText } = await import('#lib/decks/formats/json.ts');
      return cards(readDeckText(text), name);
    }
    case 'tmx': {
      const { readTmx } = await import('#lib/decks/formats/tmx/read.ts');
      return cards(readTmx(text), name);
    }
    case 'table': {
      const [{ readTable }, { NO_DETAILS }] = await Promise.all([
        import('#lib/decks/formats/table/read.ts'),
        import('#lib/decks/formats/extras.ts'),
      ]);
      const table = readTable(text);
      return table.ok ? pairsOf({ kind: 'table', name, table: table.value, details: NO_DETAILS }) : table;
    }
    default:
      if (holdsDeck(text)) return cards(readHtmlDeck(text), name);
      if (!/\.x?html?$/iu.test(name)) return ok({ kind: 'article', text, html: false, source: null });
      return ok((await import('#lib/storage/files/main-text.ts')).mainText(text));
  }
}

function cards(read: Result<FileReading, FileError>, name: string): Result<Imported, FileError> {
  return read.ok ? ok({ kind: 'cards', name, reading: read.value }) : read;
}

/** A table that we wrote needs no one to say what its columns hold. */
async function pairsOf(table: Extract<Imported, { kind: 'table' }>): Reading {
  const { cardsOfTable } = await import('#lib/decks/formats/table/read.ts');
  const read = cardsOfTable(table.table, table.table.columns);
  if (!read.ok) return read.error === 'empty' ? ok(table) : read;
  const details = read.value.details.id === null ? table.details : read.value.details;
  if (details.id === null) return ok(table);
  return ok({ kind: 'cards', name: table.name ?? '', reading: { ...read.value, details } });
}

/** UTF-8 and UTF-16 by their bytes, else Windows-1252, which older German programs write. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
