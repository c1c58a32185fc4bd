import { SAYING_EN } from '../languages/reported.ts';
import { REPORTING_VERBS, wordMatcher } from '../languages/reporting.ts';
import { QUOTE } from '../languages/signs.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Language, Quote, Span } from '../types.ts';
import { contentOf, labelledSpeaker } from './reported.ts';

/** Something said in one of the texts: a quotation in marks, whole or a sentence of it, or a sentence without. */
export interface Stretch extends Span {
  /** What was said, in order; more than one piece where a reporting clause interrupts. */
  readonly parts: readonly Span[];
  readonly quoted: boolean;
  readonly speaker: string | null;
  readonly role: string | null;
  /** Stretches of one quotation, and sentences that follow one another, share a group. */
  readonly group: number;
  /** False for a sentence of which nothing tells that somebody said it. */
  readonly reported: boolean;
}

const saysGerman = wordMatcher(REPORTING_VERBS.words);
const LONGEST_INTERRUPTION = 90;
/** Marks and blanks around a reporting clause; its last comma stays. */
const AROUND_CLAUSE = new RegExp(String.raw`^[^\p{L}]+|[${QUOTE}\s]+$`, 'gu');

/** Quotations of `lang`, those that a reporting clause interrupts as one stretch. */
export function quotedStretches(text: string, quotes: readonly Quote[], lang: Language): Stretch[] {
  const said = quotes.filter((quote) => quote.kind === 'quotation' && quote.lang === lang && quote.quoted);
  const stretches: Stretch[] = [];
  for (const quote of said) {
    const last = stretches.at(-1);
    if (last && quote.start < last.end) continue;
    const parts = quote.parts ?? [{ start: quote.start, end: quote.end }];
    const gap = last ? interruption(text.slice(last.end, quote.start), text.slice(last.start, last.end), lang) : null;
    if (last && gap === 'inside') {
      stretches[stretches.length - 1] = { ...last, end: quote.end, parts: [...last.parts, ...parts] };
      continue;
    }
    const { start, end, speaker, role } = quote;
    const group = last && gap === 'between' ? last.group : stretches.length;
    stretches.push({ start, end, parts, quoted: true, speaker, role, group, reported: true });
  }
  return stretches;
}

/** What stands between two quotations: a reporting clause inside one sentence, one between two sentences, or more. */
function interruption(between: string, before: string, lang: Language): 'inside' | 'between' | null {
  if (between.length > LONGEST_INTERRUPTION || /[\n:()]/u.test(between)) return null;
  const clause = between.replace(AROUND_CLAUSE, '');
  const comma = /^[^\p{L}]{0,4},/u.test(between) || (lang === 'en' && /[,?!]$/u.test(before));
  const words = clause.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (!comma || words.length === 0 || words.length > 12 || /[.!?]\s/u.test(clause)) return null;
  const says = lang === 'en' ? words.some((word) => SAYING_EN.has(word)) : words.slice(0, 3).some(saysGerman);
  if (!says) return null;
  return clause.endsWith(',') ? 'inside' : 'between';
}

/** The sentences of quotations, each a stretch of its own. */
export function sentencesOfQuotations(text: string, quotations: readonly Stretch[], lang: Language): Stretch[] {
  return quotations.flatMap((quotation) =>
    quotation.parts.flatMap((part) =>
      splitSentences(text.slice(part.start, part.end), lang).map(({ start, end }): Stretch => {
        const span = { start: part.start + start, end: part.start + end };
        return { ...quotation, ...span, parts: [span] };
      }),
    ),
  );
}

/** The sentences that touch no quotation, as their content clauses. Neighbours share a group. */
export function plainSentences(
  text: string,
  quotations: readonly Span[],
  lang: Language,
  firstGroup: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  let group = firstGroup;
  let next = 0;
  let speaker: string | null = null;
  for (const sentence of splitSentences(text, lang)) {
    while (next < quotations.length && quotations[next]!.end <= sentence.start) next++;
    const quotation = quotations[next];
    if (/\n\s*\n/u.test(text.slice(Math.max(0, sentence.start - 4), sentence.start))) group++;
    if (quotation && quotation.start < sentence.end) {
      group++;
      continue;
    }
    const before = text.slice(Math.max(0, sentence.start - 2), sentence.start);
    if (before === '' || before.includes('\n')) speaker = labelledSpeaker(text.slice(sentence.start, sentence.end));
    const { start, end, parts, reported } = contentOf(text, sentence, lang);
    if (end - start < 8) continue;
    stretches.push({ start, end, parts, quoted: false, speaker, role: null, group, reported });
  }
  return stretches;
}
