import { type AlignTask, taskOf } from './align-task.ts';
import type { Alignment } from './pairs/aligned.ts';
import { withAlignment } from './pairs/aligned.ts';
import type { Pairs, WorkPair } from './pairs/pair.ts';

/** As many pairs are asked about at a time: the first answers show while later ones are worked on. */
const BATCH = 20;
/** A worker that fails over some pairs is asked once more about others, not without end. */
const MOST_LOST = 2;

/** Keeps an eye on pairs that the engine has still to line up, and asks about them, one batch after the other. */
export class Aligner {
  readonly #ask: (batch: number, tasks: readonly AlignTask[]) => void;
  #asked: readonly WorkPair[] = [];
  #batch = 0;
  #lost = 0;
  /** The pair in whose texts somebody is writing: lining it up waits, so that nothing moves under the hand. */
  held: string | null = null;

  constructor(ask: (batch: number, tasks: readonly AlignTask[]) => void) {
    this.#ask = ask;
  }

  look(pairs: Pairs, article: string): void {
    if (this.#asked.length > 0 || this.#lost > MOST_LOST) return;
    const due = pairs.filter((pair) => pair.due !== 'nothing' && pair.key !== this.held).slice(0, BATCH);
    if (due.length === 0) return;
    this.#asked = due;
    this.#ask(
      ++this.#batch,
      due.map((pair) => taskOf(pair, article)),
    );
  }

  /** The pairs with the answers in them. */
  hear(batch: number, alignments: readonly Alignment[], pairs: Pairs): Pairs {
    if (batch !== this.#batch) return pairs;
    const asked = this.#asked;
    this.#asked = [];
    return alignments.reduce((all, alignment, at) => {
      const pair = asked[at];
      return pair && pair.key !== this.held ? withAlignment(all, pair, alignment) : all;
    }, pairs);
  }

  /** The worker ended; what was asked gets no answer. */
  lose(): void {
    if (this.#asked.length > 0) this.#lost++;
    this.#asked = [];
  }
}
