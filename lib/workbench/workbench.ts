import type { Card } from '../decks/deck.ts';
import { deckFromCards, NO_SOURCE } from '../decks/deck-from-cards.ts';
import { fail } from '../decks/result.ts';
import { suggestTitle } from '../decks/suggest-title.ts';
import { Aligner } from './aligner.ts';
import { type Answer, LONGEST_TEXT } from './analysis.ts';
import { Analyst } from './analyst.ts';
import { cardsDraft, type CardDetails, draftToOpen } from './card-draft.ts';
import { type Draft, emptyDraft, NEW_DRAFT, type StoredDraft } from './draft.ts';
import { Finder } from './finder.ts';
import { Keeper } from './keeper.ts';
import { advance, amend, redo, undo } from './pairs/history.ts';
import type { Pairs } from './pairs/pair.ts';
import { type DoRepair, goesOn, type Repair } from './pairs/repair.ts';
import { packWork, unpackWork } from './pairs/stored.ts';
import { cardsOf } from './pairs/to-cards.ts';
import { Packer } from './packer.ts';
import { NO_SEARCH, NO_WORK, START, type Told, type WorkbenchState, type World } from './state.ts';

const NOTHING = Object.freeze({ work: NO_WORK, article: null });

/**
 * The state of making a deck, outside the tree of components: it outlives them, so that another language, another page
 * and back lose nothing. Every change is stored on the device after a moment of quiet.
 */
export class Workbench {
  readonly #world: World;
  readonly #analyst: Analyst;
  readonly #aligner: Aligner;
  readonly #packer: Packer;
  readonly #keeper: Keeper;
  readonly #listeners = new Set<() => void>();
  #finder = new Finder(NOTHING, []);
  #state: WorkbenchState = START;
  #loading = 0;

