import { analyseArticle, rawQuote } from '../../lib/engine/quotes/analyse.ts';
import type { Lexicon } from '../../lib/engine/align/lexicon.ts';
import type { Pair, Quote } from '../../lib/engine/types.ts';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lang: string;
  readonly kind: 'quotation' | 'title-or-name' | 'scare-quote-or-term';
  readonly speaker?: string | null | undefined;
  readonly quoted: boolean;
}

export interface GoldPair {
  readonly en: readonly number[];
  readonly de: readonly number[];
  readonly relation: string;
}

export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  readonly pairs: readonly GoldPair[];
}

export interface Tally {
  right: number;
  given: number;
  wanted: number;
}

const tally = (): Tally => ({ right: 0, given: 0, wanted: 0 });
export const precision = (t: Tally): number => (t.given === 0 ? 1 : t.right / t.given);
export const recall = (t: Tally): number => (t.wanted === 0 ? 1 : t.right / t.wanted);
export const f1 = (t: Tally): number => (t.given + t.wanted === 0 ? 1 : (2 * t.right) / (t.given + t.wanted));

export class Score {
  readonly marked = tally();
  readonly unmarked = tally();
  readonly quotation = tally();
  readonly other = tally();
  readonly language = tally();
  readonly speaker = tally();
  readonly full = tally();
  readonly anyRelation = tally();
  readonly none = tally();
  readonly calibration: { confidence: number; right: boolean }[] = [];
  readonly faults: string[] = [];

  add(passage: Passage, lexicon: Lexicon): void {
    const result = analyseArticle(passage.text, lexicon);
    if (!result.ok) {
      this.faults.push(`${passage.id}: ${result.error.code}`);
      this.marked.wanted += passage.spans.length;
      return;
    }
    const { article, pairs } = result.analysis;
    const quotes = result.analysis.quotes.map((quote) => rawQuote(passage.text, article, quote));
    const goldOf = quotes.map((quote) => passage.spans.findIndex((span) => same(span, quote)));
    this.#spans(passage, quotes, goldOf);
    this.#pairs(passage, pairs, goldOf);
  }

