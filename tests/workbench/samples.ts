import type { Deck } from '#lib/decks/deck.ts';
import { proposeCards } from '#lib/decks/propose.ts';
import { ok, type Result } from '#lib/decks/result.ts';
import { emptyLexicon } from '#lib/engine/align/lexicon.ts';
import { analyseArticle } from '#lib/engine/quotes/analyse.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import { align } from '#lib/workbench/align.ts';
import type { Answer, Question } from '#lib/workbench/analysis.ts';
import type { Desk } from '#lib/workbench/analyst.ts';
import { parseDraft, type StoredDraft } from '#lib/workbench/draft.ts';
import type { World } from '#lib/workbench/state.ts';

export const ARTICLE = `Der Uhrmacher

“Time is a bad tenant” („Die Zeit ist eine schlechte Mieterin“), sagt Jonas Pell.

“It never pays the rent” („Sie zahlt nie die Miete“), sagt er.`;

/** A world in memory: a store, a shelf and a worker that answers when it is told to. */
export class TestWorld implements World {
  readonly drafts = new Map<string, StoredDraft>();
  readonly decks = new Map<string, Deck>();
  readonly desks: TestDesk[] = [];
  readonly patience = 0;
  packPatience = 0;
  failure: StorageError | null = null;
  #time = 1000;
  #ids = 0;

  readonly hire = (): Desk => {
    const desk = new TestDesk();
    this.desks.push(desk);
    return desk;
  };
  readonly load = (id: string) => Promise.resolve(ok(parseDraft(this.drafts.get(id))));
  readonly store = async (
    id: string,
    draft: StoredDraft,
    known: number,
  ): Promise<Result<number, StorageError | 'elsewhere'>> => {
    const there = this.drafts.get(id);
    if (there && there.revision !== known) return { ok: false, error: 'elsewhere' };
    const stored = await this.#unlessBroken(() =>
      this.drafts.set(id, structuredClone({ ...draft, revision: known + 1 })),
    );
    return stored.ok ? ok(known + 1) : stored;
  };
  readonly remove = (id: string) => this.#unlessBroken(() => this.drafts.delete(id));
  readonly loadDeck = (id: string): Promise<Result<Deck, StorageError>> => {
    const deck = this.decks.get(id);
    return Promise.resolve(deck ? ok(deck) : { ok: false, error: 'missing' });
  };
  readonly saveDeck = (deck: Deck) => this.#unlessBroken(() => this.decks.set(deck.id, deck));
  readonly now = () => this.#time++;
  readonly pass = (milliseconds: number): void => {
    this.#time += milliseconds;
  };
  readonly newId = () => `deck-${this.#ids++}`;

  get desk(): TestDesk {
    return this.desks.at(-1)!;
  }

  #unlessBroken(work: () => unknown): Promise<Result<void, StorageError>> {
    if (this.failure) return Promise.resolve({ ok: false, error: this.failure });
    work();
    return Promise.resolve(ok(undefined));
  }
}

export class TestDesk implements Desk {
  readonly asked: Question[] = [];
  ended = false;
  onmessage: Desk['onmessage'] = null;
  onerror: Desk['onerror'] = null;

  postMessage(question: Question): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.ended = true;
  }

  say(answer: Answer): void {
    this.onmessage?.({ data: answer });
  }

  /** Lines up what it was asked about last, as the worker would. */
  align(): void {
    const question = this.asked.findLast(({ kind }) => kind === 'align');
    if (question?.kind !== 'align') return;
    const alignments = question.tasks.map((task) => align(task, emptyLexicon));
    this.say({ kind: 'aligned', batch: question.batch, alignments });
  }

  /** Answers the last search as the worker would. */
  finish(): void {
    const question = this.asked.findLast(({ kind }) => kind === 'analyse');
    if (question?.kind !== 'analyse') return;
    const { run } = question;
    const read = analyseArticle(question.text, emptyLexicon);
    if (!read.ok) {
      this.say({ kind: 'problem', run, problem: read.error.code });
      return;
    }
    const { article, quotes, pairs } = read.analysis;
    const found = { text: article.text, quotes, pairs };
    const { origins, cards } = proposeCards(found, emptyLexicon);
    const [first, ...rest] = cards;
    this.say({ kind: 'found', run, text: article.text, quotes, origins, cards: first ? [first] : [] });
    this.say({ kind: 'more', run, cards: rest });
    this.say({ kind: 'done', run });
  }
}
