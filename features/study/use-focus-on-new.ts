import { useEffect, useRef, type RefObject } from 'react';

/** Brings the focus to what is new on the page. */
export interface FocusOnNew {
  readonly now: () => void;
  /** As soon as there is another step. */
  readonly next: () => void;
}

/**
 * Moves the focus to the element marked `data-study-focus` within `root`: to what is new, and never nowhere. `step`: a
 * name of what is on the table; where it becomes another one without the learner's doing, the focus stays.
 */
export function useFocusOnNew(root: RefObject<HTMLElement | null>, step: string): FocusOnNew {
  const acted = useRef(false);
  useEffect(() => {
    if (acted.current) focusOnNew(root);
    acted.current = false;
  }, [root, step]);
  return {
    now() {
      focusOnNew(root);
    },
    next() {
      acted.current = true;
    },
  };
}

function focusOnNew(root: RefObject<HTMLElement | null>): void {
  root.current?.querySelector<HTMLElement>('[data-study-focus]')?.focus();
}
