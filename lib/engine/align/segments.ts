import { splitClauses } from '../text/clauses.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Segment, Span } from '../types.ts';
import { CLAUSE_MOVES, findBeads, QUOTATION_MOVES, SENTENCE_MOVES, type FoundBead, type Move } from './beads.ts';
import { corridorOf } from './corridor.ts';
import { gatherEvidence, type Evidence } from './couples.ts';
import type { Lexicon } from './lexicon.ts';

/** Lines that translate each other; either side may be empty. */
export interface Bead {
  readonly en: readonly number[];
  readonly de: readonly number[];
  /** How surely the two sides belong together, 0 to 1; 0 where one side is empty. */
  readonly score: number;
}

/** When a pair of sentences is cut into clauses. */
const CUTTING = Object.freeze({
  /** Characters of the longer side from which on it is; about a dozen words. */
  longest: 72,
  /** Share of the words that the lexicon must know, else there is nothing to line clauses up by. */
  known: 0.4,
  /** Logarithm of the prior of clauses in another order, and the most clauses for which one is tried. */
  turned: Math.log(0.02),
  mostTurned: 8,
});

/**
 * Aligns two lists of sentences: beads of up to three lines a side, in order, every line in exactly one.
 * Time and memory grow with the number of lines, not with its square.
 */
export function alignSentences(english: readonly string[], german: readonly string[], lexicon: Lexicon): Bead[] {
  return align(gatherEvidence(english, german, lexicon), SENTENCE_MOVES).map(({ en, de, odds }) => ({
    en: range(en),
    de: range(de),
    score: en[0] === en[1] || de[0] === de[1] ? 0 : 1 / (1 + Math.exp(-odds)),
  }));
}

/**
 * Lines up a quotation and its rendering: sentence by sentence, and clause by clause where a sentence is long.
 * Segments come in the order of the English side, those without one after their German neighbour. The spans of each
 * side do not overlap and cover every character of it that is no white space; the German ones may come in another
 * order than the English ones.
 */
export function alignSegments(english: string, german: string, lexicon: Lexicon): Segment[] {
  const en = splitSentences(english, 'en');
  const de = splitSentences(german, 'de');
  const evidence = gatherEvidence(slices(english, en), slices(german, de), lexicon);
  return alignQuotation(evidence).flatMap((bead) => {
    const segment = { en: hull(en, bead.en), de: hull(de, bead.de) };
    return segment.en && segment.de && knownShare(evidence) >= CUTTING.known
      ? alignClauses(english, german, en.slice(...bead.en), de.slice(...bead.de), lexicon)
      : [segment];
  });
}

/** With nothing to go by but length, equally many sentences go one to one. */
function alignQuotation(evidence: Evidence): readonly FoundBead[] {
  const lines = evidence.en.lines.length;
  if (lines === evidence.de.lines.length && (lines === 1 || knownShare(evidence) === 0)) {
    return evidence.en.lines.map((_, i) => ({ en: [i, i + 1], de: [i, i + 1], odds: 0 }));
  }
  return align(evidence, QUOTATION_MOVES);
}

function alignClauses(
  english: string,
  german: string,
  enSentences: readonly Span[],
  deSentences: readonly Span[],
  lexicon: Lexicon,
): Segment[] {
  const whole = { en: hull(enSentences), de: hull(deSentences) };
  const longest = Math.max(lengthOf(whole.en), lengthOf(whole.de));
  if (longest < CUTTING.longest) return [whole];
  const en = enSentences.flatMap((sentence) => splitClauses(english, sentence, 'en'));
  const de = deSentences.flatMap((sentence) => splitClauses(german, sentence, 'de'));
  if (en.length === 1 || de.length === 1) return [whole];
  const evidence = gatherEvidence(slices(english, en), slices(german, de), lexicon);
  return alignTurned(evidence).map((bead) => ({ en: hull(en, bead.en), de: hull(de, bead.de) }));
}

/**
 * Aligns clauses in order, or with the English ones turned: "Because it rained | we stayed" against "Wir blieben | weil
 * es regnete", where the gain is worth it. The beads come in the order of the English clauses.
 */
function alignTurned(evidence: Evidence): readonly FoundBead[] {
  const { lines } = evidence.en;
  let best = findBeads(evidence, corridorOf(evidence), CLAUSE_MOVES);
  let turn = 0;
  if (lines.length <= CUTTING.mostTurned && evidence.de.lines.length <= CUTTING.mostTurned) {
    for (let first = 1; first < lines.length; first++) {
      const en = { ...evidence.en, lines: [...lines.slice(first), ...lines.slice(0, first)] };
      const joint = lines.length - first;
      const turned = findBeads({ ...evidence, en }, corridorOf({ ...evidence, en }), CLAUSE_MOVES);
      const torn = turned.beads.some((bead) => bead.en[0] < joint && bead.en[1] > joint);
      if (torn || turned.score + CUTTING.turned <= best.score + (turn > 0 ? CUTTING.turned : 0)) continue;
      best = turned;
      turn = first;
    }
  }
  const back = (i: number): number => (i + turn) % lines.length;
  return best.beads
    .map((bead): FoundBead => {
      const [from, to] = bead.en;
      return { ...bead, en: from < to ? [back(from), back(to - 1) + 1] : [back(from), back(from)] };
    })
    .sort((a, b) => a.en[0] - b.en[0]);
}

function align(evidence: Evidence, moves: readonly Move[]): readonly FoundBead[] {
  return findBeads(evidence, corridorOf(evidence), moves).beads;
}

/** Share of the types of both sides that the lexicon knows. */
function knownShare({ en, de }: Evidence): number {
  let known = 0;
  for (const flag of en.known) known += flag;
  for (const flag of de.known) known += flag;
  return known / Math.max(1, en.known.length + de.known.length);
}

function lengthOf(span: Span | null): number {
  return span ? span.end - span.start : 0;
}

/** From the first to the last of some neighbouring spans, null for none. */
function hull(spans: readonly Span[], [from, to]: readonly [number, number] = [0, spans.length]): Span | null {
  const first = spans[from];
  const last = spans[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
}

function slices(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

function range([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
