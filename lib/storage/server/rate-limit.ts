/** How much one sender may do: `burst` at once, and then one more each `every` milliseconds. */
export interface Rate {
  readonly burst: number;
  readonly every: number;
}

/** More senders than this are not remembered; the one that was quiet for the longest time is forgotten first. */
const REMEMBERED = 10_000;

/** Counts what senders do, in the memory of this process. The generic cell rate algorithm: one number a sender. */
export class RateLimit {
  readonly #rate: Rate;
  /** Sender → the time at which everything it did is made up for; in the order of the last request. */
  readonly #settledAt = new Map<string, number>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Counts one request at the time `now` (milliseconds). How many seconds to wait; 0 when it may go on. */
  take(sender: string, now: number): number {
    const { burst, every } = this.#rate;
    const settled = Math.max(this.#settledAt.get(sender) ?? 0, now) + every;
    const wait = settled - now - burst * every;
    if (wait > 0) return Math.ceil(wait / 1000);
    this.#settledAt.delete(sender);
    this.#settledAt.set(sender, settled);
    if (this.#settledAt.size > REMEMBERED) {
      const [oldest] = this.#settledAt.keys();
      if (oldest !== undefined) this.#settledAt.delete(oldest);
    }
    return 0;
  }
}
