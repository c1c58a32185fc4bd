import type { Span } from '../../lib/engine/types.ts';
import type { Choice } from './candidates.ts';
import { type Couple, overlap } from './features.ts';

/** How much two stretches have in common, and whose they are. */
interface Claim {
  readonly strength: number;
  readonly by: Span;
}

/** Claims that are remembered for one stretch: the strongest. */
const MOST = 4;

/** The same choices, each couple with the strongest claims that others have on its sides. */
export function withRivals(choices: readonly Choice[]): Choice[] {
  const claims = new Map<number, Claim[]>();
  for (const { english, couples } of choices)
    for (const couple of couples)
      for (const cell of cellsOf(couple)) note(claims, cell, { strength: claimOf(couple), by: english.outer });
  return choices.map(({ english, couples }) => {
    const own = strongest(couples);
    return {
      english,
      couples: couples.map((couple) => ({
        ...couple,
        rival: Math.max(0, ...cellsOf(couple).map((cell) => firstApart(claims.get(cell) ?? [], english.outer))),
        elsewhere: firstApart(own, couple.german.outer),
      })),
    };
  });
}

/** Little content proves little. */
function claimOf(couple: Couple): number {
  return overlap(couple) * Math.min(1, couple.cover.content / 18);
}

/** Pieces of running text by their numbers, what stands in marks by its own, negative. */
function cellsOf({ german: { run, drafts } }: Couple): number[] {
  const [from, to] = run ?? [0, 0];
  return [...Array.from({ length: to - from }, (_, at) => from + at), ...drafts.map((index) => -1 - index)];
}

function note(claims: Map<number, Claim[]>, cell: number, claim: Claim): void {
  const list = claims.get(cell) ?? [];
  const same = list.findIndex(({ by }) => by.start === claim.by.start && by.end === claim.by.end);
  if (same >= 0 && list[same]!.strength >= claim.strength) return;
  const others = list.filter((_, at) => at !== same);
  claims.set(cell, [...others, claim].sort((a, b) => b.strength - a.strength).slice(0, MOST));
}

/** The strongest claims of one English unit, on stretches that lie apart. */
function strongest(couples: readonly Couple[]): Claim[] {
  const found: Claim[] = [];
  for (const couple of couples.toSorted((a, b) => claimOf(b) - claimOf(a))) {
    if (found.some(({ by }) => meet(by, couple.german.outer))) continue;
    found.push({ strength: claimOf(couple), by: couple.german.outer });
    if (found.length === MOST) break;
  }
  return found;
}

function firstApart(claims: readonly Claim[], span: Span): number {
  return claims.find(({ by }) => !meet(by, span))?.strength ?? 0;
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
