import type { Card } from '../decks/deck.ts';
import { fail } from '../decks/result.ts';
import { LONGEST_TEXT } from './analysis.ts';
import { cardsDraft, type CardDetails } from './card-draft.ts';
import { deckOf, titleOf } from './deck-of.ts';
import { type Draft, emptyDraft, NEW_DRAFT, type StoredDraft } from './draft.ts';
import { searchedIn } from './finder.ts';
import { OpenDraft } from './open-draft.ts';
import { advance, redo, undo } from './pairs/history.ts';
import { type DoRepair, goesOn, type Repair } from './pairs/repair.ts';
import { cardsOf } from './pairs/to-cards.ts';
import { NO_SEARCH, type Told, type WorkbenchState } from './state.ts';

/**
 * Making a deck, outside the tree of components: it outlives them, so that another language, another page and back lose
 * nothing. Here is what people do; how the draft is kept and worked on stands in {@link OpenDraft}.
 */
export class Workbench extends OpenDraft {
  /**
   * Opens the draft of a deck, or the one of a new deck. A deck without a draft is opened from its cards. What is open
   * already stays open.
   */
  async open(deckId: string | null): Promise<void> {
    const draftId = deckId ?? NEW_DRAFT;
    if (this.state().loaded && this.keeper.id === draftId) return;
    await this.flush();
    await this.load(draftId, deckId);
  }

  /** The text as it is being typed. */
  type(text: string): void {
    if (text !== this.state().draft.text) this.change({ text });
  }

  /** The English source as it is being typed. */
  typeEnglish(english: string): void {
    if (english !== this.state().draft.english) this.change({ english });
  }

  /** Puts a text in place of what is there. */
  fill(text: string): void {
    this.set({ filled: this.state().filled + 1 });
    this.change({ text });
  }

  /** The same for the English source. */
  fillEnglish(english: string): void {
    this.set({ filled: this.state().filled + 1 });
    this.change({ english });
  }

  /** Like {@link fill}, and searches it at once. */
  put(text: string): void {
    this.fill(text);
    this.search();
  }

  /** Like {@link put}, for HTML. */
  putHtml(html: string): void {
    this.set({ problem: null });
    this.analyst.plain(html);
  }

  /** Starts on cards that come from a file instead of an article. What was there before can be brought back. */
  openCards(cards: readonly Card[], details: CardDetails = {}): void {
    const before = this.stored();
    const worth = before.text !== '' || before.work !== null;
    this.packer.keep(cards);
    // Opened for a deck that was made already, they become that deck.
    const { deckId } = this.keeper.id === NEW_DRAFT ? { deckId: this.world.newId() } : before;
    this.become({ ...cardsDraft(cards, details, deckId), madeAt: before.deckId === deckId ? before.madeAt : null });
    this.set({ discarded: worth ? before : null });
    this.touch();
  }

  /** Looks for the quotations of the text. One that was searched already is not searched again. */
  search(): void {
    const { draft, article } = this.state();
    const { text, english } = draft;
    const longest = Math.max(text.length, english.length);
    const problem = text.trim() === '' ? 'empty' : longest > LONGEST_TEXT ? 'tooLarge' : null;
    this.set({ problem, discarded: null });
    if (problem) return;
    this.change({ mode: 'read' });
    if (article === null || this.finder.searched !== searchedIn(draft)) this.startSearch();
    else this.set({ search: { status: 'done', total: this.state().work.present.length } });
  }

  /** Back to the text itself. */
  edit(): void {
    this.analyst.stop();
    this.set({ search: NO_SEARCH, problem: null, filled: this.state().filled + 1 });
    this.change({ mode: 'write' });
  }

  /** Ends the search and keeps what was found. */
  stop(): void {
    this.analyst.stop();
    this.set(this.finder.stop(this.state()));
  }

  /** Somebody is about to put a text in. */
  prepare(): void {
    this.analyst.prepare();
  }

  loadLexicon(): void {
    this.analyst.loadLexicon();
  }

  describe(change: Partial<Pick<Draft, 'title' | 'outlet' | 'date' | 'url'>>): void {
    this.change(change);
  }

