import { loadLexicon } from '../../bin/lexicon.ts';
import { analyseArticle, findDrafts } from '../../lib/engine/quotes/analyse.ts';
import { readArticle } from '../../lib/engine/text/article.ts';
import type { Span } from '../../lib/engine/types.ts';
import type { TablePassage } from '../../tests/engine/quotes/table/read.ts';
import { Lattice } from './candidates.ts';
import { amountsOf } from './features.ts';
import { withRivals } from './rivals.ts';

/** The letters of a stretch, by their places: marks and blanks at its edges do not matter. */
export type Letters = ReadonlySet<number>;

export interface Stretches {
  readonly english: Letters;
  readonly german: Letters;
}

/** A candidate with the amounts of its features, and how much of it is right: 1 for the very gold pair, 0 for none. */
export interface Example extends Stretches {
  readonly amounts: Float64Array;
  readonly right: number;
}

/** An article as the model sees it: for each English unit its candidates. */
export interface Examples {
  readonly writer: string;
  readonly choices: readonly (readonly Example[])[];
  /** Pairs of quotations. */
  readonly gold: readonly Stretches[];
  /** Pairs of titles and terms, which are neither wanted nor wrong. */
  readonly other: readonly Stretches[];
  /** What today's engine finds. */
  readonly today: readonly Stretches[];
}

/** Overlap from which a candidate is worth learning from. */
const NEAR = 0.75;

const lexicon = loadLexicon();

/** Share of the letters of two stretches that both have (Jaccard). */
export function overlapOf(a: Letters, b: Letters): number {
  let both = 0;
  for (const letter of a) if (b.has(letter)) both++;
  return both / Math.max(1, a.size + b.size - both);
}

export function examplesOf(passage: TablePassage, writer: string): Examples {
  const { gold, other } = goldOf(passage);
  const reading = readArticle(passage.text);
  if (!reading.ok) return { writer, choices: [], gold, other, today: [] };
  const { article } = reading;
  const lattice = new Lattice(article.text, findDrafts(article, lexicon), lexicon);
  const raw = (parts: readonly Span[]) =>
    letters(
      passage.text,
      parts.map((part) => article.map.toRaw(part)),
    );
  const all = Array.from({ length: lattice.size }, (_, number) => lattice.choice(number));
  const choices = withRivals(all).map(({ english, couples }) => {
    const en = raw(english.parts);
    return couples.map((couple): Example => {
      const sides = { english: en, german: raw(couple.german.parts) };
      return { ...sides, amounts: amountsOf(couple), right: rightness(sides, [...gold, ...other]) };
    });
  });
  return { writer, choices, gold, other, today: todayOf(passage.text) };
}

function goldOf({ text, spans, pairs }: TablePassage): { gold: Stretches[]; other: Stretches[] } {
  const all = pairs
    .filter(({ relation }) => relation !== 'none')
    .map(({ en, de }) => ({
      said: spans[en[0]!]!.kind === 'quotation',
      english: letters(
        text,
        en.map((index) => spans[index]!),
      ),
      german: letters(
        text,
        de.map((index) => spans[index]!),
      ),
    }));
  return { gold: all.filter(({ said }) => said), other: all.filter(({ said }) => !said) };
}

function todayOf(text: string): Stretches[] {
  const result = analyseArticle(text, lexicon);
  if (!result.ok) return [];
  const { article, quotes, pairs } = result.analysis;
  const side = (indexes: readonly number[]) =>
    letters(
      text,
      indexes.flatMap((index) => (quotes[index]!.parts ?? [quotes[index]!]).map((part) => article.map.toRaw(part))),
    );
  return pairs
    .filter(({ relation }) => relation !== 'none')
    .map(({ en, de }) => ({ english: side(en), german: side(de) }));
}

/** 1 for the very stretches, less for others that are near, 0 below {@link NEAR}. */
function rightness(sides: Stretches, gold: readonly Stretches[]): number {
  const best = Math.max(0, ...gold.map((one) => agreement(sides, one)));
  if (best < NEAR) return 0;
  return best > 0.97 ? 1 : ((best - 0.7) / 0.3) ** 2 / 2;
}

/** The lower of both sides' overlaps. */
export function agreement(a: Stretches, b: Stretches): number {
  const english = overlapOf(a.english, b.english);
  return english < 0.5 ? 0 : Math.min(english, overlapOf(a.german, b.german));
}

function letters(text: string, spans: readonly Span[]): Letters {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at]!)) found.add(at);
  return found;
}
