'use client';

import { useTranslation } from 'react-i18next';
import { CardSide } from './table/CardSide.tsx';
import { CopyLink } from '#components/ui/CopyLink.tsx';
import { ForwardButton } from './table/ForwardButton.tsx';
import { RenderingField } from '#components/pair/RenderingField.tsx';
import type { Card } from '#lib/decks/deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { savingOf, useOwnRendering } from '#components/pair/use-own-rendering.ts';
import { renderingKeeper } from '#lib/storage/browser/rendering-keeper.ts';
import { renderingLink } from '#components/pair/rendering-link.ts';

/** A quotation that nobody has translated, and the learner's own rendering beside it. */
export function FreeTable({ card, onNext }: { card: Card; onNext: () => void }) {
  const { t } = useTranslation('study');
  const locale = useLocale();
  const quotation = card[card.original] ?? '';
  const language = card.original === 'en' ? 'de' : 'en';
  const { state, write } = useOwnRendering(renderingKeeper, { id: card.id, quotation, language });
  const text = state?.text ?? null;
  return (
    <>
      <div className="two-sides two-sides-free">
        <CardSide card={card} language={card.original} rows={1} label={t('card.prompt')} focused={false} />
        <CardSide
          card={card}
          language={language}
          rows={1}
          label={t('card.answer')}
          focused={false}
          fact={t('type.own')}
        >
          <RenderingField language={language} text={text} saving={savingOf(state)} onWrite={write} />
        </CardSide>
      </div>
      <div className="mt-4 flex flex-wrap items-start gap-3">
        <ForwardButton text={t('card.next')} onForward={onNext} />
        <CopyLink
          key={card.id}
          label={t('free.link')}
          disabled={text === null || text.trim() === ''}
          makeLink={() => renderingLink(locale, { quotation, speaker: card.speaker, language, text: text ?? '' })}
        />
      </div>
    </>
  );
}
