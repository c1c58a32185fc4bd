import * as v from 'valibot';
import { context, language, share, span } from '../../decks/parse.ts';
import type { History, Step } from './history.ts';
import type { Pairs, WorkPair } from './pair.ts';
import { type Repair, REPAIRS } from './repair.ts';

export type Work = History<Pairs, Repair>;

/**
 * A history as it is stored: every pair once, and each state as places in that list.
 *
 *     pairs    [A, B, B', C]
 *     past     [0 1 3]          A B C      before B was repaired
 *     present  [0 2 3]          A B' C
 */
export interface StoredWork {
  readonly pairs: readonly WorkPair[];
  readonly past: readonly StoredStep[];
  readonly present: readonly number[];
  readonly future: readonly StoredStep[];
}

interface StoredStep {
  readonly state: readonly number[];
  readonly note: Repair;
}

interface StoreCap {
  readonly steps: number;
  /** UTF-16 code units. */
  readonly letters: number;
}

/** As many steps are stored, those nearest to the present first, and as much text in pairs only they have. */
const CAP: StoreCap = Object.freeze({ steps: 400, letters: 3_000_000 });

/** What a pair weighs beside its texts: its links and names, roughly, in letters. */
const FRAME = 300;
const A_LINK = 40;

/** The history in the form it is stored in. Of a very long one the steps farthest from the present are left out. */
export function packWork({ past, present, future }: Work, cap = CAP): StoredWork {
  const table = new Map<WorkPair, number>();
  let letters = 0;
  const add = (state: Pairs): number[] =>
    state.map((pair) => {
      const known = table.get(pair);
      if (known !== undefined) return known;
      letters += FRAME + (pair.en?.length ?? 0) + (pair.de?.length ?? 0) + pair.links.length * A_LINK;
      table.set(pair, table.size);
      return table.size - 1;
    });
  const packed = add(present);
  const own = letters;
  const near = (steps: Iterable<Step<Pairs, Repair>>, most: number): StoredStep[] => {
    const kept: StoredStep[] = [];
    for (const { state, note } of steps) {
      if (kept.length >= most || letters - own > cap.letters) break;
      kept.push({ state: add(state), note });
    }
    return kept;
  };
  const before = near(past.toReversed(), cap.steps).reverse();
  const after = near(future, cap.steps - before.length);
  return { pairs: [...table.keys()], past: before, present: packed, future: after };
}

/** The history again, its states sharing their pairs as before. */
export function unpackWork({ pairs, past, present, future }: StoredWork): Work {
  const state = (places: readonly number[]): Pairs => places.flatMap((place) => pairs[place] ?? []);
  const steps = (list: readonly StoredStep[]): Step<Pairs, Repair>[] =>
    list.map((step) => ({ state: state(step.state), note: step.note }));
  return { past: steps(past), present: state(present), future: steps(future) };
}

const side = v.nullable(v.string());
const name = v.nullable(v.string());
const texts = v.array(v.string());
const places = v.array(span);

const pair = v.object({
  key: v.string(),
  id: v.nullable(v.string()),
  en: side,
  de: side,
  places: v.object({ en: places, de: places }),
  original: language,
  relation: v.picklist(['full', 'partial', 'paraphrase', 'none']),
  confidence: share,
  cue: name,
  speaker: name,
  role: name,
  note: name,
  accepts: v.object({ en: texts, de: texts }),
  segments: v.array(v.object({ en: v.nullable(span), de: v.nullable(span) })),
  cut: v.boolean(),
  links: v.array(v.object({ en: span, de: span, confidence: share, by: v.picklist(['engine', 'hand']) })),
  context: v.nullable(context),
  dropped: v.boolean(),
  due: v.picklist(['nothing', 'links', 'all']),
});

const state = v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
const note = v.object({
  kind: v.picklist(REPAIRS),
  key: v.string(),
  field: v.nullable(v.string()),
  segment: v.nullable(v.number()),
  at: v.number(),
});
const steps = v.array(v.object({ state, note }));

/** The shape of a stored history, for whoever parses what it is stored in. */
export const storedWork = v.object({ pairs: v.array(pair), past: steps, present: state, future: steps });
