'use client';

import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import type { DayCount } from '#lib/study/statistics.ts';
import { dayName } from './day-name.ts';
import { Figure } from './Figure.tsx';
import { NumberTable } from './NumberTable.tsx';

const HEIGHT = 120;
const STEP = 20;

/** How many cards come back, day by day: one bar a day, a label every week. */
export function Forecast({ days }: { days: readonly DayCount[] }) {
  const { t } = useTranslation('progress');
  const locale = useLocale();
  const most = Math.max(1, ...days.map(({ count }) => count));
  const first = days[0]?.day ?? 0;
  return (
    <Figure
      title={t('forecast.title')}
      text={t('forecast.text')}
      table={
        <NumberTable
          head={[t('day'), t('forecast.cards')]}
          rows={days.map(({ day, count }) => ({ name: dayName(day, locale), value: count }))}
        />
      }
    >
      <svg aria-hidden viewBox={`0 0 ${days.length * STEP} ${HEIGHT + 44}`} className="progress-plot">
        {days.map(({ day, count }, at) => {
          const height = (count / most) * HEIGHT;
          const x = at * STEP;
          return (
            <g key={day}>
              <rect
                x={x + 3}
                y={HEIGHT + 18 - Math.max(height, 2)}
                width={STEP - 6}
                height={Math.max(height, 2)}
                rx={2}
                className={count > 0 ? 'fill-ink' : 'fill-line'}
              />
              {count > 0 && (
                <text x={x + STEP / 2} y={HEIGHT + 12 - height} textAnchor="middle" className="progress-label">
                  {count}
                </text>
              )}
              {at % 7 === 0 && (
                <text
                  x={x + 3}
                  y={HEIGHT + 38}
                  textAnchor={at === days.length - 1 ? 'end' : 'start'}
                  className="progress-label"
                >
                  {day === first ? t('today') : dayName(day, locale)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </Figure>
  );
}
