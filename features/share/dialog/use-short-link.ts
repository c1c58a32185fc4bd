'use client';

import { useEffect, useState } from 'react';
import type { Deck } from '#lib/decks/deck.ts';
import { openShortLink, type ShortLinkState, type Step } from './short-link.ts';

/** How a deck stands to its short link, with what went wrong last. */
export interface ShortLinking extends Step {
  readonly busy: boolean;
  /** Waits for a step, and shows where it has led. */
  readonly go: (next: Promise<Step>) => Promise<Step>;
  /** Shows another state at once. */
  readonly show: (state: ShortLinkState) => void;
}

/** The short link of a deck, and the steps that change it. */
export function useShortLink(deck: Deck): ShortLinking {
  const [{ state, problem }, setStep] = useState<Step>({ state: { kind: 'loading' }, problem: null });
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let current = true;
    void openShortLink(deck).then((opened) => {
      if (current) setStep(opened);
    });
    return () => {
      current = false;
    };
  }, [deck]);
  return {
    state,
    problem,
    busy,
    async go(next) {
      setBusy(true);
      const done = await next;
      setBusy(false);
      setStep(done);
      return done;
    },
    show(next) {
      setStep({ state: next, problem: null });
    },
  };
}