  constructor(world: World) {
    this.#world = world;
    this.#analyst = new Analyst(world.hire, (answer) => {
      this.#hear(answer);
    });
    this.#aligner = new Aligner((batch, tasks) => {
      this.#analyst.align(batch, tasks);
    });
    this.#packer = new Packer((batch, cards) => {
      this.#analyst.pack(batch, cards);
    });
    this.#keeper = new Keeper(
      world,
      () => this.#stored(),
      (saving) => {
        this.#set({ saving });
      },
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): WorkbenchState => this.#state;

  /**
   * Opens the draft of a deck, or the one of a new deck. A deck without a draft is opened from its cards. What is open
   * already stays open.
   */
  async open(deckId: string | null): Promise<void> {
    const draftId = deckId ?? NEW_DRAFT;
    if (this.#state.loaded && this.#keeper.id === draftId) return;
    await this.flush();
    await this.#load(draftId, deckId);
  }

  /** The text as it is being typed. */
  type(text: string): void {
    if (text !== this.#state.draft.text) this.#change({ text });
  }

  /** The English source as it is being typed. */
  typeEnglish(english: string): void {
    if (english !== this.#state.draft.english) this.#change({ english });
  }

  /** Puts a text in place of what is there. */
  fill(text: string): void {
    this.#set({ filled: this.#state.filled + 1 });
    this.#change({ text });
  }

  /** The same for the English source. */
  fillEnglish(english: string): void {
    this.#set({ filled: this.#state.filled + 1 });
    this.#change({ english });
  }

  /** Like {@link fill}, and searches it at once. */
  put(text: string): void {
    this.fill(text);
    this.search();
  }

  /** Like {@link put}, for HTML. */
  putHtml(html: string): void {
    this.#set({ problem: null });
    this.#analyst.plain(html);
  }

  /** Starts on cards that come from a file instead of an article. What was there before can be brought back. */
  openCards(cards: readonly Card[], details: CardDetails = {}): void {
    const before = this.#stored();
    const worth = before.text !== '' || before.work !== null;
    this.#packer.keep(cards);
    // Opened for a deck that was made already, they become that deck.
    const { deckId } = this.#keeper.id === NEW_DRAFT ? { deckId: this.#world.newId() } : before;
    this.#become({ ...cardsDraft(cards, details, deckId), madeAt: before.deckId === deckId ? before.madeAt : null });
    this.#set({ discarded: worth ? before : null });
    this.#touch();
  }

  /** Looks for the quotations of the text. One that was searched already is not searched again. */
  search(): void {
    const { draft, article } = this.#state;
    const { text, english } = draft;
    const longest = Math.max(text.length, english.length);
    const problem = text.trim() === '' ? 'empty' : longest > LONGEST_TEXT ? 'tooLarge' : null;
    this.#set({ problem, discarded: null });
    if (problem) return;
    this.#change({ mode: 'read' });
    if (article === null || this.#finder.searched !== searchedIn(draft)) this.#search();
    else this.#set({ search: { status: 'done', total: this.#state.work.present.length } });
  }

  /** Back to the text itself. */
  edit(): void {
    this.#analyst.stop();
    this.#set({ search: NO_SEARCH, problem: null, filled: this.#state.filled + 1 });
    this.#change({ mode: 'write' });
  }

  /** Ends the search and keeps what was found. */
  stop(): void {
    this.#analyst.stop();
    this.#set({ search: { ...this.#state.search, status: 'stopped' } });
  }

  /** Somebody is about to put a text in. */
  prepare(): void {
    this.#analyst.prepare();
  }

  loadLexicon(): void {
    this.#analyst.loadLexicon();
  }

  describe(change: Partial<Pick<Draft, 'title' | 'outlet' | 'date' | 'url'>>): void {
    this.#change(change);
  }

  /** Repairs a pair; false when that changed nothing. */
  readonly repair: DoRepair = (kind, key, change, { field = null, segment = null } = {}) => {
    const { work } = this.#state;
    const repair: Repair = { kind, key, field, segment, at: this.#world.now() };
    const pairs = change(work.present);
    if (pairs === work.present) return false;
    this.#step(advance(work, pairs, repair, goesOn(repair, work.past.at(-1)?.note)), repair, 'done');
    return true;
  };

  undo(): void {
    const { work } = this.#state;
    const last = work.past.at(-1);
    if (last) this.#step(undo(work), last.note, 'undone');
  }

  redo(): void {
    const { work } = this.#state;
    const next = work.future[0];
    if (next) this.#step(redo(work), next.note, 'redone');
  }

  /** Somebody writes in the texts of a pair (null: no longer); the engine does not move them meanwhile. */
  readonly hold = (key: string | null): void => {
    this.#aligner.held = key;
    this.#lookAtPairs();
  };

  /** A key for a new pair. */
  readonly newKey = (): string => this.#world.newId();

  /** Starts a new deck. An unfinished one is put aside, to be brought back; one that was made keeps its draft. */
  restart(): void {
    if (this.#keeper.id !== NEW_DRAFT) {
      void this.open(null);
      return;
    }
    const discarded = this.#stored();
    this.#become(emptyDraft(this.#world.newId()));
    this.#set({ discarded });
    this.#touch();
  }

  bringBack(): void {
    const draft = this.#state.discarded;
    if (!draft) return;
    this.#become(draft);
    this.#touch();
  }

  /** Stays with what is here, whatever another tab has stored. */
  async keepThis(): Promise<void> {
    this.#set({ saving: 'saving' });
    await this.#keeper.insist();
  }

  /** Goes on with what another tab has stored; what is here can be brought back. */
  async takeOther(): Promise<void> {
    const discarded = this.#stored();
    await this.#load(this.#keeper.id, this.#keeper.id === NEW_DRAFT ? null : this.#keeper.id);
    this.#set({ discarded });
  }

  /** Another tab has stored a draft. */
  heardElsewhere(draftId: string): void {
    if (draftId === this.#keeper.id && this.#state.loaded) this.#set({ saving: 'elsewhere' });
  }

  /** Under which id the draft is stored. */
  draftId(): string {
    return this.#keeper.id;
  }

  /** The title the deck has, or would have. */
  title(): string {
    const { title, text } = this.#state.draft;
    return title ?? suggestTitle(text);
  }

  /** Makes the deck and answers with its id; null when that did not work, and the state says why. */
  async make(): Promise<string | null> {
    this.#set({ making: 'busy' });
    if (!(await this.#isOurs())) {
      this.#set({ making: 'no' });
      return null;
    }
    const cards = cardsOf(this.#state.work.present);
    if (this.#state.lexicon === 'ready') await this.#packer.wait(cards, this.#world.packPatience);
    const { draft } = this.#state;
    const deck = deckFromCards(this.#packer.packed(cards), {
      ...{ id: draft.deckId, title: this.title(), description: draft.description },
      source: {
        ...NO_SOURCE,
        title: draft.headline ?? (suggestTitle(draft.text) || null),
        outlet: draft.outlet.trim() || null,
        date: draft.date.trim() || null,
        url: draft.url.trim() || null,
      },
    });
    const saved = deck.ok ? await this.#world.saveDeck(deck.value) : fail('tooMuch' as const);
    this.#set({ making: saved.ok ? 'no' : saved.error });
    if (!saved.ok) return null;
    // From now on the draft belongs to the deck made of it, and the next new deck starts from nothing.
    this.#change({ madeAt: this.#world.now(), madeTitle: this.title() });
    await this.#keeper.move(draft.deckId);
    return draft.deckId;
  }

  /** Stores what has not been stored yet, now. */
  flush(): Promise<void> {
    return this.#keeper.flush();
  }

  /** Tries again to store a draft that could not be stored. */
  async retry(): Promise<void> {
    this.#set({ saving: 'saving' });
    await this.#keeper.store();
  }

  /** What would be lost if the page ended now; null when nothing would. */
  unsaved(): StoredDraft | null {
    return this.#state.saving === 'saved' ? null : this.#stored();
  }

  /** Whether no other tab has gone on with this draft, or made its deck; if one has, nothing is overwritten. */
  async #isOurs(): Promise<boolean> {
    await this.flush();
    const { deckId } = this.#state.draft;
    if (this.#keeper.id !== deckId) {
      const made = await this.#world.load(deckId);
      if (made.ok && made.value !== null) {
        this.#keeper.open(deckId, 0);
        await this.#keeper.store();
      }
    }
    return this.#state.saving !== 'elsewhere';
  }

  async #load(draftId: string, deckId: string | null): Promise<void> {
    const loading = ++this.#loading;
    const found = await this.#world.load(draftId);
    const stored = found.ok ? found.value : null;
    const deck = deckId === null ? null : await this.#world.loadDeck(deckId);
    if (loading !== this.#loading) return;
    const early = this.#state.loaded ? null : this.#stored();
    this.#keeper.open(draftId, stored?.revision ?? 0);
    if (deck?.ok) this.#packer.keep(deck.value.cards);
    this.#become(draftToOpen(stored, deck?.ok ? deck.value : null) ?? emptyDraft(deckId ?? this.#world.newId()));
    this.#set({ loaded: true, saving: found.ok ? 'saved' : found.error });
    if (deck && !deck.ok && stored === null) this.#set({ problem: 'deckMissing' });
    // Whoever was faster than the store keeps what they put in.
    if (early === null || (early.text + early.english === '' && early.work === null)) return;
    this.#become({ ...early, deckId: this.#state.draft.deckId });
    this.#touch();
  }

  /** Everything as a draft says; a text that is to be read and has no pairs yet is searched. */
  #become(draft: StoredDraft): void {
    const { lexicon, filled, loaded, saving } = this.#state;
    const { article, work, ...rest } = draft;
    this.#analyst.stop();
    this.#finder = new Finder(NOTHING, rest.dropped);
    // A text that was being changed may be another than the one that was searched.
    this.#finder.searched = article !== null && rest.mode === 'read' ? searchedIn(rest) : null;
    this.#set({ ...START, lexicon, loaded, saving, filled: filled + 1, draft: rest, article });
    if (work) {
      const opened = unpackWork(work);
      this.#set({ work: opened, search: { status: 'done', total: opened.present.length } });
      this.#analyst.prepare();
      this.#lookAtPairs();
    } else if (rest.mode === 'read') this.#search();
  }

  #search(): void {
    const { draft, work, article, search } = this.#state;
    this.#finder = new Finder({ work, article }, draft.dropped);
    this.#finder.searched = searchedIn(draft);
    this.#set({ search: { ...search, status: 'running', total: 0 }, work: NO_WORK, article: null });
    this.#analyst.analyse(draft.text, draft.english.trim());
  }

  #hear(answer: Answer): void {
    switch (answer.kind) {
      case 'lexicon':
        this.#set({ lexicon: answer.state });
        if (answer.state === 'ready') this.#askForPacks();
        return;
      case 'plain':
        this.put(answer.text);
        return;
      case 'problem':
        this.#finder.searched = null;
        this.#set({ problem: answer.problem, search: NO_SEARCH, filled: this.#state.filled + 1 });
        this.#change({ mode: 'write' });
        return;
      case 'aligned': {
        const { work } = this.#state;
        this.#amend(this.#aligner.hear(answer.batch, answer.alignments, work.present));
        return;
      }
      case 'packs':
        this.#packer.hear(answer.batch, answer.packs, false);
        return;
      case 'packed':
        this.#packer.hear(answer.batch, [], true);
        return;
      case 'lost':
        this.#aligner.lose();
        this.#packer.lose();
        return;
      case 'found':
      case 'more':
      case 'done':
        this.#set(this.#finder.hear(answer, this.#state));
        if (answer.kind !== 'done') return;
        this.#change({ dropped: [] });
        this.#lookAtPairs();
        this.#askForPacks();
    }
  }

  #askForPacks(): void {
    const { search, lexicon, work } = this.#state;
    if (search.status === 'done' && lexicon === 'ready') this.#packer.look(cardsOf(work.present));
  }

  #lookAtPairs(): void {
    const { work, article } = this.#state;
    this.#aligner.look(work.present, article?.text ?? '');
  }

  #step(work: WorkbenchState['work'], repair: Repair, way: Told['way']): void {
    this.#set({ work, told: { repair, way, count: (this.#state.told?.count ?? 0) + 1 } });
    this.#touch();
    this.#lookAtPairs();
  }

  #amend(pairs: Pairs): void {
    const { work } = this.#state;
    if (pairs !== work.present) {
      this.#set({ work: amend(work, pairs) });
      this.#touch();
    }
    this.#lookAtPairs();
  }

  #change(change: Partial<Draft>): void {
    this.#set({ draft: { ...this.#state.draft, ...change } });
    this.#touch();
  }

  /** Something is to be stored. */
  #touch(): void {
    const { draft, loaded, saving } = this.#state;
    this.#set({
      draft: { ...draft, changedAt: this.#world.now() },
      saving: saving === 'elsewhere' ? saving : 'saving',
    });
    if (loaded && saving !== 'elsewhere') this.#keeper.changed();
  }

  #stored(): StoredDraft {
    const { draft, search } = this.#state;
    const searching = search.status === 'running';
    // Half a search is no work: it starts again, and until it is done what was there before is kept.
    const { article, work } = searching ? this.#finder.before : this.#state;
    const kept = { ...draft, revision: this.#keeper.revision };
    if (article === null && work === NO_WORK) return { ...kept, article: null, work: null };
    return { ...kept, mode: searching ? 'write' : draft.mode, article, work: packWork(work) };
  }

  #set(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** What a search looks at. */
function searchedIn({ text, english }: Pick<Draft, 'text' | 'english'>): string {
  return `${text}\0${english.trim()}`;
}
