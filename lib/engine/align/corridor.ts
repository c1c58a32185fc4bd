import type { Evidence, Rows, Side } from './couples.ts';

/**
 * The cells of the alignment matrix that are worth looking at: in row `i` (so many English lines done) the columns
 * `low[i]` to `high[i]`, both inclusive and never falling.
 */
export interface Corridor {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

const WIDTH = Object.freeze({
  /** Up to so many cells the whole matrix is searched, and every gap between two anchors. */
  whole: 40_000,
  gap: 16_000,
  /** Columns to either side of the path. */
  margin: 8,
  band: 48,
  /** Cells that a corridor may have in all; very long texts get a narrower band. */
  cells: 24_000_000,
});

/** Types in more lines than this are too common to anchor anything. */
const COMMON = 12;

/**
 * The whole matrix where it is small. Else a band around anchors: couples of lines that share rare words as no other
 * couple does, the best rising chain of them.
 */
export function corridorOf(evidence: Evidence): Corridor {
  const n = evidence.en.lines.length;
  const m = evidence.de.lines.length;
  const low = new Int32Array(n + 1);
  const high = new Int32Array(n + 1).fill(m);
  if ((n + 1) * (m + 1) <= WIDTH.whole) return { low, high };
  low.fill(m);
  high.fill(0);
  const share = WIDTH.cells / (n + m);
  const margin = Math.max(3, Math.min(WIDTH.margin, Math.floor(share / 4)));
  const band = Math.max(4, Math.min(WIDTH.band, Math.floor(share / 3)));
  const include = (i: number, from: number, to: number): void => {
    low[i] = Math.min(low[i]!, Math.max(0, from - margin));
    high[i] = Math.max(high[i]!, Math.min(m, to + margin));
  };
  let at = { i: 0, j: 0 };
  for (const next of [...findAnchors(evidence), { i: n, j: m }]) {
    const rows = next.i - at.i;
    const columns = next.j - at.j;
    const whole = rows * columns <= WIDTH.gap;
    for (let i = at.i; i <= next.i; i++) {
      const from = rows === 0 ? at.j : at.j + Math.floor((columns * (i - at.i)) / rows);
      const to = rows === 0 ? next.j : Math.min(next.j, at.j + Math.ceil((columns * (i + 1 - at.i)) / rows));
      include(i, whole ? at.j : Math.max(at.j, from - band), whole ? next.j : Math.min(next.j, to + band));
    }
    at = next;
  }
  for (let i = n - 1; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  for (let i = 1; i <= n; i++) high[i] = Math.max(high[i]!, high[i - 1]!);
  return { low, high };
}

interface Anchor {
  readonly i: number;
  readonly j: number;
}

/** Couples of lines that are each other's best by shared rare types, as a chain that rises on both sides. */
function findAnchors(evidence: Evidence): Anchor[] {
  const forth = bestPartners(evidence.en, evidence.de, evidence.fromEnglish);
  const back = bestPartners(evidence.de, evidence.en, evidence.fromGerman);
  const couples: (Anchor & { weight: number })[] = [];
  forth.forEach(({ line, weight }, i) => {
    if (line >= 0 && back[line]?.line === i) couples.push({ i, j: line, weight: Math.min(weight, back[line].weight) });
  });
  return risingChain(couples, evidence.de.lines.length);
}

interface Partner {
  readonly line: number;
  readonly weight: number;
}

/** For each line the line of the other side that shares most of its rare types, where no second is nearly as good. */
function bestPartners(from: Side, to: Side, rows: Rows): Partner[] {
  const places = linesOfTypes(to);
  const own = linesOfTypes(from);
  return from.lines.map(({ types }) => {
    const scores = new Map<number, number>();
    for (const type of new Set(types)) {
      if (own.start[type + 1]! - own.start[type]! > COMMON) continue;
      for (let k = rows.start[type]!; k < rows.start[type + 1]!; k++) {
        const other = rows.to[k]!;
        const first = places.start[other]!;
        const last = places.start[other + 1]!;
        if (last - first > COMMON) continue;
        const worth = (Math.sqrt(rows.p[k]!) * to.rarity[other]!) / Math.sqrt(last - first);
        for (let at = first; at < last; at++) {
          const line = places.line[at]!;
          scores.set(line, (scores.get(line) ?? 0) + worth);
        }
      }
    }
    let best: Partner = { line: -1, weight: 0 };
    let second = 0;
    for (const [line, weight] of scores) {
      if (weight > best.weight) {
        second = best.weight;
        best = { line, weight };
      } else second = Math.max(second, weight);
    }
    return best.weight > 6 && best.weight > 1.5 * second ? best : { line: -1, weight: 0 };
  });
}

/** Where each type stands: lines `line[start[t] … start[t + 1]]`. */
function linesOfTypes(side: Side): { start: Int32Array; line: Int32Array } {
  const start = new Int32Array(side.rarity.length + 1);
  for (const { types } of side.lines) for (const type of types) start[type + 1]!++;
  for (let t = 1; t < start.length; t++) start[t]! += start[t - 1]!;
  const next = start.slice();
  const line = new Int32Array(start.at(-1) ?? 0);
  side.lines.forEach(({ types }, index) => {
    for (const type of types) line[next[type]!++] = index;
  });
  return { start, line };
}

/** The heaviest chain in which both indexes rise; `couples` come with rising `i`. Fenwick tree over `j`. */
function risingChain(couples: readonly (Anchor & { weight: number })[], columns: number): Anchor[] {
  const tree = new Int32Array(columns + 1).fill(-1);
  const total = new Float64Array(couples.length);
  const before = new Int32Array(couples.length).fill(-1);
  let best = -1;
  couples.forEach(({ j, weight }, index) => {
    let previous = -1;
    for (let at = j; at > 0; at -= at & -at) {
      const rival = tree[at]!;
      if (rival >= 0 && (previous < 0 || total[rival]! > total[previous]!)) previous = rival;
    }
    before[index] = previous;
    total[index] = weight + (previous < 0 ? 0 : total[previous]!);
    for (let at = j + 1; at <= columns; at += at & -at) {
      if (tree[at]! < 0 || total[tree[at]!]! < total[index]) tree[at] = index;
    }
    if (best < 0 || total[index] > total[best]!) best = index;
  });
  const chain: Anchor[] = [];
  for (let at = best; at >= 0; at = before[at]!) chain.push(couples[at]!);
  return chain.reverse();
}
