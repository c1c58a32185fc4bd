import { foldToken } from '../languages/fold.ts';
import type { Language } from '../types.ts';
import { skeleton } from './cognates.ts';
import { splitCompound } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { separatedVerbs, type SeparatedVerb } from './separable.ts';

export type TokenKind = 'word' | 'number' | 'mark';

/** A stand-in for a token: another lexicon entry that may translate in its place. */
export interface StandIn {
  readonly id: number;
  /** How much of the token it stands for, 0 to 1. */
  readonly weight: number;
}

/** One side of a pair, with what the aligner needs to know about each token; all arrays run over its tokens. */
export interface Side {
  readonly size: number;
  readonly folded: readonly string[];
  readonly kind: readonly TokenKind[];
  /** Lexicon ids, -1 for unknown words. */
  readonly id: Int32Array;
  /** Share of the word among all words of the language, never 0. */
  readonly share: Float64Array;
  /** Forms for comparing spelling, '' for marks. */
  readonly skeleton: readonly string[];
  /** Parts of compounds, and the whole verb behind its two separated pieces. Mostly empty. */
  readonly standIns: readonly (readonly StandIn[])[];
  /** German verbs that stand in two pieces. */
  readonly separated: readonly SeparatedVerb[];
}

/** Words rarer than this share may be compounds worth taking apart. */
const RARE = 2e-5;
/** A part of a compound must have been seen this often. */
const PART_SEEN = 4;

export function readSide(
  tokens: readonly string[],
  lang: Language,
  lexicon: Lexicon,
  use: { readonly compounds: boolean; readonly separableVerbs: boolean },
): Side {
  const size = tokens.length;
  const folded = tokens.map((token) => foldToken(token, lang));
  const kind = folded.map(kindOf);
  const id = new Int32Array(size);
  const share = new Float64Array(size);
  const total = lexicon.total(lang);
  for (let k = 0; k < size; k++) {
    id[k] = lookUp(lexicon, kind[k] === 'number' ? '0' : tokens[k]!, lang);
    share[k] = Math.max(1e-7, lexicon.seen(id[k]!, lang) / total);
  }
  const standIns: StandIn[][] = folded.map((word, k) =>
    use.compounds && kind[k] === 'word' && share[k]! < RARE ? partsOf(word, lang, lexicon) : [],
  );
  const separated =
    lang === 'de' && use.separableVerbs ? separatedVerbs(folded, (k) => verbKind(tokens, kind, k), lexicon) : [];
  for (const { verb, particle, id: whole } of separated) {
    standIns[verb]!.push({ id: whole, weight: 0.9 });
    standIns[particle]!.push({ id: whole, weight: 0.5 });
  }
  return {
    size,
    folded,
    kind,
    id,
    share,
    skeleton: folded.map((word, k) => (kind[k] === 'mark' ? '' : skeleton(word))),
    standIns,
    separated,
  };
}

/** German nouns have a capital; so has the first word of a sentence, which may be a verb. */
function verbKind(tokens: readonly string[], kind: readonly TokenKind[], at: number): 'verb' | 'word' | 'other' {
  if (kind[at] !== 'word') return 'other';
  const first = tokens[at]![0]!;
  return first === first.toLowerCase() || at === 0 || kind[at - 1] === 'mark' ? 'verb' : 'word';
}

function lookUp(lexicon: Lexicon, word: string, lang: Language): number {
  return lang === 'en' ? lexicon.english(word) : lexicon.german(word);
}

const NUMBER = /^\p{N}[\p{N}.,:]*$/u;
const LETTER = /[\p{L}\p{N}]/u;

function kindOf(folded: string): TokenKind {
  if (NUMBER.test(folded)) return 'number';
  return LETTER.test(folded) ? 'word' : 'mark';
}

function partsOf(word: string, lang: Language, lexicon: Lexicon): StandIn[] {
  const pieces = word.includes('-') || lang === 'en' ? word.split('-') : [word];
  const found: StandIn[] = [];
  for (const piece of pieces) {
    const cuts = lang === 'de' ? germanParts(piece, lexicon) : pieces.length > 1 ? [piece] : [];
    for (const cut of cuts) {
      const id = lookUp(lexicon, cut, lang);
      if (id >= 0) found.push({ id, weight: 0.5 });
    }
  }
  return found;
}

function germanParts(word: string, lexicon: Lexicon): string[] {
  const parts = splitCompound(word, (piece) => {
    const seen = lexicon.seen(lexicon.german(piece), 'de');
    return seen < PART_SEEN ? 0 : Math.min(1, Math.log10(seen) / 4);
  });
  return parts.length < 2 ? [] : parts.map(({ start, end }) => word.slice(start, end));
}
