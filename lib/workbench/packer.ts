import type { Card } from '../decks/deck.ts';
import type { StudyPack } from '../engine/grade/pack.ts';
import type { Packed } from './analysis.ts';

/** What grading needs to know about the words of the cards: asked for beside all else, and kept by card id. */
export class Packer {
  readonly #ask: (batch: number, cards: readonly Card[]) => void;
  readonly #packs = new Map<string, StudyPack>();
  #batch = 0;
  #waiting: (() => void) | null = null;

  constructor(ask: (batch: number, cards: readonly Card[]) => void) {
    this.#ask = ask;
  }

  /** Packs that cards brought along. */
  keep(cards: readonly Card[]): void {
    for (const { id, pack } of cards) if (pack) this.#packs.set(id, pack);
  }

  /** Asks for what is missing; true when something is. */
  look(cards: readonly Card[]): boolean {
    const missing = cards.filter(({ id, en, de }) => en !== null && de !== null && !this.#packs.has(id));
    if (missing.length > 0) this.#ask(++this.#batch, missing);
    return missing.length > 0;
  }

  /** Asks for what is missing and waits for it, though not for longer than so many milliseconds. */
  async wait(cards: readonly Card[], patience: number): Promise<void> {
    const asked = new Promise<void>((resolve) => {
      this.#waiting = resolve;
    });
    if (!this.look(cards)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    await Promise.race([asked, enough]);
    clearTimeout(timer);
  }

  hear(batch: number, packs: readonly Packed[], last: boolean): void {
    for (const [id, pack] of packs) this.#packs.set(id, pack);
    if (last && batch === this.#batch) this.lose();
  }

  /** Nothing more comes. */
  lose(): void {
    this.#waiting?.();
    this.#waiting = null;
  }

  packed(cards: readonly Card[]): Card[] {
    return cards.map((card) => {
      const pack = this.#packs.get(card.id);
      return pack ? { ...card, pack } : card;
    });
  }
}
