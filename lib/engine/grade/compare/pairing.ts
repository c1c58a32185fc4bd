import type { Language } from '../../types.ts';
import { exclude, MATCH, matchUnits, type MatchKind } from './match.ts';
import type { Knowledge } from '../pack.ts';
import type { Unit } from '../types.ts';

/** A word of the answer and the word of the reference that it stands for (indexes into the lists of units). */
export interface Pair {
  readonly answer: number;
  readonly reference: number;
  readonly kind: MatchKind;
  readonly score: number;
  /** Out of the common order. */
  readonly moved: boolean;
}

/** Is it one word on both sides, in whatever form and spelling? */
export function isSameWord(pair: Pair | null | undefined): boolean {
  return pair?.kind === 'same' || pair?.kind === 'form' || pair?.kind === 'typo';
}

/** Longer texts are compared window by window, so that time stays linear. */
const WINDOW = 400;

/**
 * Pairs the words of an answer with those of the reference: first the heaviest set in common order, by dynamic
 * programming over answer × reference, then leftovers out of order, best first.
 */
export function pairUnits(
  answer: readonly Unit[],
  reference: readonly Unit[],
  source: readonly Unit[],
  lang: Language,
  knowledge: Knowledge,
): Pair[] {
  const pairs: Pair[] = [];
  const links = sourceLinks(source, reference, knowledge);
  for (let from = 0; from < Math.max(answer.length, reference.length); from += WINDOW) {
    pairWindow(
      answer.slice(from, from + WINDOW),
      reference.slice(from, from + WINDOW),
      from,
      (a, r) => scoreOf(a, r, links.get(r), lang, knowledge),
      pairs,
    );
  }
  return pairs.sort((a, b) => a.answer - b.answer);
}

interface Scored {
  readonly kind: MatchKind;
  readonly score: number;
}

function scoreOf(
  a: Unit,
  r: Unit,
  linked: readonly Link[] | undefined,
  lang: Language,
  knowledge: Knowledge,
): Scored | null {
  const direct = matchUnits(a, r, lang, knowledge);
  if (direct && direct.score >= 0.9) return direct;
  let best: Scored | null = direct;
  if (linked && !a.number && !a.closed && !exclude(a, r, lang)) {
    for (const { source, digit } of linked) {
      const other = knowledge.translation(source.stem, a.stem);
      if (other === 0) continue;
      const score = MATCH.synonymBase + MATCH.synonymStep * Math.min(other + 1, digit + 2, 9);
      if (score > (best?.score ?? 0)) best = { kind: 'synonym', score };
    }
  }
  return best;
}

interface Link {
  readonly source: Unit;
  readonly digit: number;
}

/** For each word of the reference, the words of the source that it may render. */
function sourceLinks(source: readonly Unit[], reference: readonly Unit[], knowledge: Knowledge): Map<Unit, Link[]> {
  const result = new Map<Unit, Link[]>();
  const byStem = new Map<string, Unit[]>();
  for (const r of reference) {
    if (r.closed || r.number) continue;
    const list = byStem.get(r.stem);
    if (list) list.push(r);
    else byStem.set(r.stem, [r]);
  }
  for (const s of source) {
    if (s.closed || s.number) continue;
    for (const [stem, digit] of knowledge.translations(s.stem)) {
      for (const r of byStem.get(stem) ?? []) {
        const list = result.get(r);
        if (list) list.push({ source: s, digit });
        else result.set(r, [{ source: s, digit }]);
      }
    }
  }
  return result;
}

function pairWindow(
  answer: readonly Unit[],
  reference: readonly Unit[],
  offset: number,
  score: (a: Unit, r: Unit) => Scored | null,
  out: Pair[],
): void {
  const n = answer.length;
  const m = reference.length;
  if (n === 0 || m === 0) return;
  const cell: (Scored | null)[] = [];
  const best = new Float64Array((n + 1) * (m + 1));
  const wide = m + 1;
  for (let i = 0; i < n; i++) {
    const a = answer[i]!;
    for (let j = 0; j < m; j++) {
      const r = reference[j]!;
      const found = score(a, r);
      cell.push(found);
      const skip = Math.max(best[i * wide + j + 1]!, best[(i + 1) * wide + j]!);
      const take = found ? best[i * wide + j]! + found.score * found.score * (0.1 + Math.max(a.weight, r.weight)) : 0;
      best[(i + 1) * wide + j + 1] = Math.max(skip, take);
    }
  }
  const answerTaken = new Uint8Array(n);
  const referenceTaken = new Uint8Array(m);
  const push = (i: number, j: number, found: Scored, moved: boolean): void => {
    answerTaken[i] = 1;
    referenceTaken[j] = 1;
    out.push({ answer: offset + i, reference: offset + j, kind: found.kind, score: found.score, moved });
  };
  for (let i = n, j = m; i > 0 && j > 0;) {
    const value = best[i * wide + j]!;
    if (value === best[(i - 1) * wide + j]!) i--;
    else if (value === best[i * wide + j - 1]!) j--;
    else {
      push(i - 1, j - 1, cell[(i - 1) * m + j - 1]!, false);
      i--;
      j--;
    }
  }
  const loose: { i: number; j: number; found: Scored; far: number }[] = [];
  for (let i = 0; i < n; i++) {
    if (answerTaken[i]) continue;
    for (let j = 0; j < m; j++) {
      const found = referenceTaken[j] ? null : cell[i * m + j];
      if (found) loose.push({ i, j, found, far: Math.abs(i / n - j / m) });
    }
  }
  loose.sort((x, y) => y.found.score - x.found.score || x.far - y.far);
  for (const { i, j, found } of loose) if (!answerTaken[i] && !referenceTaken[j]) push(i, j, found, true);
}
