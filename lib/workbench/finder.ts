import type { Card } from '../decks/deck.ts';
import type { Origin } from '../decks/propose.ts';
import type { Quote } from '../engine/types.ts';
import type { Answer } from './analysis.ts';
import type { Draft } from './draft.ts';
import { looseMarks, placesOf } from './article.ts';
import { Earlier } from './pairs/earlier.ts';
import { pairOfCard } from './pairs/from-cards.ts';
import { amend, amendAll, historyOf } from './pairs/history.ts';
import type { WorkPair } from './pairs/pair.ts';
import type { WorkbenchState } from './state.ts';

type Found = Extract<Answer, { kind: 'found' | 'more' | 'done' }>;
type Findings = Pick<WorkbenchState, 'work' | 'search' | 'article'>;

/** Makes pairs of what a search finds, bit by bit. */
export class Finder {
  readonly before: Pick<WorkbenchState, 'work' | 'article'>;
  readonly #dropped: ReadonlySet<string>;
  #earlier: Earlier | null = null;
  #quotes: readonly Quote[] = [];
  #origins = new Map<string, Origin>();
  /** Somebody repairs already: a second, better search does not take that away. */
  #deaf = false;
  /** What was searched, as it was put in; null for nothing. */
  searched: string | null = null;

  /** `before`: what was there before; `dropped`: ids of cards that are to stay out. */
  constructor(before: Pick<WorkbenchState, 'work' | 'article'>, dropped: readonly string[]) {
    this.before = before;
    this.#dropped = new Set(dropped);
  }

  hear(answer: Found, state: WorkbenchState): Partial<Findings> {
    if (answer.kind === 'found') this.#deaf = state.article !== null && state.work.past.length > 0;
    if (this.#deaf) return this.#onlyAligned(answer, state);
    switch (answer.kind) {
      case 'found': {
        const { work, article } = this.before;
        this.#earlier = article && new Earlier(work.present, article.text);
        this.#quotes = answer.quotes;
        this.#origins = new Map(answer.origins.map((origin) => [origin.id, origin]));
        const { text } = answer;
        return {
          article: { text, loose: looseMarks(answer.quotes, answer.origins) },
          search: { status: 'running', total: answer.origins.length },
          work: historyOf(answer.cards.map((card) => this.#pairOf(card, text))),
        };
      }
      case 'more': {
        const more = answer.cards.map((card) => this.#pairOf(card, state.article?.text ?? ''));
        return { work: amendAll(state.work, (pairs) => [...pairs, ...more]) };
      }
      case 'done': {
        const rest = this.#earlier?.rest(state.article?.text ?? '') ?? [];
        const search = { ...state.search, status: 'done' } as const;
        return rest.length === 0 ? { search } : { search, work: amendAll(state.work, (pairs) => [...pairs, ...rest]) };
      }
    }
  }

  /** What there is when the search is ended early: with nothing found yet, what was there before. */
  stop(state: WorkbenchState): Partial<Findings> {
    this.searched = null;
    const found = state.article === null ? this.before : this.hear({ kind: 'done', run: 0 }, state);
    return { ...found, search: { ...state.search, status: 'stopped' } };
  }

  #pairOf(card: Card, article: string): WorkPair {
    const origin = this.#origins.get(card.id);
    const pair = pairOfCard(card, origin && placesOf(origin, this.#quotes));
    const found = this.#dropped.has(card.id) ? { ...pair, dropped: true } : pair;
    return this.#earlier?.takenOver(found, article) ?? found;
  }

  /** The lexicon came late: the pairs stay as they are, and are lined up anew with it. */
  #onlyAligned(answer: Found, { work, search }: WorkbenchState): Partial<Findings> {
    if (answer.kind === 'done') return { search: { ...search, status: 'done' } };
    if (answer.kind === 'more') return {};
    const due = (pair: WorkPair): WorkPair => (pair.relation === 'none' ? pair : { ...pair, due: 'all' });
    return { work: amend(work, work.present.map(due)) };
  }
}

/** What a search looks at, to be compared with what another one would. */
export function searchedIn({ text, english }: Pick<Draft, 'text' | 'english'>): string {
  return `${text}\0${english.trim()}`;
}
