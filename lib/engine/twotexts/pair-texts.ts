import { analyseArticle, rawQuote, type Analysis } from '../quotes/analyse.ts';
import type { Lexicon } from '../align/lexicon.ts';
import type { ArticleError } from '../text/article.ts';
import type { Language, Pair, Quote, Relation } from '../types.ts';
import type { Fit } from './explain.ts';
import { matchStretches, type Match } from './match.ts';
import { plainSentences, quotedStretches, sentencesOfQuotations, type Stretch } from './stretches.ts';

/** A quote of one of two texts. Offsets are into that text as it was given. */
export interface TextQuote extends Quote {
  readonly doc: Language;
}

export interface PairedTexts {
  /** What is said in either text: English ones in their order, then German ones in theirs. */
  readonly quotes: readonly TextQuote[];
  /** One for each German quotation, and for each reported sentence that has a counterpart. */
  readonly pairs: readonly Pair[];
}

export type PairTextsResult =
  ({ readonly ok: true } & PairedTexts) | { readonly ok: false; readonly doc: Language; readonly error: ArticleError };

/** Below the first nothing is paired; below the second share covered, a side is only partly rendered. */
const LIMITS = Object.freeze({ pair: 0.5, partial: 0.42 });

/**
 * Pairs what a German article quotes, in marks or in indirect speech, with the stretches of its English source that
 * it renders; these need not stand in marks. A German quotation without a counterpart has relation `none`.
 * Candidates come from an index of rare words, so that time grows with the length of the texts.
 */
export function pairTexts(germanArticle: string, englishSource: string, lexicon: Lexicon): PairTextsResult {
  const german = analyseArticle(germanArticle, lexicon);
  if (!german.ok) return { ok: false, doc: 'de', error: german.error };
  const english = analyseArticle(englishSource, lexicon);
  if (!english.ok) return { ok: false, doc: 'en', error: english.error };
  const de = germanStretches(german.analysis);
  const en = englishStretches(english.analysis);
  const matches = matchStretches(
    { text: english.analysis.article.text, stretches: en },
    { text: german.analysis.article.text, stretches: de },
    lexicon,
  );
  return {
    ok: true,
    ...assemble(
      matches,
      de,
      en,
      { de: german.analysis, en: english.analysis },
      { de: germanArticle, en: englishSource },
    ),
  };
}

function germanStretches({ article: { text }, quotes }: Analysis): Stretch[] {
  const quoted = quotedStretches(text, quotes, 'de');
  const plain = plainSentences(text, quotes, 'de', quoted.length).filter(({ reported }) => reported);
  return [...quoted, ...plain].sort((a, b) => a.start - b.start);
}

function englishStretches({ article: { text }, quotes }: Analysis): Stretch[] {
  const quoted = quotedStretches(text, quotes, 'en');
  return [...sentencesOfQuotations(text, quoted, 'en'), ...plainSentences(text, quoted, 'en', quoted.length)].sort(
    (a, b) => a.start - b.start,
  );
}

function assemble(
  matches: readonly (Match | null)[],
  de: readonly Stretch[],
  en: readonly Stretch[],
  analyses: Readonly<Record<Language, Analysis>>,
  raw: Readonly<Record<Language, string>>,
): PairedTexts {
  const kept = de.map((stretch, index) => {
    const match = matches[index] ?? null;
    return { stretch, match, paired: match !== null && match.confidence >= LIMITS.pair };
  });
  const runs = new Map<string, Stretch>();
  for (const { stretch, match, paired } of kept) {
    if (match && paired) runs.set(match.english.join(), withSpeaker(join(en.slice(...match.english)), stretch));
  }
  const englishRuns = [...runs].sort(([, a], [, b]) => a.start - b.start || a.end - b.end);
  const places = new Map(englishRuns.map(([key], place) => [key, place]));
  const german = kept.filter(({ stretch, paired }) => stretch.quoted || paired);
  const quotes = [
    ...englishRuns.map(([, run]) => quoteOf(run, 'en', analyses.en, raw.en)),
    ...german.map(({ stretch, match, paired }) => {
      const run = match && paired ? runs.get(match.english.join()) : undefined;
      return quoteOf(run ? withSpeaker(stretch, run) : stretch, 'de', analyses.de, raw.de);
    }),
  ];
  const pairs = german.map(({ stretch, match, paired }, place): Pair => {
    const index = englishRuns.length + place;
    if (!match || !paired) {
      return {
        en: [],
        de: [index],
        relation: 'none',
        cue: null,
        confidence: 1 - (match?.confidence ?? 0),
        original: 'en',
      };
    }
    const english = places.get(match.english.join()) ?? 0;
    const relation = relationOf(stretch, match.fit);
    return { en: [english], de: [index], relation, cue: null, confidence: match.confidence, original: 'en' };
  });
  return { quotes, pairs };
}

function relationOf(stretch: Stretch, fit: Fit): Relation {
  if (!stretch.quoted) return 'paraphrase';
  return Math.min(fit.germanCovered, fit.englishCovered) < LIMITS.partial ? 'partial' : 'full';
}

/** A rendering has the speaker of what it renders, and the other way round. */
function withSpeaker(stretch: Stretch, other: Stretch): Stretch {
  return stretch.speaker === null ? { ...stretch, speaker: other.speaker, role: stretch.role ?? other.role } : stretch;
}

/** Neighbouring stretches as one; parts that only white space divides become one part. */
function join(run: readonly Stretch[]): Stretch {
  const first = run[0]!;
  const end = run.at(-1)!.end;
  return { ...first, end, parts: run.flatMap(({ parts }) => parts) };
}

function quoteOf(stretch: Stretch, doc: Language, { article }: Analysis, raw: string): TextQuote {
  const { start, end, quoted, speaker, role } = stretch;
  const parts: { start: number; end: number }[] = [];
  for (const part of stretch.parts) {
    const last = parts.at(-1);
    if (last && article.text.slice(last.end, part.start).trim() === '') last.end = part.end;
    else parts.push({ ...part });
  }
  const quote: Quote = {
    start,
    end,
    text: article.text.slice(start, end),
    lang: doc,
    kind: 'quotation',
    speaker,
    role,
    quoted,
  };
  return { ...rawQuote(raw, article, parts.length > 1 ? { ...quote, parts } : quote), doc };
}
