'use client';

import { useId, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#components/ui/PageLink.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import type { DeckProgress } from '#lib/study/statistics.ts';
import { percentOf } from './percent.ts';

/** Where one stands, deck by deck and in each direction. */
export function DeckTable({
  rows,
  titleOf,
}: {
  rows: readonly DeckProgress[];
  titleOf: (row: DeckProgress) => string;
}) {
  const { t } = useTranslation('progress');
  const locale = useLocale();
  const id = useId();
  return (
    <section aria-labelledby={id} className="sheet p-5 sm:p-7">
      <h2 id={id} className="mb-3 text-xl">
        {t('decks.title')}
      </h2>
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-labelledby={id}>
        <table className="progress-table w-full">
          <thead>
            <tr>
              <th scope="col">{t('decks.deck')}</th>
              <th scope="col">{t('decks.met')}</th>
              <th scope="col">{t('decks.due')}</th>
              <th scope="col">{t('decks.kept')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.deck.id} ${row.direction}`}>
                <th scope="row" className="progress-deck">
                  <span className="font-serif text-base wrap-anywhere">{titleOf(row)}</span>
                  <br />
                  <PageLink className="text-link text-soft" href={paths.study(locale, row.deck.id, row.direction)}>
                    {t(`decks.${row.direction}`)}
                  </PageLink>
                </th>
                <td>
                  {t('decks.metOf', { met: row.met, cards: row.cards })}
                  <span
                    aria-hidden
                    className="progress-share"
                    style={{ '--share': `${(100 * row.met) / Math.max(1, row.cards)}%` } as CSSProperties}
                  />
                </td>
                <td>{row.due}</td>
                <td>{row.recall.asked > 0 ? percentOf(row.recall.known / row.recall.asked, locale) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
