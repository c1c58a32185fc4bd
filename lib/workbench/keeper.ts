import { NEW_DRAFT, type StoredDraft } from './draft.ts';
import type { Saving, World } from './state.ts';

type KeeperWorld = Pick<World, 'load' | 'store' | 'remove' | 'patience' | 'now'>;

/** A large draft is stored after a longer quiet, since handing it over holds up the page: so many times what it took last. */
const QUIET = 4;
/** But never later than so many times the usual patience. */
const LONGEST = 10;

/**
 * Stores a draft after a moment of quiet, under its id. It knows which revision it read or stored last: a draft that
 * another tab has stored since is not overwritten until somebody says so.
 */
export class Keeper {
  readonly #world: KeeperWorld;
  readonly #content: () => StoredDraft;
  readonly #tell: (saving: Saving) => void;
  #id = NEW_DRAFT;
  #revision = 0;
  /** Grows with every change, so that storing knows whether something changed meanwhile. */
  #changes = 0;
  /** Milliseconds that storing took last. */
  #took = 0;
  #storing = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(world: KeeperWorld, content: () => StoredDraft, tell: (saving: Saving) => void) {
    this.#world = world;
    this.#content = content;
    this.#tell = tell;
  }

  get id(): string {
    return this.#id;
  }

  get revision(): number {
    return this.#revision;
  }

  /** From now on the draft under this id is meant, which was read at this revision (0: there was none). */
  open(id: string, revision: number): void {
    this.#id = id;
    this.#revision = revision;
  }

  changed(): void {
    this.#changes++;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.store();
    }, this.#patience());
  }

  /** Stores what has not been stored yet, now. */
  async flush(): Promise<void> {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    await this.store();
  }

  /** Stores now, one after the other: each must know the revision that the one before made. */
  store(): Promise<void> {
    this.#storing = this.#storing.then(() => this.#store());
    return this.#storing;
  }

  async #store(): Promise<void> {
    const changes = this.#changes;
    const begun = this.#world.now();
    const stored = await this.#world.store(this.#id, this.#content(), this.#revision);
    this.#took = this.#world.now() - begun;
    if (stored.ok) this.#revision = stored.value;
    // What changed meanwhile is still to be stored, and its own timer runs.
    if (changes === this.#changes || !stored.ok) this.#tell(stored.ok ? 'saved' : stored.error);
  }

  #patience(): number {
    const { patience } = this.#world;
    return Math.min(Math.max(patience, QUIET * this.#took), LONGEST * patience);
  }

  /** Overwrites what another tab has stored. */
  async insist(): Promise<void> {
    const found = await this.#world.load(this.#id);
    if (found.ok) this.#revision = found.value?.revision ?? 0;
    await this.store();
  }

  /** Gives the draft another id, and once it is stored there, nothing stays under the old one. */
  async move(id: string): Promise<void> {
    const before = this.#id;
    if (before !== id) this.open(id, 0);
    this.changed();
    const revision = this.#revision;
    await this.flush();
    if (before !== id && this.#revision > revision) await this.#world.remove(before);
  }
}
