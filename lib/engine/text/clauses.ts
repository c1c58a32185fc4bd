import { DASH } from '../languages/signs.ts';
import type { Language, Span } from '../types.ts';
import { tokenize } from './tokens.ts';

/** A piece shorter than this (in words) is no clause worth a line of its own. */
const FEWEST_WORDS = 3;

/** Words before which a clause begins without a comma, with an example each. */
const OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([
    'and', // "we packed our things | and we left the house"
    'but', // "we asked them twice | but they said nothing"
    'or',
    'so', // "it was late | so we went home"
    'because', // "we stayed | because the road was closed"
    'although',
    'though',
    'while',
    'when', // "call me | when you get there"
    'if',
    'unless',
    'until',
    'before',
    'after',
    'since',
    'that', // "we always knew | that this day would come"
    'which',
    'who',
    'where',
    'whether',
    'how', // "nobody will forget | how long the winter was"
    'what',
    'why',
    'to', // "they offered us money | to keep quiet about it"
  ]),
  de: new Set([
    'und', // "wir packten unsere Sachen | und verließen das Haus"
    'aber',
    'oder',
    'sondern',
    'denn',
    'sowie',
    'als', // "mehr Leute kamen | als wir gedacht hatten"
    'um',
  ]),
};

/** Marks after which a clause ends. */
const CLOSERS = new Set([',', ';', ':', ')', ']']);
/** Marks before which one begins, or which stand between two. */
const DASHES = new Set([...Array.from(DASH), '-', '(', '[']);

/**
 * Cuts one sentence of `text` into clauses: trimmed spans, in order, which cover every character of the sentence that
 * is no white space. Cuts at commas, semicolons, dashes, brackets and conjunctions, where at least three words stand
 * on both sides. A guess at where the other language may line up, not a parse. Linear time.
 */
export function splitClauses(text: string, sentence: Span, lang: Language): Span[] {
  const tokens = tokenize(text.slice(sentence.start, sentence.end), lang);
  const starts: number[] = [];
  let words = 0;
  let left = tokens.filter(({ kind }) => kind !== 'punctuation').length;
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    if (previous && words >= FEWEST_WORDS && left >= FEWEST_WORDS && isCut(previous.text, token.text, lang)) {
      starts.push(token.start);
      words = 0;
    }
    if (token.kind !== 'punctuation') {
      words++;
      left--;
    }
  });
  const edges = [0, ...starts, sentence.end - sentence.start];
  return edges.slice(0, -1).map((start, index) => {
    const piece = text.slice(sentence.start + start, sentence.start + edges[index + 1]!);
    return { start: sentence.start + start, end: sentence.start + start + piece.trimEnd().length };
  });
}

function isCut(previous: string, next: string, lang: Language): boolean {
  if (CLOSERS.has(next) || previous === '(' || previous === '[') return false;
  if (CLOSERS.has(previous) || DASHES.has(next)) return true;
  return !DASHES.has(previous) && OPENERS[lang].has(next);
}
