import { lexiconStem } from '../../align/lexicon.ts';
import { isClosedWord } from '../../languages/closed-words.ts';
import { foldWord } from '../../languages/fold.ts';
import { APOSTROPHE, HYPHEN, isApostrophe, isHyphen, QUOTE } from '../../languages/signs.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Language, Span } from '../../types.ts';
import type { Knowledge } from '../pack.ts';
import { joinedWords, rootOf, spellingKey } from './spell.ts';
import type { Unit } from '../types.ts';

/** What words count in a comparison. Rarity is in nats. */
export const WEIGHTS = Object.freeze({
  closed: 0.1,
  number: 1,
  /** A word the pack knows: (rarity - common) / span, within bounds. */
  common: 4,
  span: 6,
  least: 0.25,
  most: 1.3,
  /** A word the pack does not know. */
  unknown: 0.8,
});

const SENTENCE_END = new RegExp(`[.!?:…${QUOTE}]`, 'u');
/** "it's", "geht's": a genitive, or a word cut short. */
const SHORT_S = new RegExp(`^[${APOSTROPHE}]s$`, 'iu');
/** Where a word may come apart. */
const JOINT = new RegExp(`[${APOSTROPHE}${HYPHEN}]`, 'u');
const CAPITAL = /^\p{Lu}/u;

/** Words and numbers of a text, in order. Hyphenated words come apart, clitics too; each unit keeps its own span. */
export function unitsOf(text: string, lang: Language, knowledge: Knowledge): Unit[] {
  const units: Unit[] = [];
  let opening = true;
  for (const token of tokenize(text, lang)) {
    if (token.kind === 'punctuation') {
      if (SENTENCE_END.test(token.text)) opening = true;
      continue;
    }
    if (token.kind === 'number')
      units.push(unit(token.text, token.start, token.end, token.text, lang, opening, knowledge, true));
    else
      for (const part of partsOf(token.text, token.start, lang)) {
        const as = lang === 'en' && SHORT_S.test(part.as) && HOSTS.has(units.at(-1)?.key ?? '') ? 'is' : part.as;
        units.push(unit(part.text, part.start, part.end, as, lang, opening, knowledge, false));
        opening = false;
      }
    opening = false;
  }
  return units;
}

/** Words whose 's is a short "is", not a genitive. */
const HOSTS: ReadonlySet<string> = new Set(
  'it he she that this what who where there here how why when everything nothing something'.split(' '),
);

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The word that the part stands for. */
  readonly as: string;
}

function partsOf(word: string, start: number, lang: Language): Part[] {
  const joined = joinedWords(foldWord(word), lang);
  if (joined && word.length >= 2) {
    const cut = Math.min(
      word.length - 1,
      Math.max(1, joined[0]!.length - (joined[0] === 'will' || joined[0] === 'can' ? 2 : 0)),
    );
    const at = word.toLowerCase().startsWith(joined[0]!) ? joined[0]!.length : cut;
    const safe = Math.min(word.length - 1, Math.max(1, at));
    return [
      { text: word.slice(0, safe), start, end: start + safe, as: joined[0]! },
      { text: word.slice(safe), start: start + safe, end: start + word.length, as: joined[1]! },
    ];
  }
  if (!JOINT.test(word)) return [{ text: word, start, end: start + word.length, as: word }];
  const parts: Part[] = [];
  let at = 0;
  const push = (from: number, to: number): void => {
    if (to > from)
      parts.push({ text: word.slice(from, to), start: start + from, end: start + to, as: word.slice(from, to) });
  };
  for (let k = 0; k < word.length; k++) {
    const c = word[k]!;
    const german = lang === 'de' && isApostrophe(c) && k > 0 && SHORT_S.test(word.slice(k)) && !CAPITAL.test(word);
    if (isHyphen(c)) {
      push(at, k);
      at = k + 1;
    } else if (german) {
      push(at, k);
      at = k;
    }
  }
  push(at, word.length);
  return parts;
}

function unit(
  text: string,
  start: number,
  end: number,
  as: string,
  lang: Language,
  opening: boolean,
  knowledge: Knowledge,
  number: boolean,
): Unit {
  const key = number ? text : spellingKey(as, lang);
  const stem = number ? '0' : lexiconStem(key, lang);
  const closed = !number && isClosedWord(foldWord(key), lang);
  return {
    start,
    end,
    text,
    key,
    root: number ? key : rootOf(key, lang),
    stem,
    number,
    closed,
    capital: CAPITAL.test(text),
    opening,
    weight: number ? WEIGHTS.number : closed ? WEIGHTS.closed : weightOf(knowledge.rarity(stem, lang)),
  };
}

function weightOf(rarity: number | null): number {
  if (rarity === null) return WEIGHTS.unknown;
  return Math.max(WEIGHTS.least, Math.min(WEIGHTS.most, (rarity - WEIGHTS.common) / WEIGHTS.span));
}

/** From where to where a unit, or something else found, stands in its text. */
export function spanOf({ start, end }: Span): [start: number, end: number] {
  return [start, end];
}
