import { QUOTE } from '../../lib/engine/languages/signs.ts';
import type { Lexicon } from '../../lib/engine/align/lexicon.ts';
import type { Span } from '../../lib/engine/types.ts';
import type { Draft } from '../../lib/engine/quotes/draft.ts';
import { findCues, type Gap, readGap } from '../../lib/engine/quotes/gap.ts';
import { Coverage, type Run } from './cover.ts';
import type { Couple } from './features.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { groupedUnits, markedUnit, mixedUnits, runsFrom, type Unit } from './units.ts';

/** A unit in English, and all that may render it. */
export interface Choice {
  readonly english: Unit;
  readonly couples: readonly Couple[];
}

/** Windows, in characters, and bounds that keep the work linear. */
const REACH = Object.freeze({
  /** Between a quotation and what renders it in marks, or in running text. */
  marked: 1200,
  plain: 520,
  /** A gap longer than this announces nothing. */
  gap: 260,
  /** Lines far away that share rare words. */
  far: 6,
  neighbours: 12,
  /** Lengths of the two sides: neither more than so many times the other. */
  ratio: 4,
  /** Running text with less in common than this is no candidate, unless something announces it. */
  least: 0.12,
  remembered: 4000,
});

const CLAUSE_END = new RegExp(String.raw`[.!?](?:\s|$)|[\n${QUOTE}()]`, 'u');
const NO_SIBLINGS = Object.freeze({ before: null, behind: null });

/** Everything in the article that may be one side of a pair. */
export class Lattice {
  readonly #text: string;
  readonly #drafts: readonly Draft[];
  readonly #outer: readonly number[];
  readonly #pieces: readonly Piece[];
  readonly #english: readonly Unit[];
  /** German units in marks, in order. */
  readonly #marked: readonly Unit[];
  /** The runs that begin with each piece, made when they are asked for. */
  readonly #runs = new Map<number, readonly Unit[]>();
  readonly #coverage: Coverage;
  readonly #index: ReadonlyMap<number, readonly number[]>;
  readonly #members = new Set<number>();
  /** The line of each English quotation in marks, and those that a reporting clause joins it to. */
  readonly #lines = new Map<number, number>();
  readonly #siblings = new Map<number, { readonly before: number | null; readonly behind: number | null }>();
  /** The German line of each German quotation in marks. */
  readonly #places = new Map<number, number>();
  /** Runs of one German line beside the English unit at hand. */
  readonly #single = new Map<number, Run>();
  readonly #gaps = new Map<string, Gap>();

