'use client';

import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import type { Recall } from '#lib/study/statistics.ts';
import { dayName } from './day-name.ts';
import { Figure } from './Figure.tsx';
import { NumberTable } from './NumberTable.tsx';
import { Plot } from './Plot.tsx';
import { percentOf } from './percent.ts';

const HEIGHT = 110;
const STEP = 34;
const WIDTH = 18;

/** What was kept, week by week, beside what was wished for; a week in which nothing came back stays empty. */
export function Retention(props: {
  recall: Recall;
  weeks: readonly (Recall & { readonly day: number })[];
  goal: number;
}) {
  const { t } = useTranslation('progress');
  const locale = useLocale();
  const { recall, weeks, goal } = props;
  const goalText = percentOf(goal, locale);
  const text =
    recall.asked === 0
      ? t('retention.none', { goal: goalText })
      : t('retention.text', { percent: percentOf(recall.known / recall.asked, locale), goal: goalText });
  const shares = weeks.map(({ day, asked, known }) => ({ day, asked, share: asked > 0 ? known / asked : null }));
  const width = weeks.length * STEP;
  const at = (share: number): number => 16 + HEIGHT * (1 - share);
  return (
    <Figure
      title={t('retention.title')}
      text={text}
      table={
        <NumberTable
          head={[t('week'), t('retention.kept')]}
          rows={shares.map(({ day, asked, share }) => ({
            name: dayName(day, locale),
            value: share === null ? '–' : t('retention.of', { percent: percentOf(share, locale), count: asked }),
          }))}
        />
      }
    >
      <Plot width={width + 44} height={HEIGHT + 62}>
        <path d={`M 0 ${at(0) + 0.5} h ${width}`} className="progress-axis" />
        {shares.map(({ day, share }, week) => (
          <g key={day}>
            {share !== null && (
              <>
                <rect
                  x={week * STEP + (STEP - WIDTH) / 2}
                  y={at(share)}
                  width={WIDTH}
                  height={Math.max(2, at(0) - at(share))}
                  rx={2}
                  className={share >= goal ? 'fill-ink' : 'progress-short'}
                />
                <text x={week * STEP + STEP / 2} y={HEIGHT + 35} textAnchor="middle" className="progress-label">
                  {Math.round(share * 100)}
                </text>
              </>
            )}
            {week % 4 === 0 && (
              <text x={week * STEP + (STEP - WIDTH) / 2} y={HEIGHT + 58} className="progress-label">
                {dayName(day, locale)}
              </text>
            )}
          </g>
        ))}
        <path d={`M 0 ${at(goal)} h ${width}`} className="progress-goal" />
        <text x={width + 6} y={at(goal) + 4} className="progress-label">
          {goalText}
        </text>
      </Plot>
    </Figure>
  );
}
