import { APOSTROPHE, QUOTE, SINGLE_QUOTE } from '../languages/signs.ts';
import type { Lexicon } from '../align/lexicon.ts';
import { classify } from './classify.ts';
import type { Draft } from './draft.ts';
import type { Person } from './names.ts';
import { findRenderings } from './render.ts';
import type { FoundPair } from './settle.ts';
import { scanMarks } from './scan.ts';
import { findSpeakers } from './speaker.ts';
import { surroundings } from './surroundings.ts';
import { readArticle } from '../text/article.ts';
import type { Article, ArticleError } from '../text/article.ts';
import { judgeLanguage } from '../text/language.ts';
import type { Pair, Quote, Span } from '../types.ts';

/** What was found in an article. Offsets are into `article.text`; `rawQuote` leads to the text as it was given. */
export interface Analysis {
  readonly article: Article;
  /** In the order of the article, an outer one before those inside it. */
  readonly quotes: readonly Quote[];
  /** In the order of the article; one for each English quotation, `none` where nobody translated it. */
  readonly pairs: readonly Pair[];
}

export type AnalysisResult =
  { readonly ok: true; readonly analysis: Analysis } | { readonly ok: false; readonly error: ArticleError };

export interface AnalyseOptions {
  /** Called now and then with the share of the work done, 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

/** Reads an article, finds what is quoted in it and which German stretch renders which English one. */
export function analyseArticle(raw: string, lexicon: Lexicon, options: AnalyseOptions = {}): AnalysisResult {
  const steps = analysing(raw, lexicon);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    options.onProgress?.(step.value);
  }
}

/** {@link analyseArticle} in steps: yields the share of the work done, so that the caller may pause or stop. */
export function* analysing(raw: string, lexicon: Lexicon): Generator<number, AnalysisResult, undefined> {
  yield 0;
  const reading = readArticle(raw);
  if (!reading.ok) return reading;
  yield 0.1;
  const { article } = reading;
  const drafts = findDrafts(article, lexicon);
  yield 0.3;
  const search = findRenderings(article.text, drafts, lexicon);
  let step = search.next();
  for (; !step.done; step = search.next()) yield 0.3 + 0.6 * step.value;
  const { drafts: all, pairs } = step.value;
  yield 0.9;
  return { ok: true, analysis: { article, ...inOrder(article.text, all, pairs, lexicon) } };
}

/** Everything in marks, and the words of embedded tweets and block quotes, with its language and kind. */
export function findDrafts(article: Article, lexicon: Lexicon): Draft[] {
  const { text } = article;
  const marks = scanMarks(text);
  const around = surroundings(text, marks);
  const drafts = marks.flatMap((mark, index): Draft[] => {
    const span = trim(text, mark);
    const words = text.slice(span.start, span.end);
    const { lang } = judgeLanguage(words, 0, lexicon);
    const outer = { start: mark.start - mark.open.length, end: mark.end + mark.close.length };
    const parts = partsOf(text, span, mark.reopened);
    const draft: Draft = {
      ...span,
      text: words,
      outer,
      lang,
      depth: mark.depth,
      quoted: true,
      around: around[index]!,
      ...classify(words, lang, around[index]!, mark.depth),
    };
    return [parts ? { ...draft, parts } : draft];
  });
  for (const block of article.blocks) {
    const inside = drafts.some((draft) => draft.start < block.end && draft.end > block.start && draft.depth === 0);
    const words = text.slice(block.start, block.end);
    const { lang } = judgeLanguage(words, 0, lexicon);
    if (inside || lang === 'other') continue;
    drafts.push({
      start: block.start,
      end: block.end,
      text: words,
      outer: block,
      lang,
      depth: 0,
      quoted: false,
      around: { before: '', after: '' },
      kind: 'quotation',
      odds: 3,
    });
  }
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end);
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The pieces between marks that only repeat the opening one at the head of a paragraph. */
function partsOf(text: string, span: Span, reopened: readonly Span[]): Span[] | null {
  if (reopened.length === 0) return null;
  const edges = [span.start, ...reopened.flatMap((mark) => [mark.start, mark.end]), span.end];
  const parts: Span[] = [];
  for (let index = 0; index < edges.length; index += 2)
    parts.push(trim(text, { start: edges[index]!, end: edges[index + 1]! }));
  return parts;
}

/** Drafts as quotes in the order of the article, with their speakers; pairs with the indexes that result. */
function inOrder(
  text: string,
  drafts: readonly Draft[],
  pairs: readonly FoundPair[],
  lexicon: Lexicon,
): { quotes: Quote[]; pairs: Pair[] } {
  const order = drafts
    .map((_, index) => index)
    .sort((a, b) => drafts[a]!.start - drafts[b]!.start || drafts[b]!.end - drafts[a]!.end);
  const place = new Map(order.map((index, at) => [index, at]));
  const sorted = order.map((index) => drafts[index]!);
  const speakers = findSpeakers(text, sorted, lexicon);
  // A rendering has the speaker of what it renders, and the other way round.
  const shared = new Map(
    pairs.flatMap((pair) =>
      [...pair.en, ...pair.de].map((index) => [place.get(index)!, sharedPerson(pair, place, speakers)] as const),
    ),
  );
  const quotes = sorted.map((draft, index): Quote => {
    const { name, role } = shared.get(index) ?? speakers[index]!;
    const quote = {
      start: draft.start,
      end: draft.end,
      text: draft.text,
      lang: draft.lang,
      kind: draft.kind,
      speaker: name,
      role,
      quoted: draft.quoted,
    };
    return draft.parts ? { ...quote, parts: draft.parts } : quote;
  });
  const placed = pairs.map((pair): Pair => ({
    ...pair,
    en: pair.en.map((index) => place.get(index)!),
    de: pair.de.map((index) => place.get(index)!),
    original: 'en',
  }));
  return { quotes, pairs: placed.sort((a, b) => a.en[0]! - b.en[0]! || (a.de[0] ?? 0) - (b.de[0] ?? 0)) };
}

function sharedPerson(pair: FoundPair, place: ReadonlyMap<number, number>, speakers: readonly Person[]): Person {
  const people = [...pair.en, ...pair.de].map((index) => speakers[place.get(index)!]!);
  return people.find(({ name }) => name !== null) ?? people.find(({ role }) => role !== null) ?? people[0]!;
}

/** The quote in offsets of the text as it was given (`raw`), with the white space inside its marks. */
export function rawQuote(raw: string, article: Article, quote: Quote): Quote {
  const { text, map } = article;
  const span = map.toRaw(quote.quoted ? untrim(text, quote) : quote);
  const given = { ...quote, ...span, text: raw.slice(span.start, span.end) };
  return quote.parts ? { ...given, parts: quote.parts.map((part) => map.toRaw(part)) } : given;
}

/** What may open or close a quotation, however it is typed. */
const MARK = new RegExp(String.raw`\p{Pi}|\p{Pf}|[${QUOTE}${SINGLE_QUOTE}${APOSTROPHE},″＂<>]`, 'u');

/** Widens a span by the white space between it and the marks around it; a sentence inside marks stays as it is. */
function untrim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && /[^\S\n]/u.test(text[start - 1]!)) start--;
  while (end < text.length && /[^\S\n]/u.test(text[end]!)) end++;
  const isMark = (at: number): boolean => MARK.test(text[at] ?? '');
  return { start: isMark(start - 1) ? start : span.start, end: isMark(end) ? end : span.end };
}
