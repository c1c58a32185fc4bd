import type { Answer, Question } from './analysis.ts';

/** What is needed of a Web Worker, so that tests can do without one. */
export interface Desk {
  postMessage(question: Question): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

/**
 * Asks the worker. One question is worked on at a time: a new one ends the one before, by ending the worker if it is
 * busy. A worker that has nothing to do stays, with the lexicon it has loaded.
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

  /** Looks for the quotations of a text. */
  analyse(text: string): void {
    this.#ask({ kind: 'analyse', run: this.#next(), text });
  }

  /** Turns HTML into plain text. */
  plain(html: string): void {
    this.#ask({ kind: 'plain', run: this.#next(), html });
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
      if (data.kind !== 'lexicon' && data.run !== this.#run) return;
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
    this.#dismiss();
    this.#listen({ kind: 'problem', run: this.#run, problem: 'failed' });
  }

  #dismiss(): void {
    this.#desk?.terminate();
    this.#desk = null;
    this.#busy = false;
  }
}