  /** Repairs a pair; false when that changed nothing. */
  readonly repair: DoRepair = (kind, key, change, { field = null, segment = null } = {}) => {
    const { work } = this.state();
    const repair: Repair = { kind, key, field, segment, at: this.world.now() };
    const pairs = change(work.present);
    if (pairs === work.present) return false;
    this.#step(advance(work, pairs, repair, goesOn(repair, work.past.at(-1)?.note)), repair, 'done');
    return true;
  };

  undo(): void {
    const { work } = this.state();
    const last = work.past.at(-1);
    if (last) this.#step(undo(work), last.note, 'undone');
  }

  redo(): void {
    const { work } = this.state();
    const next = work.future[0];
    if (next) this.#step(redo(work), next.note, 'redone');
  }

  /** Somebody writes in the texts of a pair (null: no longer); the engine does not move them meanwhile. */
  readonly hold = (key: string | null): void => {
    this.aligner.held = key;
    this.lookAtPairs();
  };

  /** A key for a new pair. */
  readonly newKey = (): string => this.world.newId();

  /** Starts a new deck. An unfinished one is put aside, to be brought back; one that was made keeps its draft. */
  restart(): void {
    if (this.keeper.id !== NEW_DRAFT) {
      void this.open(null);
      return;
    }
    const discarded = this.stored();
    this.become(emptyDraft(this.world.newId()));
    this.set({ discarded });
    this.touch();
  }

  bringBack(): void {
    const draft = this.state().discarded;
    if (!draft) return;
    this.become(draft);
    this.touch();
  }

  /** Stays with what is here, whatever another tab has stored. */
  async keepThis(): Promise<void> {
    this.set({ saving: 'saving' });
    await this.keeper.insist();
  }

  /** Goes on with what another tab has stored; what is here can be brought back. */
  async takeOther(): Promise<void> {
    const discarded = this.stored();
    await this.load(this.keeper.id, this.keeper.id === NEW_DRAFT ? null : this.keeper.id);
    this.set({ discarded });
  }

  /** Another tab has stored a draft. */
  heardElsewhere(draftId: string): void {
    if (draftId === this.keeper.id && this.state().loaded) this.set({ saving: 'elsewhere' });
  }

  /** Under which id the draft is stored. */
  draftId(): string {
    return this.keeper.id;
  }

  /** The title the deck has, or would have. */
  title(): string {
    return titleOf(this.state().draft);
  }

  /** Makes the deck and answers with its id; null when that did not work, and the state says why. */
  async make(): Promise<string | null> {
    this.set({ making: 'busy' });
    if (!(await this.#isOurs())) {
      this.set({ making: 'no' });
      return null;
    }
    const cards = cardsOf(this.state().work.present);
    if (this.state().lexicon === 'ready') await this.packer.wait(cards, this.world.packPatience);
    const { draft } = this.state();
    const deck = deckOf(draft, this.packer.packed(cards));
    const saved = deck.ok ? await this.world.saveDeck(deck.value) : fail('tooMuch' as const);
    this.set({ making: saved.ok ? 'no' : saved.error });
    if (!saved.ok) return null;
    // From now on the draft belongs to the deck made of it, and the next new deck starts from nothing.
    this.change({ madeAt: this.world.now(), madeTitle: this.title() });
    await this.keeper.move(draft.deckId);
    return draft.deckId;
  }

  /** Tries again to store a draft that could not be stored. */
  async retry(): Promise<void> {
    this.set({ saving: 'saving' });
    await this.keeper.store();
  }

  /** What would be lost if the page ended now; null when nothing would. */
  unsaved(): StoredDraft | null {
    return this.state().saving === 'saved' ? null : this.stored();
  }

  #step(work: WorkbenchState['work'], repair: Repair, way: Told['way']): void {
    this.set({ work, told: { repair, way, count: (this.state().told?.count ?? 0) + 1 } });
    this.touch();
    this.lookAtPairs();
  }

  /** Whether no other tab has gone on with this draft, or made its deck; if one has, nothing is overwritten. */
  async #isOurs(): Promise<boolean> {
    await this.flush();
    const { deckId } = this.state().draft;
    if (this.keeper.id !== deckId) {
      const made = await this.world.load(deckId);
      if (made.ok && made.value !== null) {
        this.keeper.open(deckId, 0);
        await this.keeper.store();
      }
    }
    return this.state().saving !== 'elsewhere';
  }
}
