import { CLAUSE_OPENERS, INDIRECT_VERBS } from '../../lib/engine/languages/indirect.ts';
import { CUE_FILLERS } from '../../lib/engine/languages/cues.ts';
import type { Language, Span } from '../../lib/engine/types.ts';
import type { Draft } from '../../lib/engine/quotes/draft.ts';
import { findCues } from '../../lib/engine/quotes/gap.ts';
import { judgeLanguage } from '../../lib/engine/text/language.ts';
import { type Piece, saysIn } from './pieces.ts';

/** What may be one side of a pair: something in marks, running text, or both. */
export interface Unit {
  readonly lang: Language;
  readonly parts: readonly Span[];
  /** With its marks. */
  readonly outer: Span;
  readonly text: string;
  /** Indexes of what stands in marks in it, in order. */
  readonly drafts: readonly number[];
  /** Pieces of running text in it: from, and up to but not including; null for none. */
  readonly run: readonly [from: number, to: number] | null;
  readonly depth: number;
  /** Log-odds that somebody said it; 0 for running text. */
  readonly odds: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A reporting clause inside is part of it, or is left out of it. */
  readonly holdsReport: boolean;
  readonly skipsReport: boolean;
}

const BOUNDS = Object.freeze({
  /** Pieces and characters of a run at most. */
  pieces: 7,
  letters: 420,
  /** Characters of a reporting clause between two halves of a quotation. */
  report: 95,
  /** Quotations that belong together at most. */
  group: 4,
});

/** One quotation in marks. */
export function markedUnit(drafts: readonly Draft[], index: number, lang: Language): Unit {
  const draft = drafts[index]!;
  return {
    lang,
    parts: draft.parts ?? [draft],
    outer: draft.outer,
    text: draft.text,
    drafts: [index],
    run: null,
    depth: draft.depth,
    odds: draft.odds,
    opens: true,
    closes: true,
    holdsReport: false,
    skipsReport: false,
  };
}

/** Quotations in marks that a reporting clause parts: „Wir gehen“, sagte sie, „und zwar sofort.“ */
export function groupedUnits(text: string, drafts: readonly Draft[], outer: readonly number[], lang: Language): Unit[] {
  const units: Unit[] = [];
  outer.forEach((first, place) => {
    if (drafts[first]!.lang !== lang) return;
    const members = [first];
    for (const next of outer.slice(place + 1, place + BOUNDS.group)) {
      const [a, b] = [drafts[members.at(-1)!]!, drafts[next]!];
      const gap = text.slice(a.outer.end, b.outer.start);
      if (b.lang !== lang || !parts(gap)) break;
      members.push(next);
      units.push({
        ...markedUnit(drafts, first, lang),
        parts: members.flatMap((index) => drafts[index]!.parts ?? [drafts[index]!]),
        outer: { start: drafts[first]!.outer.start, end: b.outer.end },
        text: members.map((index) => drafts[index]!.text).join(' '),
        drafts: [...members],
        odds: Math.max(...members.map((index) => drafts[index]!.odds)),
        skipsReport: true,
      });
    }
  });
  return units;
}

/** A reporting clause, or a line end between the lines of one block, stands between two halves. */
function parts(gap: string): boolean {
  if (gap.length > BOUNDS.report || /\n\s*\n|[()]/u.test(gap)) return false;
  const words = gap.match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return /^\s*(?:\n|$)/u.test(gap) || /^[^.!?:]{0,6}$/u.test(gap);
  if (words.length > 12) return false;
  return saysIn(gap) || (gap.length < 60 && /^[\s,]*\p{Ll}\p{L}+\s+\p{L}[^.!?;:]*[,.:]?\s*$/u.test(gap));
}

