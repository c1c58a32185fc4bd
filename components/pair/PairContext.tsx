'use client';

import { Fragment } from 'react';
import type { Card } from '#lib/decks/deck.ts';
import { DASH, HYPHEN } from '#lib/engine/languages/signs.ts';
import { useFollowingTexts } from '#lib/i18n/client.tsx';
import type { Covered } from './state.ts';

/** The sentence of the article around the pair, its quotations in their hues; what is covered above stays covered here. */
export function PairContext({ card, covered }: { card: Card; covered: Covered }) {
  const t = useFollowingTexts('deck');
  if (card.context === null) return null;
  const { text, quotes } = card.context;
  const sorted = [...quotes].sort((a, b) => a.start - b.start);
  return (
    <p className="pair-context">
      <span className="pair-context-label">{t('inTheArticle')}</span>{' '}
      <span lang="de">
        {sorted.map((quote, at) => {
          const from = sorted[at - 1]?.end ?? 0;
          const quoted = beginning(text.slice(quote.start, quote.end));
          return (
            <Fragment key={quote.start}>
              {text.slice(from, quote.start)}
              {covered[quote.lang] ? (
                <span aria-hidden="true" className={`cover-ink context-${quote.lang}`}>
                  {quoted}
                </span>
              ) : (
                <q lang={quote.lang} className={`context-${quote.lang}`}>
                  {quoted}
                </q>
              )}
            </Fragment>
          );
        })}
        {text.slice(sorted.at(-1)?.end ?? 0)}
      </span>
    </p>
  );
}

const MARKS_AT_END = new RegExp(String.raw`[\s.,;:!?${DASH}${HYPHEN}]+$`, 'u');

/** The quotation stands above in full; here a few words of it are enough to find the place. */
function beginning(quotation: string): string {
  if (quotation.length <= 56) return quotation;
  const cut = quotation.lastIndexOf(' ', 44);
  return `${quotation.slice(0, cut > 20 ? cut : 44).replace(MARKS_AT_END, '')} …`;
}
