import {
  LEVELS_PER_OCTAVE,
  LEXICON_HEADER,
  LEXICON_MAGIC,
  LEXICON_VERSION,
  LOWEST_OCTAVE,
} from '../../lib/engine/align/lexicon-file.ts';

/** A couple as the file holds it: indexes into the word lists, and its expected count. */
export interface Entry {
  readonly en: number;
  readonly de: number;
  readonly count: number;
}

export interface Words {
  readonly words: readonly string[];
  readonly seen: Float64Array;
}

/** Packs words and couples into the bytes that `openLexicon` reads. Words without a couple must not be in the lists. */
export function encodeLexicon(english: Words, german: Words, entries: readonly Entry[]): Uint8Array {
  const en = ordered(english);
  const de = ordered(german);
  const rows: { de: number; count: number }[][] = en.words.map(() => []);
  for (const entry of entries) rows[en.place[entry.en]!]!.push({ de: de.place[entry.de]!, count: entry.count });
  const bytes: number[] = [];
  const levels: number[] = [];
  for (const row of rows) varint(bytes, row.length);
  for (const row of rows) {
    row.sort((a, b) => a.de - b.de);
    let last = -1;
    for (const couple of row) {
      varint(bytes, couple.de - last);
      last = couple.de;
      levels.push(level(couple.count));
    }
  }
  const sections = [...wordSections(en), ...wordSections(de), Uint8Array.from(bytes), Uint8Array.from(levels)];
  const file = new Uint8Array(LEXICON_HEADER + sections.reduce((total, section) => total + section.length, 0));
  const view = new DataView(file.buffer);
  [LEXICON_MAGIC, LEXICON_VERSION, en.words.length, de.words.length, entries.length].forEach((value, k) => {
    view.setUint32(4 * k, value, true);
  });
  let at = LEXICON_HEADER;
  sections.forEach((section, k) => {
    view.setUint32(20 + 4 * k, section.length, true);
    file.set(section, at);
    at += section.length;
  });
  return file;
}

/** The level of a count, 1 to 255; see lexicon-file.ts. */
function level(count: number): number {
  return Math.max(1, Math.min(255, Math.round((Math.log2(count) - LOWEST_OCTAVE) * LEVELS_PER_OCTAVE)));
}

interface OrderedWords {
  readonly words: readonly string[];
  readonly levels: readonly number[];
  /** Where the word that was given as number k now stands. */
  readonly place: Int32Array;
}

/** Classes of frequency, two octaves each, frequent ones first; within a class by the letters. */
function ordered({ words, seen }: Words): OrderedWords {
  const classOf = (k: number): number => Math.floor(Math.log2(seen[k]!) / 2);
  const order = words.map((_, k) => k);
  order.sort((a, b) => classOf(b) - classOf(a) || (words[a]! < words[b]! ? -1 : 1));
  const place = new Int32Array(words.length);
  order.forEach((k, at) => {
    place[k] = at;
  });
  return { words: order.map((k) => words[k]!), levels: order.map((k) => level(seen[k]!)), place };
}

function wordSections({ words, levels }: OrderedWords): [Uint8Array, Uint8Array, Uint8Array] {
  const shared: number[] = [];
  const letters: number[] = [];
  let last = '';
  for (const word of words) {
    let same = 0;
    while (same < last.length && same < word.length && same < 255 && last[same] === word[same]) same++;
    shared.push(same);
    for (let k = same; k < word.length; k++) letters.push(word.charCodeAt(k));
    letters.push(10);
    last = word;
  }
  return [Uint8Array.from(shared), Uint8Array.from(letters), Uint8Array.from(levels)];
}

function varint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}
