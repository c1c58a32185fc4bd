import { deckFromCards, NO_SOURCE } from '../decks/deck-from-cards.ts';
import { suggestTitle } from '../decks/suggest-title.ts';
import { fail } from '../decks/result.ts';
import { type Answer, LONGEST_TEXT, NO_ANALYSIS, withAnswer } from './analysis.ts';
import { Analyst } from './analyst.ts';
import { type Choices, choicesOf, redo, toggle, undo } from './choices.ts';
import { type Draft, emptyDraft, NEW_DRAFT } from './draft.ts';
import { START, type WorkbenchState, type World } from './state.ts';

/**
 * The state of making a deck, outside the tree of components: it outlives them, so that another language, another page
 * and back lose nothing. Every change is stored on the device after a moment of quiet.
 */
export class Workbench {
  readonly #world: World;
  readonly #analyst: Analyst;
  readonly #listeners = new Set<() => void>();
  #state: WorkbenchState = START;
  #draftId = NEW_DRAFT;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #loading = 0;

  constructor(world: World) {
    this.#world = world;
    this.#analyst = new Analyst(world.hire, (answer) => {
      this.#hear(answer);
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): WorkbenchState => this.#state;

  /** Opens the draft of a deck, or the one of a new deck. What is open already stays open. */
  async open(deckId: string | null): Promise<void> {
    const draftId = deckId ?? NEW_DRAFT;
    if (this.#state.loaded && this.#draftId === draftId) return;
    await this.flush();
    const loading = ++this.#loading;
    const found = await this.#world.load(draftId);
    if (loading !== this.#loading) return;
    const early = this.#state.loaded ? null : this.#state.draft;
    this.#draftId = draftId;
    this.#analyst.stop();
    const draft = (found.ok ? found.value : null) ?? emptyDraft(deckId ?? this.#world.newId());
    this.#set({ ...START, lexicon: this.#state.lexicon, loaded: true, filled: this.#state.filled + 1 });
    this.#set({ draft, choices: choicesOf(draft.dropped), saving: found.ok ? 'saved' : found.error });
    // Whoever was faster than the store keeps what they put in.
    if (early !== null && early.text !== '') this.#change({ text: early.text, mode: early.mode });
    if (this.#state.draft.mode === 'read') this.#search();
  }

  /** The text as it is being typed. */
  type(text: string): void {
    if (text !== this.#state.draft.text) this.#change({ text });
  }

  /** Puts a text in place of what is there, and searches it at once. */
  put(text: string): void {
    this.#set({ filled: this.#state.filled + 1 });
    this.#change({ text });
    this.search();
  }

  /** Like {@link put}, for HTML. */
  putHtml(html: string): void {
    this.#set({ problem: null });
    this.#analyst.plain(html);
  }

  /** Looks for the quotations of the text. */
  search(): void {
    const { text } = this.#state.draft;
    const problem = text.trim() === '' ? 'empty' : text.length > LONGEST_TEXT ? 'tooLarge' : null;
    this.#set({ problem, discarded: null });
    if (problem) return;
    this.#change({ mode: 'read' });
    this.#search();
  }

  /** Back to the text itself. */
  edit(): void {
    this.#analyst.stop();
    this.#set({ analysis: NO_ANALYSIS, problem: null, filled: this.#state.filled + 1 });
    this.#change({ mode: 'write' });
  }

  /** Ends the search and keeps what was found. */
  stop(): void {
    this.#analyst.stop();
    this.#set({ analysis: { ...this.#state.analysis, status: 'stopped' } });
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

  toggle(cardId: string): void {
    this.#choose(toggle(this.#state.choices, cardId));
  }

  undo(): void {
    this.#choose(undo(this.#state.choices));
  }

  redo(): void {
    this.#choose(redo(this.#state.choices));
  }

  /** Takes article and choices away; {@link bringBack} undoes it. */
  restart(): void {
    this.#analyst.stop();
    const discarded = this.#state.draft;
    this.#set({ discarded, analysis: NO_ANALYSIS, problem: null, making: 'no', filled: this.#state.filled + 1 });
    this.#set({ choices: choicesOf([]) });
    this.#change({ ...emptyDraft(this.#world.newId()) });
  }

  bringBack(): void {
    const draft = this.#state.discarded;
    if (!draft) return;
    this.#set({ discarded: null, choices: choicesOf(draft.dropped), filled: this.#state.filled + 1 });
    this.#change(draft);
    if (draft.mode === 'read') this.#search();
  }

  /** Under which id the draft is stored. */
  draftId(): string {
    return this.#draftId;
  }

  /** The title the deck has, or would have. */
  title(): string {
    const { title, text } = this.#state.draft;
    return title ?? suggestTitle(text);
  }

  /** Makes the deck and answers with its id; null when that did not work, and the state says why. */
  async make(): Promise<string | null> {
    this.#set({ making: 'busy' });
    await this.#packed();
    const { draft, analysis, choices } = this.#state;
    const deck = deckFromCards(analysis.cards, {
      ...{ id: draft.deckId, title: this.title(), dropped: new Set(choices.dropped) },
      source: {
        ...NO_SOURCE,
        title: suggestTitle(draft.text) || null,
        outlet: draft.outlet.trim() || null,
        date: draft.date.trim() || null,
        url: draft.url.trim() || null,
      },
    });
    const saved = deck.ok ? await this.#world.saveDeck(deck.value) : fail('tooMuch' as const);
    this.#set({ making: saved.ok ? 'no' : saved.error });
    if (!saved.ok) return null;
    await this.#settle();
    return draft.deckId;
  }

  /** Stores what has not been stored yet, now. */
  async flush(): Promise<void> {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    await this.#store();
  }

  /** Tries again to store a draft that could not be stored. */
  async retry(): Promise<void> {
    this.#set({ saving: 'saving' });
    await this.#store();
  }

  /** What would be lost if the page ended now; null when nothing would. */
  unsaved(): Draft | null {
    return this.#state.saving === 'saved' ? null : this.#state.draft;
  }

  /** Waits for the packs that are still being made, though not for long: a deck without them works too. */
  #packed(): Promise<void> {
    const { status, packed } = this.#state.analysis;
    if (packed || status !== 'done' || this.#state.lexicon !== 'ready') return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#listeners.delete(look);
        resolve();
      };
      const look = (): void => {
        const { analysis } = this.#state;
        if (analysis.packed || analysis.status !== 'done') end();
      };
      const timer = setTimeout(end, this.#world.packPatience);
      this.#listeners.add(look);
    });
  }

  /** From now on the draft belongs to the deck made of it, and the next new deck starts from nothing. */
  async #settle(): Promise<void> {
    const { deckId } = this.#state.draft;
    const moved = this.#draftId !== deckId;
    this.#draftId = deckId;
    this.#change({ madeAt: this.#world.now() });
    await this.flush();
    if (moved && this.#state.saving === 'saved') await this.#world.remove(NEW_DRAFT);
  }

  #search(): void {
    const { text } = this.#state.draft;
    this.#set({ analysis: { ...NO_ANALYSIS, status: 'running', text } });
    this.#analyst.analyse(text);
  }

  #hear(answer: Answer): void {
    switch (answer.kind) {
      case 'lexicon':
        this.#set({ lexicon: answer.state });
        return;
      case 'plain':
        this.put(answer.text);
        return;
      case 'problem':
        this.#set({ problem: answer.problem, analysis: NO_ANALYSIS, filled: this.#state.filled + 1 });
        this.#change({ mode: 'write' });
        return;
      default:
        this.#set({ analysis: withAnswer(this.#state.analysis, answer) });
    }
  }

  #choose(choices: Choices): void {
    if (choices === this.#state.choices) return;
    this.#set({ choices });
    this.#change({ dropped: choices.dropped });
  }

  #change(change: Partial<Draft>): void {
    this.#set({ draft: { ...this.#state.draft, ...change, changedAt: this.#world.now() }, saving: 'saving' });
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (!this.#state.loaded) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#store();
    }, this.#world.patience);
  }

  async #store(): Promise<void> {
    const { draft } = this.#state;
    const stored = await this.#world.store(this.#draftId, draft);
    // What changed meanwhile is still to be stored, and its own timer runs.
    if (this.#state.draft === draft) this.#set({ saving: stored.ok ? 'saved' : stored.error });
  }

  #set(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
