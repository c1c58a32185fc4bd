import { QUOTE } from '../languages/signs.ts';
import { emptyLexicon } from '../align/lexicon.ts';
import type { Lexicon } from '../align/lexicon.ts';
import type { Relation, Span } from '../types.ts';
import { findClauses } from './clauses.ts';
import type { Draft } from './draft.ts';
import { findCues, readGap } from './gap.ts';
import type { Gap } from './gap.ts';
import { pairProbability } from './score.ts';
import { sideWords, similarity } from './similarity.ts';
import type { SideWords } from './similarity.ts';
import { findUnmarked } from './unmarked.ts';
import { joinInterrupted } from './interrupted.ts';
import { settle, THRESHOLD } from './settle.ts';
import type { Candidate, Renderings } from './settle.ts';

/** Quotations on each side of one that are looked at. */
const NEIGHBOURS = 3;
/** Farthest rendering, in characters. */
const REACH = 900;

/** Quotations between two reports of progress. */
const STEP = 64;
/** So many gaps and word lists are kept for the next question. */
const REMEMBERED = 2_000;
/** Candidates below this are forgotten. */
const LEAST = 0.1;

/** A cue behind the later one of two, and how rarely it means anything else. */
interface Behind {
  readonly strength: number;
  readonly cue: string | null;
}

const CLAUSE_END = new RegExp(String.raw`[.!?](?:\s|$)|[\n${QUOTE}()]`, 'u');
const NO_CUE: Behind = { strength: 0, cue: null };

/** An English quotation and what may render it, before they are weighed. */
interface Couple {
  readonly en: readonly number[];
  readonly de: readonly number[];
  readonly unmarked: Draft | null;
  readonly gap: Gap;
  readonly germanFirst: boolean;
  readonly others: number;
  readonly behind: Behind;
  /** Running text that nothing announces. */
  readonly bare: boolean;
  readonly indirect: boolean;
}

/**
 * Finds for each English quotation its German rendering, and says `none` where there is none. Yields the share of the
 * quotations looked at.
 */
export function* findRenderings(
  text: string,
  drafts: readonly Draft[],
  lexicon: Lexicon,
): Generator<number, Renderings, undefined> {
  const search = new Search(text, drafts, lexicon);
  const candidates: Candidate[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (index % STEP === 0) yield index / drafts.length;
    if (draft.lang === 'en' && draft.depth === 0) candidates.push(...search.candidates(index));
  }
  return settle(drafts, candidates);
}

class Search {
  readonly #text: string;
  readonly #drafts: readonly Draft[];
  readonly #lexicon: Lexicon;
  readonly #outer: readonly number[];
  readonly #place: ReadonlyMap<number, number>;
  readonly #groups: ReadonlyMap<number, readonly number[]>;
  readonly #words = new Map<string, SideWords>();
  readonly #gaps = new Map<string, Gap>();

  constructor(text: string, drafts: readonly Draft[], lexicon: Lexicon) {
    this.#text = text;
    this.#drafts = drafts;
    this.#lexicon = lexicon;
    this.#outer = drafts.flatMap((draft, index) => (draft.depth === 0 ? [index] : []));
    this.#place = new Map(this.#outer.map((index, place) => [index, place]));
    this.#groups = joinInterrupted(text, drafts, this.#outer);
  }

  /** What may render the English quotation `index`, alone or with the ones it is interrupted from. */
  candidates(index: number): Candidate[] {
    const group = this.#groups.get(index) ?? [index];
    const units = group.length > 1 && group[0] === index ? [[index], group] : [[index]];
    const found = units.flatMap((unit) => [...this.#marked(unit), ...this.#unmarked(unit)]);
    const settled = found.some(({ probability }) => probability >= THRESHOLD);
    const bare = settled || this.#drafts[index]!.kind !== 'quotation' || this.#lexicon === emptyLexicon;
    return bare ? found : [...found, ...this.#bare(index)];
  }

  /** The clause of the running text that renders the quotation best, where one does without being announced. */
  #bare(index: number): Candidate[] {
    const english = this.#drafts[index]!;
    const scored = findClauses(this.#text, english).flatMap((clause) => {
      const draft = unmarkedDraft(this.#text, clause, english);
      const couple = {
        en: [index],
        de: [],
        unmarked: draft,
        gap: clause.gap,
        germanFirst: clause.first,
        others: 0,
        behind: NO_CUE,
        bare: true,
        indirect: clause.indirect,
      };
      const candidate = this.#score(couple);
      return candidate
        ? [{ ...candidate, relation: clause.indirect ? ('paraphrase' as const) : candidate.relation }]
        : [];
    });
    const best = scored.reduce<Candidate | null>(
      (one, other) => (one && one.probability >= other.probability ? one : other),
      null,
    );
    return best ? [best] : [];
  }

  #marked(unit: readonly number[]): Candidate[] {
    const first = this.#place.get(unit[0]!)!;
    const last = this.#place.get(unit.at(-1)!)!;
    const found: Candidate[] = [];
    for (
      let place = Math.max(0, first - NEIGHBOURS);
      place <= Math.min(this.#outer.length - 1, last + NEIGHBOURS);
      place++
    ) {
      if (place >= first && place <= last) continue;
      const index = this.#outer[place]!;
      const draft = this.#drafts[index]!;
      if (draft.lang === 'en') continue;
      const group = this.#groups.get(index) ?? [index];
      for (const german of group.length > 1 && group[0] === index ? [[index], group] : [[index]]) {
        const candidate = this.#weigh(unit, german);
        if (candidate) found.push(candidate);
      }
    }
    return found;
  }

  #weigh(english: readonly number[], german: readonly number[]): Candidate | null {
    const germanFirst = german[0]! < english[0]!;
    const [before, after] = germanFirst ? [german, english] : [english, german];
    const from = this.#drafts[before.at(-1)!]!.outer.end;
    const to = this.#drafts[after[0]!]!.outer.start;
    if (to < from || to - from > REACH) return null;
    const gap = this.#gap(from, to, germanFirst ? 'en' : 'de');
    const others = this.#place.get(after[0]!)! - this.#place.get(before.at(-1)!)! - 1;
    const behind = cueBehind(this.#text, this.#drafts[after.at(-1)!]!, germanFirst);
    return this.#score({
      en: english,
      de: german,
      unmarked: null,
      gap,
      germanFirst,
      others,
      behind,
      bare: false,
      indirect: false,
    });
  }

