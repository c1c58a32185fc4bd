'use client';

import {
  useMemo,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { Language } from '#lib/engine/types.ts';
import type { PairModel } from './model.ts';
import type { Covered } from './state.ts';

export interface WordAt {
  readonly side: Language;
  readonly word: number;
}

/** The words that are lit: the one pointed at and its partners. */
export interface Lit {
  readonly from: WordAt;
  readonly partners: readonly number[];
}

export function other(side: Language): Language {
  return side === 'en' ? 'de' : 'en';
}

function wordOf(target: EventTarget): WordAt | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-word]') : null;
  const side = element?.dataset['side'];
  return element && (side === 'en' || side === 'de') ? { side, word: Number(element.dataset['word']) } : null;
}

/**
 * Which word of a pair is pointed at: the mouse looks, a tap or the focus holds. Arrow keys walk along a side (left,
 * right, Home, End) and over to the partner (up, down); Escape lets go. Only one word of each side is a tab stop.
 */
export function usePointing(model: PairModel, pair: RefObject<HTMLElement | null>, covered: Covered, resting?: WordAt) {
  const [looked, look] = useState<WordAt | null>(null);
  const [held, hold] = useState<WordAt | null>(null);
  const [stops, setStops] = useState<Readonly<Record<Language, number>>>({ en: 0, de: 0 });

  const from = looked ?? held ?? resting ?? null;
  const lit = useMemo((): Lit | null => {
    if (from === null || covered[from.side]) return null;
    return { from, partners: covered[other(from.side)] ? [] : (model.partners[from.side][from.word] ?? []) };
  }, [from, covered, model]);

  const focus = (next: WordAt | null) => {
    if (next !== null)
      pair.current?.querySelector<HTMLElement>(`[data-side="${next.side}"][data-word="${next.word}"]`)?.focus();
  };

  const handlers = {
    onPointerOver: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') look(wordOf(event.target));
    },
    onPointerLeave: () => {
      look(null);
    },
    onClick: (event: MouseEvent) => {
      hold(wordOf(event.target));
    },
    onFocus: (event: FocusEvent) => {
      const at = wordOf(event.target);
      hold(at);
      if (at) setStops((old) => ({ ...old, [at.side]: at.word }));
    },
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) hold(null);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const at = wordOf(event.target);
      if (!at || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') {
        hold(null);
        look(null);
        return;
      }
      const next = step(model, at, event.key, covered);
      if (next === undefined) return;
      event.preventDefault();
      focus(next);
    },
  };
  return { lit, held, stops, handlers };
}

/** Where a key leads from a word; null where there is nothing, undefined for keys that mean something else. */
function step(model: PairModel, at: WordAt, key: string, covered: Covered): WordAt | null | undefined {
  const last = model.words[at.side].length - 1;
  switch (key) {
    case 'ArrowRight':
      return { side: at.side, word: Math.min(at.word + 1, last) };
    case 'ArrowLeft':
      return { side: at.side, word: Math.max(at.word - 1, 0) };
    case 'Home':
      return { side: at.side, word: 0 };
    case 'End':
      return { side: at.side, word: last };
    case 'ArrowUp':
    case 'ArrowDown': {
      const partner = covered[other(at.side)] ? undefined : model.partners[at.side][at.word]?.[0];
      return partner === undefined ? null : { side: other(at.side), word: partner };
    }
    default:
      return undefined;
  }
}
