'use client';

import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import type { Recall } from '#lib/study/statistics.ts';
import { Figure } from './Figure.tsx';
import { NumberTable } from './NumberTable.tsx';
import { percentOf } from './percent.ts';

/** What was kept beside what was wished for. */
export function Retention({ recall, goal }: { recall: Recall; goal: number }) {
  const { t } = useTranslation('progress');
  const locale = useLocale();
  const share = recall.asked > 0 ? recall.known / recall.asked : null;
  const goalText = percentOf(goal, locale);
  const text =
    share === null
      ? t('retention.none', { goal: goalText })
      : t('retention.text', { percent: percentOf(share, locale), goal: goalText });
  return (
    <Figure
      title={t('retention.title')}
      text={text}
      table={
        <NumberTable
          head={[t('retention.title'), '%']}
          rows={[
            { name: t('retention.kept'), value: share === null ? '–' : percentOf(share, locale) },
            { name: t('retention.goal'), value: goalText },
          ]}
        />
      }
    >
      <svg aria-hidden viewBox="0 0 400 46" className="progress-plot max-w-xl">
        <rect x={0} y={8} width={400} height={14} rx={7} className="fill-line" />
        {share !== null && (
          <rect x={0} y={8} width={Math.max(14, 400 * share)} height={14} rx={7} className="fill-ink" />
        )}
        <path d={`M ${400 * goal} 2 v 26`} className="progress-goal" />
        <text x={400 * goal} y={43} textAnchor="middle" className="progress-label">
          {t('retention.goal')}
        </text>
      </svg>
    </Figure>
  );
}