  #gap(from: number, to: number, second: 'en' | 'de'): Gap {
    const key = `${from} ${to} ${second}`;
    const known = this.#gaps.get(key) ?? readGap(this.#text.slice(from, to), second);
    if (this.#gaps.size > REMEMBERED) this.#gaps.clear();
    this.#gaps.set(key, known);
    return known;
  }

  #unmarked(unit: readonly number[]): Candidate[] {
    const last = this.#drafts[unit.at(-1)!]!;
    return findUnmarked(this.#text, last).flatMap((span) => {
      const draft = unmarkedDraft(this.#text, span, last);
      const couple = {
        en: unit,
        de: [],
        unmarked: draft,
        gap: span.gap,
        germanFirst: false,
        others: 0,
        behind: NO_CUE,
        bare: false,
        indirect: false,
      };
      return this.#score(couple) ?? [];
    });
  }

  #score({ en, de, unmarked, gap, germanFirst, others, behind, bare, indirect }: Couple): Candidate | null {
    const english = this.#said(en);
    const german = unmarked ? unmarked.text : this.#said(de);
    const probability = pairProbability({
      gap,
      germanFirst,
      cueAfter: behind.strength,
      others,
      english,
      german,
      similarity: similarity(this.#side(english, 'en'), this.#side(german, 'de'), this.#lexicon),
      informed: this.#lexicon !== emptyLexicon,
      quoted: !unmarked,
      bare,
      indirect,
      odds: Math.max(...[...en, ...de].map((index) => this.#drafts[index]!.odds)),
    });
    if (probability < LEAST) return null;
    return { en, de, unmarked, cue: gap.cue ?? behind.cue, probability, relation: relationOf(english, german) };
  }

  #said(unit: readonly number[]): string {
    return unit.map((index) => this.#drafts[index]!.text).join(' ');
  }

  #side(text: string, lang: 'en' | 'de'): SideWords {
    const key = lang + text;
    const known = this.#words.get(key) ?? sideWords(text, lang, this.#lexicon);
    if (this.#words.size > REMEMBERED) this.#words.clear();
    this.#words.set(key, known);
    return known;
  }
}

function unmarkedDraft(text: string, { start, end }: Span, english: Draft): Draft {
  const span = { start, end };
  const { kind, odds } = english;
  return {
    ...span,
    text: text.slice(start, end),
    outer: span,
    lang: 'de',
    depth: 0,
    quoted: false,
    around: { before: '', after: '' },
    kind,
    odds,
  };
}

/** A cue behind the later one: `"…", so die Übersetzung`. */
function cueBehind(text: string, draft: Draft, germanFirst: boolean): Behind {
  const behind = text.slice(draft.outer.end, draft.outer.end + 70);
  const stop = behind.search(CLAUSE_END);
  const clause = stop < 0 ? behind : behind.slice(0, stop);
  const cue = findCues(clause).find(
    ({ row }) => row.strength >= 2 && (row.to === 'either' || row.to === (germanFirst ? 'en' : 'de')),
  );
  return cue ? { strength: cue.row.strength, cue: clause.slice(cue.at, cue.end) } : NO_CUE;
}

/** Full, or partial where one side is so short that it can only cover a part of the other. */
function relationOf(english: string, german: string): Relation {
  const ratio = german.length / Math.max(1, 1.1 * english.length);
  const long = Math.max(english.length, german.length) > 45;
  return long && (ratio < 0.62 || ratio > 1.75) ? 'partial' : 'full';
}
