'use client';

import { useTranslation } from 'react-i18next';
import type { Deck } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';
import { PaperHead } from './PaperHead.tsx';
import { PaperPair } from './PaperPair.tsx';

export type PaperLayout = 'handout' | 'exercise' | 'cards';

interface PaperProps {
  deck: Deck;
  title: string;
  layout: PaperLayout;
  blank: Language;
}

/** What is printed, in the chosen layout. */
export function Paper({ deck, title, layout, blank }: PaperProps) {
  return (
    <div className={`paper paper-${layout}`}>
      {layout === 'cards' ? (
        <FoldedCards deck={deck} />
      ) : layout === 'handout' ? (
        <>
          <PaperHead deck={deck} title={title} />
          {deck.cards.map((card, at) => (
            <PaperPair key={card.id} card={card} number={at + 1} />
          ))}
        </>
      ) : (
        <Exercise deck={deck} title={title} blank={blank} />
      )}
    </div>
  );
}

/** One side with lines beside it, and what belongs there on the last page. */
function Exercise({ deck, title, blank }: Omit<PaperProps, 'layout'>) {
  const { t } = useTranslation('print');
  const asked = deck.cards.filter((card) => card[blank === 'en' ? 'de' : 'en'] !== null);
  return (
    <>
      <PaperHead deck={deck} title={title} />
      <p className="paper-blanks">
        <span>{t('name')}</span>
        <span>{t('date')}</span>
      </p>
      <p className="paper-task">{t(`task.${blank}`)}</p>
      {asked.map((card, at) => (
        <PaperPair key={card.id} card={card} number={at + 1} blank={blank} />
      ))}
      <section className="paper-solutions" aria-labelledby="paper-solutions">
        <h2 id="paper-solutions" className="text-2xl">
          {t('solutionsOf', { title })}
        </h2>
        <ol>
          {asked.map((card) => (
            <li key={card.id} lang={card[blank] === null ? undefined : blank}>
              {card[blank] ?? <i className="paper-none">{t('untranslated')}</i>}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** Front beside back on one side of the paper: folded in the middle, they always meet. */
function FoldedCards({ deck }: { deck: Deck }) {
  const { t } = useTranslation('print');
  return (
    <>
      <p className="paper-fold">{t('fold')}</p>
      {deck.cards.map((card, at) => (
        <article key={card.id} className="paper-card">
          {(['en', 'de'] as const).map((side) => (
            <div key={side} className="paper-face">
              <p lang={card[side] === null ? undefined : side} className="paper-text">
                {card[side] ?? <i className="paper-none">{t('untranslated')}</i>}
              </p>
              <p className="paper-small">{side === 'en' ? (card.speaker ?? at + 1) : at + 1}</p>
            </div>
          ))}
        </article>
      ))}
    </>
  );
}
