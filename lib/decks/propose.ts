import type { Lexicon } from '../engine/align/lexicon.ts';
import type { Pair, Quote, Relation } from '../engine/types.ts';
import { cardId } from './card-id.ts';
import { saidIn, Surroundings } from './context.ts';
import type { Card, Side } from './deck.ts';
import { LIMITS } from './limits.ts';
import { lineUp } from './line-up.ts';
import { cleanText, sideText } from './side-text.ts';

/** What the engine found in an article; offsets of the quotes are into `text`, indexes of the pairs into `quotes`. */
export interface Findings {
  readonly text: string;
  /** The text into which English quotes are offsets, where that is another one: the source of a German article. */
  readonly english?: string;
  readonly quotes: readonly Quote[];
  readonly pairs: readonly Pair[];
}

/** A card to be: its id and the quotes of the article (by index) that each side is made from. */
export interface Origin {
  readonly id: string;
  readonly en: readonly number[];
  readonly de: readonly number[];
}

/**
 * The cards as the article suggests them, before anyone chose: one a pair, in the order of the article; of two pairs
 * with the same content the surer one stays. Where they come from is known at once, the cards are lined up one by one
 * as they are asked for, so that the first can be shown while later ones are still to come.
 */
export function proposeCards(
  findings: Findings,
  lexicon: Lexicon,
): { readonly origins: readonly Origin[]; readonly cards: Iterable<Card> } {
  const best = surest(findings);
  const surroundings = new Surroundings(findings.text);
  const lineUpAll = function* (): Generator<Card> {
    for (const [id, pair] of best) yield propose(id, pair, findings, surroundings, lexicon);
  };
  const origins = Array.from(best, ([id, { en, de }]) => ({ id, en: findings.english === undefined ? en : [], de }));
  return { origins, cards: lineUpAll() };
}

/** The pairs by the id of their card, in the order in which they begin. */
function surest(findings: Findings): Map<string, Pair> {
  const best = new Map<string, Pair>();
  const place = (pair: Pair): number => Math.min(...quotedIn(findings, pair).map(({ start }) => start));
  for (const pair of findings.pairs.toSorted((a, b) => place(a) - place(b))) {
    const { en, de } = sides(findings, pair);
    if ((en ?? de) === null || (en?.length ?? 0) > LIMITS.side || (de?.length ?? 0) > LIMITS.side) continue;
    const id = cardId(en, de);
    const known = best.get(id);
    if (!known || known.confidence < pair.confidence) best.set(id, pair);
  }
  return best;
}

function propose(id: string, pair: Pair, findings: Findings, surroundings: Surroundings, lexicon: Lexicon): Card {
  const { quotes } = findings;
  const { en, de } = sides(findings, pair);
  const used = [...pair.en, ...pair.de].map((index) => quotes[index]!);
  const translated = en !== null && de !== null;
  const original = translated ? pair.original : en === null ? 'de' : 'en';
  const name = (value: string | null): string | null => (value && cleanText(value).slice(0, LIMITS.name)) || null;
  return {
    ...{ id, en, de, original },
    relation: relationOf(pair, translated),
    speaker: name(used.find(({ speaker }) => speaker !== null)?.speaker ?? null),
    role: name(used.find(({ role }) => role !== null)?.role ?? null),
    cue: name(pair.cue),
    confidence: Math.min(1, Math.max(0, pair.confidence)),
    ...(translated ? lineUp(en, de, lexicon) : { segments: [], links: [] }),
    context: surroundings.around(saidIn(quotedIn(findings, pair)), original),
  };
}

function sides({ text, english = text, quotes }: Findings, pair: Pair): { en: Side; de: Side } {
  const of = (indexes: readonly number[]): Quote[] => indexes.map((index) => quotes[index]!);
  return { en: sideText(english, of(pair.en)), de: sideText(text, of(pair.de)) };
}

/** The quotes of a pair that stand in the article itself. */
function quotedIn({ english, quotes }: Findings, { en, de }: Pair): Quote[] {
  return [...(english === undefined ? en : []), ...de].map((index) => quotes[index]!);
}

function relationOf(pair: Pair, translated: boolean): Relation {
  if (!translated) return 'none';
  return pair.relation === 'none' ? 'paraphrase' : pair.relation;
}
