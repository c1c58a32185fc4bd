import type { Card } from '../decks/deck.ts';
import type { AlignTask } from './align-task.ts';
import type { Answer, Question } from './analysis.ts';

/** What is needed of a Web Worker, so that tests can do without one. */
export interface Desk {
  postMessage(question: Question): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

/**
 * Asks the worker. One text is searched at a time: a new one ends the one before, by ending the worker if it is busy. A
 * worker that has nothing to do stays, with the lexicon it has loaded. Smaller questions are asked beside a search.
 */
export class Analyst {
  readonly #hire: () => Desk;
  readonly #listen: (answer: Answer) => void;
  #desk: Desk | null = null;
  #run = 0;
  #busy = false;

  constructor(hire: () => Desk, listen: (answer: Answer) => void) {
    this.#hire = hire;
    this.#listen = listen;
  }

  /** Looks for the quotations of a text; with its English source, for what renders which stretch of that. */
  analyse(text: string, english: string): void {
    this.#ask({ kind: 'analyse', run: this.#next(), text, english });
  }

  /** Turns HTML into plain text. */
  plain(html: string): void {
    this.#ask({ kind: 'plain', run: this.#next(), html });
  }

  /** Lines up some pairs. */
  align(batch: number, tasks: readonly AlignTask[]): void {
    this.#post({ kind: 'align', batch, tasks });
  }

  /** Asks for the packs of some cards; of two such questions only the later is answered to the end. */
  pack(batch: number, cards: readonly Card[]): void {
    this.#post({ kind: 'pack', batch, cards });
  }

  /** Gets the worker ready, which then loads the lexicon, before there is anything to ask. */
  prepare(): void {
    try {
      this.#desk ??= this.#open();
    } catch {
      // Without workers here, the first question is told so.
    }
  }

  /** Tries again to load the lexicon. */
  loadLexicon(): void {
    this.#desk?.postMessage({ kind: 'lexicon' });
  }

  /** Ends what is being worked on; no more answers come. */
  stop(): void {
    this.#run++;
    if (this.#busy) this.#dismiss();
  }

  #next(): number {
    this.stop();
    return this.#run;
  }

  #ask(question: Question): void {
    this.#busy = true;
    this.#post(question);
  }

  #post(question: Question): void {
    try {
      this.#desk ??= this.#open();
      this.#desk.postMessage(question);
    } catch {
      this.#fail();
    }
  }

  #open(): Desk {
    const desk = this.#hire();
    desk.onmessage = ({ data }) => {
      if (desk !== this.#desk) return;
      if ('run' in data && data.run !== this.#run) return;
      if (data.kind === 'found') this.#busy = true;
      if (data.kind === 'done' || data.kind === 'problem' || data.kind === 'plain') this.#busy = false;
      this.#listen(data);
    };
    desk.onerror = () => {
      if (desk === this.#desk) this.#fail();
    };
    return desk;
  }

  #fail(): void {
    const searching = this.#busy;
    this.#dismiss();
    if (searching) this.#listen({ kind: 'problem', run: this.#run, problem: 'failed' });
  }

  #dismiss(): void {
    this.#desk?.terminate();
    this.#desk = null;
    this.#busy = false;
    this.#listen({ kind: 'lost' });
  }
}
