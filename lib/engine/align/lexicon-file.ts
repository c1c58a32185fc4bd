import { Vocabulary } from './vocabulary.ts';

/**
 * The lexicon file, little-endian, version 1. Words are ISO 8859-1, ordered by falling frequency class and then by
 * alphabet, which keeps both their letters and the numbers that point to them small once compressed.
 *
 *      0  "WLEX"           magic
 *      4  u32              version
 *      8  u32 × 3          English words, German words, couples
 *     20  u32 × 8          bytes in each section below
 *     52  enShared         u8 a word: letters taken over from the word before
 *         enLetters        the other letters, each word ended by a line feed
 *         enSeen           u8 a word: how often it was seen, as a level
 *         deShared, deLetters, deSeen
 *         rows             a varint for each English word: its number of couples;
 *                          then for each couple the step from the German id before (the first one from -1)
 *         linked           u8 a couple: how often it was linked, as a level
 *
 * A level L stands for the count 2 ^ (L / 6 - 10), 0 for none. Varints are LEB128: seven bits a byte, low ones first.
 */
export const LEXICON_MAGIC = 0x58454c57;
export const LEXICON_VERSION = 1;
export const LEXICON_HEADER = 52;
const SECTIONS = 8;

export const LEVELS_PER_OCTAVE = 6;
export const LOWEST_OCTAVE = -10;

export interface LexiconTables {
  readonly english: Vocabulary;
  readonly german: Vocabulary;
  readonly enSeen: Uint8Array;
  readonly deSeen: Uint8Array;
  /** Couples of English word e are start[e] to start[e + 1], German ids rising. */
  readonly start: Int32Array;
  readonly de: Int32Array;
  readonly linked: Uint8Array;
}

export type LexiconErrorCode = 'not-a-lexicon' | 'lexicon-version' | 'lexicon-cut';

/** The bytes are no lexicon, or not one that this program reads. */
export class LexiconError extends Error {
  readonly code: LexiconErrorCode;
  constructor(code: LexiconErrorCode, message: string) {
    super(message);
    this.name = 'LexiconError';
    this.code = code;
  }
}

/** Lays typed arrays over the bytes of a lexicon file. @throws LexiconError */
export function decodeLexicon(file: Uint8Array): LexiconTables {
  if (file.byteLength < LEXICON_HEADER) throw new LexiconError('not-a-lexicon', 'too short for a lexicon');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0, true) !== LEXICON_MAGIC) throw new LexiconError('not-a-lexicon', 'does not begin with WLEX');
  const version = view.getUint32(4, true);
  if (version !== LEXICON_VERSION) throw new LexiconError('lexicon-version', `lexicon version ${version} is unknown`);
  const [englishWords, germanWords, couples] = [8, 12, 16].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
  ];
  const sections: Uint8Array[] = [];
  let at = LEXICON_HEADER;
  for (let s = 0; s < SECTIONS; s++) {
    const length = view.getUint32(20 + 4 * s, true);
    sections.push(file.subarray(at, at + length));
    at += length;
  }
  const [enShared, enLetters, enSeen, deShared, deLetters, deSeen, rows, linked] = sections as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const sizes = [enShared.length, enSeen.length, deShared.length, deSeen.length, linked.length];
  const expected = [englishWords, englishWords, germanWords, germanWords, couples];
  if (at !== file.byteLength || sizes.some((size, k) => size !== expected[k])) {
    throw new LexiconError('lexicon-cut', 'the lexicon is not complete');
  }
  return {
    english: readWords(enShared, enLetters),
    german: readWords(deShared, deLetters),
    enSeen,
    deSeen,
    ...readRows(rows, englishWords, germanWords, couples),
    linked,
  };
}

function readWords(shared: Uint8Array, letters: Uint8Array): Vocabulary {
  const words = shared.length;
  const at = new Int32Array(words + 1);
  let total = letters.length - words;
  for (let w = 0; w < words; w++) total += shared[w]!;
  const bytes = new Uint8Array(Math.max(0, total));
  const end = letters.length;
  let before = 0;
  let from = 0;
  let to = 0;
  for (let w = 0; w < words; w++) {
    const start = to;
    const taken = before + shared[w]!;
    for (let k = before; k < taken; k++) bytes[to++] = bytes[k]!;
    for (; from < end; from++) {
      const letter = letters[from]!;
      if (letter === LINE_FEED) break;
      bytes[to++] = letter;
    }
    from++;
    before = start;
    at[w + 1] = to;
  }
  if (to !== total || from !== end) throw new LexiconError('lexicon-cut', 'the words are damaged');
  return new Vocabulary(bytes, at);
}

const LINE_FEED = 10;

function readRows(
  rows: Uint8Array,
  englishWords: number,
  germanWords: number,
  couples: number,
): { start: Int32Array; de: Int32Array } {
  const numbers = readVarints(rows, englishWords + couples);
  const start = new Int32Array(englishWords + 1);
  for (let e = 0; e < englishWords; e++) start[e + 1] = start[e]! + numbers[e]!;
  if (start[englishWords] !== couples) throw new LexiconError('lexicon-cut', 'the couples are damaged');
  const de = numbers.subarray(englishWords);
  for (let e = 0; e < englishWords; e++) {
    let german = -1;
    const end = start[e + 1]!;
    for (let c = start[e]!; c < end; c++) {
      german += de[c]!;
      de[c] = german;
    }
    if (german >= germanWords) throw new LexiconError('lexicon-cut', 'the couples are damaged');
  }
  return { start, de };
}

/** Reads exactly `count` varints, which must fill the bytes; none is longer than four bytes. */
function readVarints(bytes: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let at = 0;
  for (let k = 0; k < count; k++) {
    let byte = bytes[at++]!;
    let value = byte & 127;
    for (let shift = 7; byte > 127 && shift < 28; shift += 7) {
      byte = bytes[at++]!;
      value |= (byte & 127) << shift;
    }
    numbers[k] = value;
  }
  if (at !== bytes.length) throw new LexiconError('lexicon-cut', 'the couples are damaged');
  return numbers;
}
