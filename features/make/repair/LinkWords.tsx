'use client';

import { useTranslation } from 'react-i18next';
import { phrase, type Piece } from '#components/pair/model.ts';
import type { Lit, WordAt } from '#components/pair/pointing.ts';
import type { Language } from '#lib/engine/types.ts';
import { bareKeyOf } from '#components/ui/keys.ts';
import { actOnKey, ON_WORD } from './keys.ts';

interface Props {
  readonly side: Language;
  readonly pieces: readonly Piece[];
  /** The words of the other side, and for each word of this one the numbers of its partners there. */
  readonly words: readonly string[];
  readonly partners: readonly (readonly number[])[];
  readonly seen: Lit | null;
  readonly chosen: WordAt | null;
  /** The word that the Tab key reaches. */
  readonly stop: number;
  readonly onTake: (word: WordAt) => void;
}

/** The words of one side of a segment, each of which can be chosen; one without a partner is underlined with dots. */
export function LinkWords({ side, pieces, words, partners, seen, chosen, stop, onTake }: Props) {
  const { t } = useTranslation('make');
  const lit = (word: number): boolean =>
    seen !== null && (seen.from.side === side ? seen.from.word === word : seen.partners.includes(word));
  return pieces.map(({ text, word }, at) => {
    if (word === null) return text;
    const own = partners[word] ?? [];
    const isChosen = chosen?.side === side && chosen.word === word;
    const look = `word link-word ${lit(word) ? 'word-lit' : ''} ${own.length === 0 ? 'link-free' : ''} ${isChosen ? 'link-chosen' : ''}`;
    return (
      <span
        key={at}
        role="button"
        data-side={side}
        data-word={word}
        tabIndex={word === stop ? 0 : -1}
        className={look}
        aria-pressed={isChosen || (chosen !== null && chosen.side !== side && lit(word))}
        aria-label={
          own.length === 0
            ? t('links.free', { word: text })
            : t('links.word', { word: text, partners: phrase(words, own) })
        }
        onClick={() => {
          onTake({ side, word });
        }}
        onKeyDown={(event) => {
          const take = () => {
            onTake({ side, word });
          };
          if (actOnKey(ON_WORD, bareKeyOf(event), { take })) event.preventDefault();
        }}
      >
        {text}
      </span>
    );
  });
}