/** Runs of clauses that begin with piece `from`: as they are, and without what announces them. */
export function runsFrom(text: string, pieces: readonly Piece[], from: number, lang: Language): Unit[] {
  const first = pieces[from]!;
  if (!speaks(text, first, first, lang)) return [];
  const units: Unit[] = [];
  const starts = startsOf(text, first, lang);
  let report = first.reports ? from : -1;
  for (let to = from + 1; to <= Math.min(pieces.length, from + BOUNDS.pieces); to++) {
    const last = pieces[to - 1]!;
    if (to > from + 1) {
      const between = text.slice(pieces[to - 2]!.end, last.start);
      if (last.paragraph || /\n\s*\n|[|„“”"»«]/u.test(between)) break;
      if (!speaks(text, first, last, lang)) break;
      if (last.reports && report < from) report = to - 1;
    }
    if (last.end - first.start > BOUNDS.letters) break;
    if (!isWhole(text.slice(first.start, last.end))) continue;
    for (const start of starts) {
      const end = withoutStop(text, start, last.end);
      if (end - start < 4) continue;
      units.push(plainUnit(text, [{ start, end }], [from, to], pieces, lang, { holds: report >= 0, skips: false }));
      if (lang === 'de' && report > from && report < to - 1)
        units.push(...around(text, pieces, { from, to, report, start, end }));
    }
  }
  return units;
}

/** Whether a run goes on in its language with its last piece; a few words are judged with those before them. */
function speaks(text: string, first: Piece, last: Piece, lang: Language): boolean {
  if (last.lang === 'other' || (last.lang === 'en') === (lang === 'en')) return true;
  const short = (text.slice(last.start, last.end).match(/\p{L}+/gu) ?? []).length < 5;
  return short && first !== last && judgeLanguage(text.slice(first.start, last.end), 0).lang === lang;
}

/** The run without the reporting clause inside it. */
function around(
  text: string,
  pieces: readonly Piece[],
  run: { from: number; to: number; report: number; start: number; end: number },
): Unit[] {
  const before = pieces[run.report - 1]!;
  const after = pieces[run.report + 1]!;
  const spans = [
    { start: run.start, end: before.end },
    { start: after.start, end: run.end },
  ];
  if (spans.some(({ start, end }) => end - start < 3)) return [];
  return [plainUnit(text, spans, [run.from, run.to], pieces, 'de', { holds: false, skips: true })];
}

function plainUnit(
  text: string,
  spans: readonly Span[],
  [from, to]: readonly [number, number],
  pieces: readonly Piece[],
  lang: Language,
  report: { readonly holds: boolean; readonly skips: boolean },
): Unit {
  const start = spans[0]!.start;
  const end = spans.at(-1)!.end;
  return {
    lang,
    parts: spans,
    outer: { start, end },
    text: spans.map((span) => text.slice(span.start, span.end)).join(' '),
    drafts: [],
    run: [from, to],
    depth: 0,
    odds: 0,
    opens: start > pieces[from]!.start || pieces[from]!.opens,
    closes: pieces[to - 1]!.closes,
    holdsReport: report.holds,
    skipsReport: report.skips,
  };
}

/** Running text that a quotation in marks goes on with, or that goes on with one: Er gehe, sagt sie, „und zwar sofort“. */
export function mixedUnits(text: string, drafts: readonly Draft[], index: number, runs: readonly Unit[]): Unit[] {
  const marked = markedUnit(drafts, index, 'de');
  return runs.flatMap((run) => {
    const first = run.outer.end <= marked.outer.start;
    const gap = first ? text.slice(run.outer.end, marked.outer.start) : text.slice(marked.outer.end, run.outer.start);
    if (run.drafts.length > 0 || !joins(gap)) return [];
    const [a, b] = first ? [run, marked] : [marked, run];
    return [
      {
        ...run,
        parts: [...a.parts, ...b.parts],
        outer: { start: a.outer.start, end: b.outer.end },
        text: `${a.text} ${b.text}`,
        drafts: [index],
        odds: marked.odds,
        opens: first ? run.opens : true,
        closes: first ? true : run.closes,
        skipsReport: /\p{L}/u.test(gap) || run.skipsReport,
      },
    ];
  });
}

function joins(gap: string): boolean {
  if (gap.length > BOUNDS.report || /\n|[()]/u.test(gap)) return false;
  return !/\p{L}/u.test(gap) || saysIn(gap);
}

/** Where a run may begin: with its first word, behind what announces it ("zu Deutsch"), or behind "dass". */
function startsOf(text: string, { start, end }: Piece, lang: Language): number[] {
  if (lang === 'en') return [start];
  const said = text.slice(start, Math.min(end, start + 60));
  const cue = findCues(said)[0];
  const led =
    cue && cue.row.to !== 'en' && (cue.at === 0 || CUE_FILLERS.has(said.slice(0, cue.at).trim().toLowerCase()));
  const behindCue = led && start + cue.end < end ? start + cue.end : start;
  const bare = behindCue + (/^[\s:,]*/u.exec(text.slice(behindCue, end))?.[0].length ?? 0);
  const opener = CLAUSE_OPENERS.find(
    ({ words }) => text.slice(bare, bare + words.length + 1).toLowerCase() === `${words} `,
  );
  const behindOpener = opener ? bare + opener.words.length + 1 : bare;
  const subject = /^(?:\p{L}+\s+){1,3}(?:seien|sei|ist|sind|lautet|heißt|war|waren|als|wie)\s+(?=\p{L})/u.exec(
    text.slice(behindOpener, end),
  );
  const starts = new Set([behindOpener]);
  if (led) starts.add(start);
  if (subject && subject[0].length < 30) starts.add(behindOpener + subject[0].length);
  return [...starts];
}

/** Every bracket that is opened is closed. */
function isWhole(said: string): boolean {
  return (said.match(/[([]/gu) ?? []).length === (said.match(/[)\]]/gu) ?? []).length;
}

/** A rendering is given without the full stop of its sentence. */
function withoutStop(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s.,]/u.test(text[to - 1]!)) to--;
  return /^\.\./u.test(text.slice(to, to + 3)) ? end : to;
}

/** Told in indirect speech: in its mood, and nobody says "ich". */
export function isIndirect({ text, drafts, lang }: Unit): boolean {
  if (drafts.length > 0 || lang === 'en') return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => INDIRECT_VERBS.has(word)) &&
    !words.some((word) => /^(?:ich|wir|mein|meine|unser)$/u.test(word))
  );
}
