import { tokenize } from '#lib/engine/text/tokens.ts';
import type { PairedTexts, TextQuote } from '#lib/engine/twotexts/pair-texts.ts';
import type { Language, Pair, Span } from '#lib/engine/types.ts';
import type { GoldPair, GoldTexts } from './gold-texts.ts';

/** Share of words, as F1, that the stretches of both sides must have in common with the gold ones. */
export const OVERLAP = 0.8;

export interface Score {
  gold: number;
  found: number;
  right: number;
  /** Of the right ones, those whose words are exactly the gold words, and whose relation is the gold one. */
  exact: number;
  relation: number;
  /** German quotations without a counterpart, and those of them that were left alone. */
  alone: number;
  leftAlone: number;
  /** Of each pair found: its confidence and whether it is right. */
  readonly calibration: { confidence: number; right: boolean }[];
}

export function emptyScore(): Score {
  return { gold: 0, found: 0, right: 0, exact: 0, relation: 0, alone: 0, leftAlone: 0, calibration: [] };
}

/** Adds one couple of texts to a score; tells `report` what is missing and what is wrong. */
export function addScore(
  score: Score,
  gold: GoldTexts,
  { quotes, pairs }: PairedTexts,
  report?: (line: string) => void,
): void {
  const open = new Set(gold.pairs);
  const found = pairs.filter(({ relation }) => relation !== 'none');
  score.gold += gold.pairs.length;
  score.found += found.length;
  for (const pair of found) {
    const match = [...open].find((candidate) => overlapOf(gold, candidate, pair, quotes) >= OVERLAP);
    score.calibration.push({ confidence: pair.confidence, right: match !== undefined });
    if (!match) {
      const shown = [...pair.en, ...pair.de].map((index) => quotes[index]!.text).join(' ↔ ');
      report?.(`${gold.id}: wrong (${pair.confidence.toFixed(2)}) ${shown}`);
      continue;
    }
    open.delete(match);
    score.right++;
    if (overlapOf(gold, match, pair, quotes) === 1) score.exact++;
    if (match.relation === pair.relation) score.relation++;
  }
  for (const { de, en } of open) {
    const cut = (text: string, parts: readonly Span[]): string =>
      parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
    report?.(`${gold.id}: missing ${cut(gold.en, en.parts)} ↔ ${cut(gold.de, de.parts)}`);
  }
  const german = found.flatMap((pair) => pair.de.map((index) => quotes[index]!));
  score.alone += gold.alone.length;
  score.leftAlone += gold.alone.filter(
    (span) => !german.some((quote) => quote.start < span.end && span.start < quote.end),
  ).length;
}

/** The lower of both sides' overlaps. */
function overlapOf(gold: GoldTexts, pair: GoldPair, found: Pair, quotes: readonly TextQuote[]): number {
  const side = (lang: Language, indexes: readonly number[]): number => {
    const spans = indexes.flatMap((index) => quotes[index]!.parts ?? [quotes[index]!]);
    return wordF1(gold[lang], lang, pair[lang].parts, spans);
  };
  return Math.min(side('en', found.en), side('de', found.de));
}

function wordF1(text: string, lang: Language, a: readonly Span[], b: readonly Span[]): number {
  const within = (spans: readonly Span[], { start, end }: Span): boolean =>
    spans.some((span) => span.start <= start && end <= span.end);
  let both = 0;
  let sum = 0;
  for (const token of tokenize(text, lang)) {
    if (token.kind === 'punctuation') continue;
    const [inA, inB] = [within(a, token), within(b, token)];
    if (inA && inB) both++;
    sum += Number(inA) + Number(inB);
  }
  return sum === 0 ? 0 : (2 * both) / sum;
}

export function f1({ gold, found, right }: Score): number {
  return (2 * right) / Math.max(1, gold + found);
}
