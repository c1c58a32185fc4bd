import { Aligner } from './aligner.ts';
import type { Answer } from './analysis.ts';
import { Analyst } from './analyst.ts';
import { draftToOpen } from './card-draft.ts';
import { type Draft, emptyDraft, type StoredDraft } from './draft.ts';
import { Finder, searchedIn } from './finder.ts';
import { Keeper } from './keeper.ts';
import { amend } from './pairs/history.ts';
import type { Pairs } from './pairs/pair.ts';
import { packWork, unpackWork } from './pairs/stored.ts';
import { cardsOf } from './pairs/to-cards.ts';
import { Packer } from './packer.ts';
import { NO_SEARCH, NO_WORK, START, type WorkbenchState, type World } from './state.ts';

const NOTHING = Object.freeze({ work: NO_WORK, article: null });

/**
 * The draft that is open: read from the store, searched, lined up by the engine, and stored after every change and a
 * moment of quiet. What people can do with it is the {@link Workbench}'s.
 */
export abstract class OpenDraft {
  protected readonly world: World;
  protected readonly analyst: Analyst;
  protected readonly aligner: Aligner;
  protected readonly packer: Packer;
  protected readonly keeper: Keeper;
  readonly #listeners = new Set<() => void>();
  protected finder = new Finder(NOTHING, []);
  #state: WorkbenchState = START;
  #loading = 0;

  constructor(world: World) {
    this.world = world;
    this.analyst = new Analyst(world.hire, (answer) => {
      this.#hear(answer);
    });
    this.aligner = new Aligner((batch, tasks) => {
      this.analyst.align(batch, tasks);
    });
    this.packer = new Packer((batch, cards) => {
      this.analyst.pack(batch, cards);
    });
    this.keeper = new Keeper(
      world,
      () => this.stored(),
      (saving) => {
        this.set({ saving });
      },
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): WorkbenchState => this.#state;

  /** Stores what has not been stored yet, now. */
  flush(): Promise<void> {
    return this.keeper.flush();
  }

  /** Puts a text in place of what is there, and searches it at once. */
  abstract put(text: string): void;

  protected async load(draftId: string, deckId: string | null): Promise<void> {
    const loading = ++this.#loading;
    const found = await this.world.load(draftId);
    const foundDeck = deckId === null ? null : await this.world.loadDeck(deckId);
    if (loading !== this.#loading) return;
    const early = this.#state.loaded ? null : this.stored();
    const stored = found.ok ? found.value : null;
    this.keeper.open(draftId, stored?.revision ?? 0);
    const deck = foundDeck?.ok ? foundDeck.value : null;
    if (deck) this.packer.keep(deck.cards);
    this.become(draftToOpen(stored, deck) ?? emptyDraft(deckId ?? this.world.newId()));
    this.set({ loaded: true, saving: found.ok ? 'saved' : found.error });
    if (foundDeck?.ok === false && stored === null) this.set({ problem: 'deckMissing' });
    // Whoever was faster than the store keeps what they put in.
    if (early === null || isBlank(early)) return;
    this.become({ ...early, deckId: this.#state.draft.deckId });
    this.touch();
  }

  /** Everything as a draft says; a text that is to be read and has no pairs yet is searched. */
  protected become(draft: StoredDraft): void {
    const { lexicon, filled, loaded, saving } = this.#state;
    const { article, work, ...rest } = draft;
    this.analyst.stop();
    this.finder = new Finder(NOTHING, rest.dropped);
    // A text that was being changed may be another than the one that was searched.
    this.finder.searched = article !== null && rest.mode === 'read' ? searchedIn(rest) : null;
    this.set({ ...START, lexicon, loaded, saving, filled: filled + 1, draft: rest, article });
    if (work) {
      const opened = unpackWork(work);
      this.set({ work: opened, search: { status: 'done', total: opened.present.length } });
      this.analyst.prepare();
      this.lookAtPairs();
    } else if (rest.mode === 'read') this.startSearch();
  }

  protected startSearch(): void {
    const { draft, work, article, search } = this.#state;
    this.finder = new Finder({ work, article }, draft.dropped);
    this.finder.searched = searchedIn(draft);
    this.set({ search: { ...search, status: 'running', total: 0 }, work: NO_WORK, article: null });
    this.analyst.analyse(draft.text, draft.english.trim());
  }

  #hear(answer: Answer): void {
    switch (answer.kind) {
      case 'lexicon':
        this.set({ lexicon: answer.state });
        if (answer.state === 'ready') this.#askForPacks();
        return;
      case 'plain':
        this.put(answer.text);
        return;
      case 'problem':
        this.finder.searched = null;
        this.set({ ...this.finder.before, problem: answer.problem, search: NO_SEARCH, filled: this.#state.filled + 1 });
        this.change({ mode: 'write' });
        return;
      case 'aligned': {
        const { work } = this.#state;
        this.#amend(this.aligner.hear(answer.batch, answer.alignments, work.present));
        return;
      }
      case 'packs':
        this.packer.hear(answer.batch, answer.packs, false);
        return;
      case 'packed':
        this.packer.hear(answer.batch, [], true);
        return;
      case 'lost':
        this.aligner.lose();
        this.packer.lose();
        return;
      case 'found':
      case 'more':
      case 'done':
        this.set(this.finder.hear(answer, this.#state));
        if (answer.kind !== 'done') return;
        this.change({ dropped: [] });
        this.lookAtPairs();
        this.#askForPacks();
    }
  }

  #askForPacks(): void {
    const { search, lexicon, work } = this.#state;
    if (search.status === 'done' && lexicon === 'ready') this.packer.look(cardsOf(work.present));
  }

  protected lookAtPairs(): void {
    const { work, article } = this.#state;
    this.aligner.look(work.present, article?.text ?? '');
  }

  #amend(pairs: Pairs): void {
    const { work } = this.#state;
    if (pairs !== work.present) {
      this.set({ work: amend(work, pairs) });
      this.touch();
    }
    this.lookAtPairs();
  }

  protected change(change: Partial<Draft>): void {
    this.set({ draft: { ...this.#state.draft, ...change } });
    this.touch();
  }

  /** Something is to be stored. */
  protected touch(): void {
    const { draft, loaded, saving } = this.#state;
    this.set({
      draft: { ...draft, changedAt: this.world.now() },
      saving: saving === 'elsewhere' ? saving : 'saving',
    });
    if (loaded && saving !== 'elsewhere') this.keeper.changed();
  }

  protected stored(): StoredDraft {
    const { draft, search } = this.#state;
    const searching = search.status === 'running';
    // Half a search is no work: it starts again, and until it is done what was there before is kept.
    const { article, work } = searching ? this.finder.before : this.#state;
    const kept = { ...draft, revision: this.keeper.revision };
    if (article === null && work === NO_WORK) return { ...kept, article: null, work: null };
    return { ...kept, mode: searching ? 'write' : draft.mode, article, work: packWork(work) };
  }

  protected set(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Nobody has put anything in. */
function isBlank({ text, english, work }: StoredDraft): boolean {
  return text === '' && english === '' && work === null;
}