  constructor(text: string, drafts: readonly Draft[], lexicon: Lexicon) {
    this.#text = text;
    this.#drafts = drafts;
    this.#outer = drafts.flatMap(({ depth }, index) => (depth === 0 ? [index] : []));
    this.#pieces = piecesOf(text, outermost(drafts, this.#outer));
    const german = groupedUnits(text, drafts, this.#outer, 'de');
    const english = groupedUnits(text, drafts, this.#outer, 'en');
    for (const { drafts: members } of [...german, ...english]) for (const index of members) this.#members.add(index);
    const marked = (lang: 'en' | 'de') =>
      this.#outer
        .filter((index) => drafts[index]!.lang === lang || (lang === 'de' && drafts[index]!.lang === 'other'))
        .map((index) => markedUnit(drafts, index, lang));
    this.#marked = [...marked('de'), ...german].sort((a, b) => a.outer.start - b.outer.start);
    this.#english = [...marked('en'), ...english, ...this.#plainEnglish()].sort(
      (a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end,
    );
    this.#english.forEach(({ drafts: members }, line) => {
      if (members.length === 1) this.#lines.set(members[0]!, line);
    });
    for (const { drafts: members } of [...german, ...english]) {
      members.forEach((index, at) => {
        const known = this.#siblings.get(index) ?? { before: null, behind: null };
        this.#siblings.set(index, {
          before: members[at - 1] ?? known.before,
          behind: members[at + 1] ?? known.behind,
        });
      });
    }
    this.#marked.forEach(({ drafts: members }, place) => {
      if (members.length === 1) this.#places.set(members[0]!, this.#pieces.length + place);
    });
    // Lines of German: every piece, then every unit in marks.
    this.#coverage = new Coverage(
      this.#english.map((unit) => unit.text),
      [...this.#pieces.map((piece) => text.slice(piece.start, piece.end)), ...this.#marked.map((unit) => unit.text)],
      lexicon,
    );
    this.#index = this.#coverage.index();
  }

  get size(): number {
    return this.#english.length;
  }

  /** What may render the English unit of this number. */
  choice(number: number): Choice {
    const english = this.#english[number]!;
    this.#coverage.take(number);
    this.#single.clear();
    const far = this.#coverage.farLines(this.#index, REACH.far);
    const couples = [...this.#inMarks(english, far), ...this.#inText(english, far)];
    return { english, couples };
  }

  #inMarks(english: Unit, far: readonly number[]): Couple[] {
    const first = this.#pieces.length;
    const near = this.#around(this.#marked, english.outer, REACH.marked);
    const places = new Set([...near, ...far.filter((line) => line >= first).map((line) => line - first)]);
    return [...places].flatMap((place) => {
      const german = this.#marked[place]!;
      const run = this.#coverage.run();
      run.add(first + place);
      const { before, behind } = (german.drafts.length === 1 && this.#siblings.get(german.drafts[0]!)) || NO_SIBLINGS;
      return this.#couple(english, german, run, this.#lineOf(before), this.#lineOf(behind)) ?? [];
    });
  }

  #inText(english: Unit, far: readonly number[]): Couple[] {
    const near = this.#around(this.#pieces, english.outer, REACH.plain);
    const places = new Set(near);
    for (const line of far) if (line < this.#pieces.length) places.add(line).add(Math.max(0, line - 1));
    return [...places].flatMap((place) => this.#runsAt(english, place));
  }

  #runsAt(english: Unit, from: number): Couple[] {
    const run = this.#coverage.run();
    let to = from;
    const couples: Couple[] = [];
    for (const german of this.#runsFrom(from)) {
      for (const end = german.run![1]; to < end; to++) run.add(to);
      const couple = this.#couple(english, german, run, from - 1, to < this.#pieces.length ? to : -1);
      if (couple && isWorthIt(couple)) couples.push(couple);
    }
    return couples;
  }

  /** One German line beside the English unit at hand; null for none. */
  #line(line: number): Run | null {
    if (line < 0) return null;
    const known = this.#single.get(line);
    if (known) return known;
    const run = this.#coverage.run();
    run.add(line);
    this.#single.set(line, run);
    return run;
  }

  #lineOf(draft: number | null): number {
    return draft === null ? -1 : (this.#places.get(draft) ?? -1);
  }

  #runsFrom(from: number): readonly Unit[] {
    const known = this.#runs.get(from);
    if (known) return known;
    const runs = runsFrom(this.#text, this.#pieces, from, 'de');
    const beside = this.#outer.filter((index) => {
      const draft = this.#drafts[index]!;
      return (
        draft.lang === 'de' &&
        draft.outer.start < (runs.at(-1)?.outer.end ?? 0) + 100 &&
        draft.outer.end > (runs[0]?.outer.start ?? 0) - 100
      );
    });
    const all = [...runs, ...beside.flatMap((index) => mixedUnits(this.#text, this.#drafts, index, runs))].sort(
      (a, b) => a.run![1] - b.run![1],
    );
    this.#runs.set(from, all);
    return all;
  }

  /** `before` and `behind` are the German lines beside the run; -1 for none. */
  #couple(english: Unit, german: Unit, run: Run, before: number, behind: number): Couple | null {
    const germanFirst = german.outer.start < english.outer.start;
    const [one, other] = germanFirst ? [german, english] : [english, german];
    const [from, to] = [one.outer.end, other.outer.start];
    if (to < from) return null;
    const lengths = german.text.length / Math.max(1, english.text.length);
    if (lengths > REACH.ratio || lengths < 1 / REACH.ratio) return null;
    const near = to - from <= REACH.gap;
    const cover = run.cover();
    const beside = [this.#line(before), this.#line(behind)] as const;
    const gap = near ? this.#gap(from, to, germanFirst ? 'en' : 'de') : null;
    return {
      ...{ english, german, cover, gap, germanFirst, rival: 0, elsewhere: 0 },
      moreBefore: beside[0]?.cover().german ?? 0,
      moreBehind: beside[1]?.cover().german ?? 0,
      ...this.#family(english, run, beside),
      distance: to - from,
      others: this.#outerBetween(from, to),
      paragraphs: near ? gap!.paragraphs : 2,
      cueBehind: german.run === null && near ? cueBehind(this.#text, other.outer.end, germanFirst) : 0,
      closesBracket:
        (gap?.bracket ?? false) && /^\s*\.?[)\]]/u.test(this.#text.slice(other.outer.end, other.outer.end + 4)),
      englishMember: this.#isMember(english),
      germanMember: this.#isMember(german),
    };
  }

  /** One quotation in marks that a reporting clause joins to others. */
  #isMember({ drafts, run }: Unit): boolean {
    return drafts.length === 1 && run === null && this.#members.has(drafts[0]!);
  }

  /** What the members of a group, and what the neighbours of a member have in common with the run and what is beside it. */
  #family(
    { drafts }: Unit,
    run: Run,
    beside: readonly [Run | null, Run | null],
  ): Pick<Couple, 'leastMember' | 'siblings' | 'siblingsBeside'> {
    const line = (index: number | null) => (index === null ? undefined : this.#lines.get(index));
    const cover = (one: Run | null, index: number | null) => {
      const number = line(index);
      return one && number !== undefined ? one.coverOf(number) : 0;
    };
    if (drafts.length > 1)
      return { leastMember: Math.min(...drafts.map((index) => cover(run, index))), siblings: 0, siblingsBeside: 0 };
    const { before, behind } = (drafts.length === 1 && this.#siblings.get(drafts[0]!)) || NO_SIBLINGS;
    return {
      leastMember: 1,
      siblings: Math.max(cover(run, before), cover(run, behind)),
      siblingsBeside: Math.max(cover(beside[0], before), cover(beside[1], behind)),
    };
  }

  #gap(from: number, to: number, second: 'en' | 'de'): Gap {
    const key = `${from} ${to} ${second}`;
    const known = this.#gaps.get(key) ?? readGap(this.#text.slice(from, to), second);
    if (this.#gaps.size > REACH.remembered) this.#gaps.clear();
    this.#gaps.set(key, known);
    return known;
  }

  /** Numbers of the spans within `reach` of a place, at most so many on each side. */
  #around(spans: readonly (Span | Unit)[], { start, end }: Span, reach: number): number[] {
    const at = (place: number): Span => outerOf(spans[place]!);
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(middle).start < start) low = middle + 1;
      else high = middle;
    }
    const most = reach === REACH.plain ? 40 : REACH.neighbours;
    const found: number[] = [];
    for (let place = low - 1; place >= 0 && low - place <= most && start - at(place).end <= reach; place--)
      found.push(place);
    for (let place = low; place < spans.length && place - low < most && at(place).start - end <= reach; place++)
      found.push(place);
    return found;
  }

  #outerBetween(from: number, to: number): number {
    let low = 0;
    let high = this.#outer.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#drafts[this.#outer[middle]!]!.outer.start < from) low = middle + 1;
      else high = middle;
    }
    let count = 0;
    while (low + count < this.#outer.length && count < 6 && this.#drafts[this.#outer[low + count]!]!.outer.end <= to)
      count++;
    return count;
  }

  /** English outside of marks, as in transcripts: whole lines and sentences of it. */
  #plainEnglish(): Unit[] {
    return this.#pieces.flatMap((piece, from) => {
      if (piece.lang !== 'en' || !piece.opens) return [];
      return runsFrom(this.#text, this.#pieces, from, 'en').filter(
        (unit) => unit.closes && (unit.text.match(/\p{L}+/gu) ?? []).length >= 4,
      );
    });
  }
}

function outerOf(span: Span | Unit): Span {
  return 'outer' in span ? span.outer : span;
}

function outermost(drafts: readonly Draft[], outer: readonly number[]): Span[] {
  return outer.map((index) => drafts[index]!.outer);
}

/** Running text is a candidate when something says so. */
function isWorthIt({ cover, gap, others }: Couple): boolean {
  const announced =
    gap !== null && others === 0 && gap.strayWords < 3 && (gap.bracket || gap.row !== null || gap.sign !== null);
  return (
    announced ||
    Math.sqrt(cover.english * cover.german) >= REACH.least ||
    cover.gain > 0 ||
    (gap !== null && others === 0)
  );
}

/** The strength of a cue behind the later one: `"…", so die Übersetzung`. */
function cueBehind(text: string, end: number, germanFirst: boolean): number {
  const behind = text.slice(end, end + 70);
  const stop = behind.search(CLAUSE_END);
  const cue = findCues(stop < 0 ? behind : behind.slice(0, stop)).find(
    ({ row }) => row.strength >= 2 && (row.to === 'either' || row.to === (germanFirst ? 'en' : 'de')),
  );
  return cue ? cue.row.strength : 0;
}
