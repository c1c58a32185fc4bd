'use client';

import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import type { DayCount } from '#lib/study/statistics.ts';
import { dayName } from './day-name.ts';
import { Figure } from './Figure.tsx';
import { NumberTable } from './NumberTable.tsx';
import { Plot } from './Plot.tsx';

const HEIGHT = 120;
const STEP = 20;

/** How many cards come back, day by day: one bar a day, a label every week; today and the fullest day say how many. */
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
      <Plot width={days.length * STEP} height={HEIGHT + 48}>
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
              {count > 0 && (at === 0 || count === most) && (
                <text x={x + STEP / 2} y={HEIGHT + 12 - height} textAnchor="middle" className="progress-label">
                  {count}
                </text>
              )}
              {at % 7 === 0 && (
                <text
                  x={at > days.length - 4 ? x + STEP : x + 3}
                  y={HEIGHT + 40}
                  textAnchor={at > days.length - 4 ? 'end' : 'start'}
                  className="progress-label"
                >
                  {day === first ? t('today') : dayName(day, locale)}
                </text>
              )}
            </g>
          );
        })}
      </Plot>
    </Figure>
  );
}
