import fc from 'fast-check';
import type { Language, Span } from '#lib/engine/types.ts';
import { addAccepted, removeAccepted, setDetail, setOriginal, setRelation } from '#lib/workbench/pairs/details.ts';
import { toggleLink } from '#lib/workbench/pairs/links.ts';
import { confirm, movePair, setDropped } from '#lib/workbench/pairs/order.ts';
import type { Pairs, WorkPair } from '#lib/workbench/pairs/pair.ts';
import { joinPairs, markQuotation, markRendering, unmark, unpair } from '#lib/workbench/pairs/pairing.ts';
import { joinSegments, realign, shiftWord, splitSegment } from '#lib/workbench/pairs/segments.ts';
import { editText } from '#lib/workbench/pairs/text.ts';
import { pairOfCard } from '#lib/workbench/pairs/from-cards.ts';
import { cardId } from '#lib/decks/card-id.ts';

const WORDS = ['wind', 'Haus', 'sea,', 'ein', 'a', 'Möwe.', 'storm', 'nicht', 'letters', '–', 'O’Brien', '1,5'];
export const words = (min: number, max: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: min, maxLength: max }).map((list) => list.join(' '));

/** An article of English and German stretches in turn, and the pairs that stand in it. */
export interface Bench {
  readonly article: string;
  readonly pairs: Pairs;
}

export const anyBench: fc.Arbitrary<Bench> = fc
  .array(
    fc.record({ en: words(1, 8), de: fc.option(words(1, 8), { nil: null }), gap: words(1, 3), typed: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((list) => {
    let article = '';
    const write = (text: string): Span => {
      const start = article.length;
      article += text;
      return { start, end: article.length };
    };
    const pairs = list.map(({ en, de, gap, typed }, at): WorkPair => {
      const english = write(en);
      write(` ${gap} `);
      const german = de === null || typed ? [] : [write(de)];
      write('\n\n');
      const card = {
        ...{ id: cardId(en, `${de} ${at}`), en, de, original: 'en' as const, segments: [], links: [] },
        ...{ speaker: null, role: null, cue: null, context: null, confidence: 0.5 },
        relation: de === null ? ('none' as const) : ('full' as const),
      };
      return pairOfCard(card, { en: [english], de: german });
    });
    return { article, pairs };
  });

/** A repair by a name and numbers: those fall on some pair, segment, word that is there when it is done. */
export type AnyRepair = (bench: Bench, newKey: string) => Pairs;

const side = fc.constantFrom<Language>('en', 'de');
const number = fc.nat(1000);

function spanIn(text: string | null, a: number, b: number): Span {
  const length = Math.max(1, text?.length ?? 1);
  const [one, two] = [a % length, b % length];
  return { start: Math.min(one, two), end: Math.max(one, two) + 1 };
}

/** Repairs that put what is there another way; all letters of all sides stay somewhere in the pairs. */
export const reordering: fc.Arbitrary<AnyRepair> = fc
  .tuple(fc.nat(11), side, number, number, number, number)
  .map(([kind, lang, a, b, c, d]): AnyRepair => ({ pairs }, newKey) => {
    const pair = pairs[a % Math.max(1, pairs.length)];
    if (!pair) return pairs;
    const index = b % pair.segments.length;
    switch (kind) {
      case 0:
        return joinSegments(pairs, pair.key, index);
      case 1:
      case 2:
        return splitSegment(pairs, pair.key, index, lang, c % (pair[lang]?.length ?? 1));
      case 3:
        return shiftWord(pairs, pair.key, index, lang, c % 2 ? 'up' : 'down');
      case 4:
        return toggleLink(pairs, pair.key, spanIn(pair.en, a, c), spanIn(pair.de, b, d));
      case 5:
        return unpair(pairs, pair.key, newKey);
      case 6:
        return joinPairs(pairs, pair.key, pairs[c % pairs.length]!.key);
      case 7:
        return movePair(pairs, pair.key, (c % 7) - 3);
      case 8:
        return setDropped(pairs, pair.key, c % 2 === 0);
      case 9:
        return confirm(realign(pairs, pair.key), pair.key);
      case 10:
        return setOriginal(setRelation(pairs, pair.key, 'partial'), pair.key, lang);
      default:
        return setDetail(pairs, pair.key, 'speaker', `Speaker ${c}`);
    }
  });

/** Repairs that write something new, or take something from the article. */
const writing: fc.Arbitrary<AnyRepair> = fc
  .tuple(fc.nat(6), side, number, number, words(0, 5), number)
  .map(([kind, lang, a, b, text, c]): AnyRepair => ({ pairs, article }, newKey) => {
    const place = spanIn(article, a, c);
    if (kind === 0) return markQuotation(pairs, article, place, lang, newKey);
    if (kind === 1) return unmark(pairs, [place]);
    const pair = pairs[a % Math.max(1, pairs.length)];
    if (!pair) return pairs;
    switch (kind) {
      case 2:
        return markRendering(pairs, article, place, pair.key, newKey);
      case 3:
        return addAccepted(pairs, pair.key, lang, text);
      case 4:
        return removeAccepted(pairs, pair.key, lang, c % 3);
      default:
        return editText(pairs, pair.key, b % pair.segments.length, lang, text);
    }
  });

export const anyRepair: fc.Arbitrary<AnyRepair> = fc.oneof(reordering, writing);
