'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RATINGS, type Rating } from '#lib/study/review.ts';

/** The end of a round: what was done, what comes next. `children`: the ways on. */
export function Summary(props: {
  cards: number;
  tally: Readonly<Record<Rating, number>>;
  /** Reading and translating freely have no ratings; practice off schedule changes nothing. */
  kind: 'scheduled' | 'apart' | 'read' | 'free';
  children: ReactNode;
}) {
  const { t } = useTranslation('study');
  const { kind, tally } = props;
  const open = kind === 'read' || kind === 'free';
  const most = Math.max(1, ...RATINGS.map((rating) => tally[rating]));
  return (
    <section className="sheet p-6 sm:p-9">
      <h2 tabIndex={-1} data-study-focus className="text-3xl outline-none">
        {t('summary.title')}
      </h2>
      <p className="mt-3">{open ? t(`summary.${kind}`) : t('summary.text', { count: props.cards })}</p>
      {!open && (
        <table className="mt-5 w-full max-w-md text-small">
          <caption className="sr-only">{t('summary.ratings')}</caption>
          <tbody>
            {RATINGS.map((rating) => (
              <tr key={rating}>
                <th scope="row" className="w-24 py-1 text-left font-normal text-soft">
                  {t(`rating.${rating}`)}
                </th>
                <td className="w-8 py-1 pr-3 text-right tabular-nums">{tally[rating]}</td>
                <td aria-hidden>
                  <div className="study-tally" style={{ width: `${(100 * tally[rating]) / most}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {kind === 'apart' && <p className="mt-5 text-soft">{t('summary.apart')}</p>}
      <div className="mt-5 grid gap-5">{props.children}</div>
    </section>
  );
}
