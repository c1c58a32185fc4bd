import type { Deck } from '#lib/decks/deck.ts';
import { proposeCards } from '#lib/decks/propose.ts';
import { ok, type Result } from '#lib/decks/result.ts';
import { emptyLexicon } from '#lib/engine/align/lexicon.ts';
import { analyseArticle } from '#lib/engine/analyse.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import type { Answer, Question } from '#lib/workbench/analysis.ts';
import type { Desk } from '#lib/workbench/analyst.ts';
import { type Draft, parseDraft } from '#lib/workbench/draft.ts';
import type { World } from '#lib/workbench/state.ts';

export const ARTICLE = `Der Uhrmacher

“Time is a bad tenant” („Die Zeit ist eine schlechte Mieterin“), sagt Jonas Pell.

“It never pays the rent” („Sie zahlt nie die Miete“), sagt er.`;

/** A world in memory: a store, a shelf and a worker that answers when it is told to. */
export class TestWorld implements World {
  readonly drafts = new Map<string, Draft>();
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
  readonly store = (id: string, draft: Draft) => this.#unlessBroken(() => this.drafts.set(id, structuredClone(draft)));
  readonly remove = (id: string) => this.#unlessBroken(() => this.drafts.delete(id));
  readonly saveDeck = (deck: Deck) => this.#unlessBroken(() => this.decks.set(deck.id, deck));
  readonly now = () => this.#time++;
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

  /** Answers the last question as the worker would. */
  finish(): void {
    const question = this.asked.at(-1);
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
