'use client';

import { useState } from 'react';
import { wordsOf } from '#components/pair/model.ts';
import type { WordAt } from '#components/pair/pointing.ts';
import type { Span } from '#lib/engine/types.ts';
import { toggleLink } from '#lib/workbench/pairs/links.ts';
import type { WorkPair } from '#lib/workbench/pairs/pair.ts';
import type { EditorProps } from './editor-props.ts';

/** Linking words: the one that is chosen, and what becomes of those that are taken. */
export interface Linking {
  readonly chosen: WordAt | null;
  /** On the side of the chosen word another one is chosen, or none; on the other side partners are linked and unlinked. */
  readonly take: (word: WordAt) => void;
  /** False where none was chosen. */
  readonly letGo: () => boolean;
}

/** Choosing a word of a pair, then its partners. */
export function useLinking({ pair, repair }: Pick<EditorProps, 'pair' | 'repair'>): Linking {
  const [chosen, choose] = useState<WordAt | null>(null);
  return {
    chosen,
    take(word) {
      if (!chosen || chosen.side === word.side) {
        choose(chosen?.word === word.word && chosen.side === word.side ? null : word);
        return;
      }
      const [en, de] = word.side === 'en' ? [word, chosen] : [chosen, word];
      const [one, two] = [spanOf(pair, en), spanOf(pair, de)];
      if (one && two) repair('link', pair.key, (pairs) => toggleLink(pairs, pair.key, one, two));
    },
    letGo() {
      choose(null);
      return chosen !== null;
    },
  };
}

function spanOf(pair: WorkPair, { side, word }: WordAt): Span | null {
  const found = wordsOf(pair[side] ?? '', side)[word];
  return found ? { start: found.start, end: found.end } : null;
}