  #spans(passage: Passage, quotes: readonly Quote[], goldOf: readonly number[]): void {
    for (const marked of [true, false]) {
      const t = marked ? this.marked : this.unmarked;
      t.wanted += passage.spans.filter((span) => span.quoted === marked).length;
      t.given += quotes.filter((quote) => quote.quoted === marked).length;
      quotes.forEach((quote, index) => {
        const gold = passage.spans[goldOf[index]!];
        if (quote.quoted !== marked) return;
        if (gold?.quoted === marked) t.right++;
        else this.faults.push(`${passage.id}: span too many: ${quote.text}`);
      });
      passage.spans.forEach((span, index) => {
        if (span.quoted === marked && !goldOf.includes(index))
          this.faults.push(`${passage.id}: span missed: ${span.text}`);
      });
    }
    quotes.forEach((quote, index) => {
      const gold = passage.spans[goldOf[index]!];
      if (!gold) return;
      const isQuotation = gold.kind === 'quotation';
      if (isQuotation) this.quotation.wanted++;
      else this.other.wanted++;
      if (quote.kind === 'quotation') this.quotation.given++;
      else this.other.given++;
      if (isQuotation === (quote.kind === 'quotation')) (isQuotation ? this.quotation : this.other).right++;
      else this.faults.push(`${passage.id}: kind ${quote.kind}, wanted ${gold.kind}: ${quote.text}`);
      this.language.given++;
      if (gold.lang === quote.lang) this.language.right++;
      else this.faults.push(`${passage.id}: language ${quote.lang}, wanted ${gold.lang}: ${quote.text}`);
      if (!gold.speaker && gold.lang === 'en' && quote.speaker)
        this.faults.push(`${passage.id}: speaker ${quote.speaker}, wanted nobody: ${quote.text.slice(0, 50)}`);
      if (!gold.speaker || gold.lang !== 'en') return;
      this.speaker.wanted++;
      if (quote.speaker) this.speaker.given++;
      if (quote.speaker && (quote.speaker.includes(gold.speaker) || gold.speaker.includes(quote.speaker)))
        this.speaker.right++;
      else
        this.faults.push(
          `${passage.id}: speaker ${String(quote.speaker)}, wanted ${gold.speaker}: ${quote.text.slice(0, 50)}`,
        );
    });
  }

  #pairs(passage: Passage, pairs: readonly Pair[], goldOf: readonly number[]): void {
    const key = (en: readonly number[], de: readonly number[]): string =>
      `${[...en].sort().join()}|${[...de].sort().join()}`;
    const gold = new Map(passage.pairs.map((pair) => [key(pair.en, pair.de), pair]));
    const given = pairs.map((pair) => ({
      pair,
      key: key(
        pair.en.map((index) => goldOf[index]!),
        pair.de.map((index) => goldOf[index]!),
      ),
    }));
    const compare = (t: Tally, wanted: (relation: string) => boolean): void => {
      t.wanted += passage.pairs.filter((pair) => wanted(pair.relation)).length;
      const offered = given.filter(({ pair }) => wanted(pair.relation));
      t.given += offered.length;
      t.right += offered.filter((one) => wanted(gold.get(one.key)?.relation ?? '')).length;
    };
    compare(this.full, (relation) => relation === 'full');
    compare(this.anyRelation, (relation) => relation !== 'none' && relation !== '');
    compare(this.none, (relation) => relation === 'none');
    for (const { pair, key: name } of given) {
      if (pair.relation !== 'none')
        this.calibration.push({ confidence: pair.confidence, right: (gold.get(name)?.relation ?? 'none') !== 'none' });
      if (gold.get(name)?.relation !== pair.relation)
        this.faults.push(
          `${passage.id}: pair ${name} ${pair.relation} ${pair.confidence.toFixed(2)} ${pair.cue ?? ''}, wanted ${gold.get(name)?.relation ?? 'nothing'}`,
        );
    }
    for (const [name, pair] of gold)
      if (!given.some((one) => one.key === name))
        this.faults.push(`${passage.id}: pair missed: ${name} ${pair.relation}`);
  }

  print(title: string): void {
    const line = (name: string, t: Tally): void => {
      console.log(
        `  ${name.padEnd(34)} precision ${precision(t).toFixed(3)}  recall ${recall(t).toFixed(3)}  F1 ${f1(t).toFixed(3)}  (${t.right} of ${t.wanted})`,
      );
    };
    console.log(title);
    line('spans in marks', this.marked);
    line('spans without marks', this.unmarked);
    line('quotation against title or term', this.quotation);
    line('title or term', this.other);
    line('pairs, relation full', this.full);
    line('pairs, any rendering', this.anyRelation);
    line('relation none', this.none);
    line('speakers of English quotations', this.speaker);
    console.log(
      `  ${'language'.padEnd(34)} accuracy  ${(this.language.right / Math.max(1, this.language.given)).toFixed(3)}`,
    );
    for (const [low, high] of [
      [0, 0.7],
      [0.7, 0.9],
      [0.9, 0.97],
      [0.97, 1.01],
    ] as const) {
      const here = this.calibration.filter(({ confidence }) => confidence >= low && confidence < high);
      const right = here.filter((one) => one.right).length;
      if (here.length > 0)
        console.log(
          `  confidence ${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}: ${right} of ${here.length} pairs right`,
        );
    }
  }
}

/** The same stretch, white space at the edges aside. */
function same(
  a: { start: number; end: number; text: string },
  b: { start: number; end: number; text: string },
): boolean {
  const start = (one: typeof a): number => one.start + one.text.length - one.text.trimStart().length;
  const end = (one: typeof a): number => one.end - one.text.length + one.text.trimEnd().length;
  return start(a) === start(b) && end(a) === end(b);
}
