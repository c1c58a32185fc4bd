import { useEffect, useRef, type RefObject } from 'react';
import { placed } from '#lib/study/order.ts';
import type { Drop } from './use-drag.ts';

/** What can be done with the pieces of a sentence, the numbers of `bank`, on their way into the line. */
export interface Ordering {
  /** Appends a free piece. */
  readonly take: (piece: number) => void;
  readonly putBack: (piece: number) => void;
  /** Where a piece was dropped: before another one of the line, at its end, or among the free ones. */
  readonly drop: (piece: number, to: Drop) => void;
  /** Moves a piece within the line; false where it stands first already. */
  readonly shift: (piece: number, by: -1 | 1) => boolean;
  readonly clear: () => void;
}

/** `order`: the line as it is. The focus goes on within `root` when the button that had it is gone. */
export function useOrdering(
  root: RefObject<HTMLElement | null>,
  bank: readonly number[],
  order: readonly number[],
  onOrder: (order: readonly number[]) => void,
): Ordering {
  const follow = useRef<string | null>(null);
  useEffect(() => {
    if (follow.current) root.current?.querySelector<HTMLElement>(follow.current)?.focus();
    follow.current = null;
  }, [root, order]);

  const putBack = (piece: number): void => {
    follow.current = `[data-bank] [data-piece="${piece}"]`;
    onOrder(order.filter((each) => each !== piece));
  };
  return {
    putBack,
    take(piece) {
      const from = bank.indexOf(piece);
      const free = [...bank.slice(from + 1), ...bank.slice(0, from)].find((each) => !order.includes(each));
      follow.current = free === undefined ? '[data-check]' : `[data-bank] [data-piece="${free}"]`;
      onOrder([...order, piece]);
    },
    drop(piece, to) {
      if (to !== 'bank') onOrder(placed(order, piece, to.before));
      else if (order.includes(piece)) putBack(piece);
    },
    shift(piece, by) {
      const at = order.indexOf(piece);
      if (at + by < 0) return false;
      follow.current = `[data-line] [data-piece="${piece}"]`;
      onOrder(placed(order, piece, (by > 0 ? order[at + 2] : order[at - 1]) ?? null));
      return true;
    },
    clear() {
      follow.current = `[data-bank] [data-piece="${bank[0] ?? 0}"]`;
      onOrder([]);
    },
  };
}
