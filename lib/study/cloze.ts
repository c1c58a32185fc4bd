import type { Card } from '../decks/deck.ts';
import { foldWord } from '#lib/engine/languages/fold.ts';
import { tokenize } from '../engine/text/tokens.ts';
import type { Language, Span } from '../engine/types.ts';

/** One gap for so many words, at least one and at most so many, each of so many letters at least. */
const GAPS = Object.freeze({ wordsPerGap: 7, most: 4, letters: 4 });

/** A word of the answer side that is blanked. Offsets are UTF-16 into that side. */
export type Gap = Span & { readonly word: string };

/**
 * The words to blank: those with a link, so that the other side says what is asked, and among them the rarest. How rare
 * a word is in the language a deck does not know; within it, and by length (Zipf: rare words are long), it does.
 * Without any links every word may be asked.
 */
export function gapsOf(card: Card, language: Language, deck: readonly Card[]): Gap[] {
  const text = card[language];
  if (text === null) return [];
  const linked = card.links.map((link) => link[language]);
  const words = tokenize(text, language).filter((token) => token.kind === 'word');
  const asked = words.filter(
    (word) => word.text.length >= GAPS.letters && (linked.length === 0 || linked.some((span) => within(word, span))),
  );
  const counts = wordsIn(deck, language);
  const rarity = (word: Gap): number => word.word.length / (counts.get(foldWord(word.word)) ?? 1);
  const candidates: Gap[] = asked.map(({ start, end, text: word }) => ({ start, end, word }));
  candidates.sort((a, b) => rarity(b) - rarity(a) || a.start - b.start);
  const wanted = Math.min(GAPS.most, Math.max(1, Math.round(words.length / GAPS.wordsPerGap)));
  const chosen: Gap[] = [];
  for (const gap of candidates) {
    if (chosen.length === wanted) break;
    // Two gaps in a row would hide how the sentence is built.
    if (chosen.every((other) => apart(text, gap, other))) chosen.push(gap);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Whether what was typed is the word: case, ß or ss, ä or ae, and the kind of apostrophe are spelling, not knowledge. */
export function fillsGap(typed: string, word: string): boolean {
  return spelling(typed) === spelling(word);
}

function spelling(word: string): string {
  return foldWord(word.trim()).replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function apart(text: string, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return /\p{L}/u.test(text.slice(first.end, second.start));
}

/** Counting the words of a large deck takes longer than all the rest; the same cards are counted once. */
const counted: Readonly<Record<Language, WeakMap<readonly Card[], Map<string, number>>>> = {
  en: new WeakMap(),
  de: new WeakMap(),
};

function wordsIn(cards: readonly Card[], language: Language): Map<string, number> {
  let counts = counted[language].get(cards);
  if (!counts) counted[language].set(cards, (counts = countWords(cards, language)));
  return counts;
}

function countWords(cards: readonly Card[], language: Language): Map<string, number> {
  const counts = new Map<string, number>();
  for (const card of cards) {
    for (const token of tokenize(card[language] ?? '', language)) {
      if (token.kind !== 'word') continue;
      const word = foldWord(token.text);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
