'use client';

import { useTranslation } from 'react-i18next';
import type { Card } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';
import { LanguageLabel } from '#components/ui/LanguageLabel.tsx';
import { linesFor, printRows } from './rows.ts';

interface PaperPairProps {
  card: Card;
  number: number;
  /** The side that is left blank, with lines to write on. */
  blank?: Language;
}

/** A pair in two columns, lined up segment by segment, or with one side to be filled in. */
export function PaperPair({ card, number, blank }: PaperPairProps) {
  const { t } = useTranslation('print');
  const rows = blank === undefined ? printRows(card) : [{ en: card.en, de: card.de }];
  return (
    <article className="paper-pair" aria-labelledby={`paper-${number}`}>
      <h3 id={`paper-${number}`} className="paper-number">
        {number}
        {card.speaker !== null && <span>{`  ${card.speaker}`}</span>}
        {card.role !== null && <span lang="de" className="font-normal">{`, ${card.role}`}</span>}
      </h3>
      <div className="paper-sides">
        {(['en', 'de'] as const).map((side) => (
          <p key={side} className="paper-language">
            <LanguageLabel language={side} />
          </p>
        ))}
        {rows.map((row, at) =>
          (['en', 'de'] as const).map((side) => {
            if (side === blank)
              return <Lines key={`${side} ${at}`} count={linesFor((card[side] ?? card[other(side)] ?? '').length)} />;
            return (
              <p key={`${side} ${at}`} lang={row[side] === null ? undefined : side} className="paper-text">
                {row[side] ??
                  (at === 0 && card[side] === null ? <i className="paper-none">{t('untranslated')}</i> : '')}
              </p>
            );
          }),
        )}
      </div>
    </article>
  );
}

function Lines({ count }: { count: number }) {
  return (
    <div aria-hidden="true" className="paper-lines">
      {Array.from({ length: count }, (_, at) => (
        <span key={at} />
      ))}
    </div>
  );
}

function other(side: Language): Language {
  return side === 'en' ? 'de' : 'en';
}
