import type { Relation } from '../types.ts';
import type { Draft } from './draft.ts';

/** A pair of drafts. Indexes point into the drafts that came back with it. */
export interface FoundPair {
  readonly en: readonly number[];
  readonly de: readonly number[];
  readonly relation: Relation;
  readonly cue: string | null;
  readonly confidence: number;
}

export interface Renderings {
  /** The drafts given, and the renderings without marks that were found. */
  readonly drafts: readonly Draft[];
  readonly pairs: readonly FoundPair[];
}

/** An English quotation with what may render it, weighed. */
export interface Candidate {
  readonly en: readonly number[];
  readonly de: readonly number[];
  readonly unmarked: Draft | null;
  readonly cue: string | null;
  readonly probability: number;
  readonly relation: Relation;
}

/** Least probability of a pair that is given. */
export const THRESHOLD = 0.5;
/** Log-odds from which one side of a pair makes a quotation of both. */
const SURE = 0.4;
const CELL = 16;

/** A quotation and its rendering are of one kind: what was said on one side was said on the other. */
function shareKind(drafts: Draft[], members: readonly number[]): void {
  const odds = Math.max(...members.map((index) => drafts[index]!.odds));
  const titled = members.find((index) => drafts[index]!.kind === 'title');
  const kind = odds > SURE ? 'quotation' : titled === undefined ? 'term' : 'title';
  for (const index of members) drafts[index] = { ...drafts[index]!, kind };
}

/** Running text renders one quotation only: the stretches of {@link CELL} characters that it covers by half or more. */
function cells({ start, end }: Draft): number[] {
  const first = Math.round(start / CELL);
  return Array.from({ length: Math.max(1, Math.round(end / CELL) - first) }, (_, index) => first + index);
}

/** „He said ‚Go on‘“ („Er sagte: ‚Weiter‘“): as many quotations inside of both sides render one another in order. */
function nestedPairs(drafts: readonly Draft[], { en, de, relation, confidence }: FoundPair): FoundPair[] {
  const inside = (members: readonly number[], lang: 'en' | 'de'): number[] =>
    members.flatMap((member) => {
      const found: number[] = [];
      for (let at = member + 1; at < drafts.length && drafts[at]!.start < drafts[member]!.end; at++)
        if (drafts[at]!.depth === 1 && drafts[at]!.lang === lang) found.push(at);
      return found;
    });
  const [english, german] = [inside(en, 'en'), inside(de, 'de')];
  if (english.length === 0 || english.length !== german.length || relation !== 'full') return [];
  return english.flatMap((one, index) => {
    const said = [one, german[index]!].some((member) => drafts[member]!.kind === 'quotation');
    return said ? [{ en: [one], de: [german[index]!], relation, cue: null, confidence }] : [];
  });
}

/** Takes the likeliest candidates first; each quotation renders or is rendered once. */
export function settle(given: readonly Draft[], candidates: readonly Candidate[]): Renderings {
  const drafts = [...given];
  const taken = new Set<number>();
  const pairs: FoundPair[] = [];
  const doubt = new Map<number, number>();
  const told = new Set<number>();
  const ordered = [...candidates].sort(
    (a, b) => b.probability - a.probability || b.en.length + b.de.length - a.en.length - a.de.length,
  );
  for (const one of ordered) {
    for (const index of one.en) doubt.set(index, Math.max(doubt.get(index) ?? 0, one.probability));
    if (one.probability < THRESHOLD || [...one.en, ...one.de].some((index) => taken.has(index))) continue;
    if (one.unmarked && cells(one.unmarked).some((cell) => told.has(cell))) continue;
    for (const cell of one.unmarked ? cells(one.unmarked) : []) told.add(cell);
    const de = [...one.de];
    if (one.unmarked) de.push(drafts.push(one.unmarked) - 1);
    for (const index of [...one.en, ...de]) taken.add(index);
    pairs.push({ en: one.en, de, relation: one.relation, cue: one.cue, confidence: one.probability });
  }
  for (const pair of [...pairs]) pairs.push(...nestedPairs(drafts, pair));
  for (const { en, de } of pairs) shareKind(drafts, [...en, ...de]);
  drafts.forEach((draft, index) => {
    if (draft.lang !== 'en' || draft.kind !== 'quotation' || taken.has(index) || draft.depth > 0) return;
    pairs.push({ en: [index], de: [], relation: 'none', cue: null, confidence: 1 - (doubt.get(index) ?? 0) });
  });
  return { drafts, pairs };
}
