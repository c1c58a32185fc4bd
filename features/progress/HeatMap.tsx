'use client';

import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import { weekday } from '#lib/study/day.ts';
import type { DayCount } from '#lib/study/statistics.ts';
import { dayName } from './day-name.ts';
import { Figure } from './Figure.tsx';
import { NumberTable } from './NumberTable.tsx';
import { Plot } from './Plot.tsx';

const CELL = 20;

/** How dark a day is that holds such a share of the fullest one: roots, so that quiet days are still told apart. */
function shade(share: number): number {
  return 0.3 + 0.7 * Math.sqrt(share);
}

/** How much was done, one cell a day, one column a week; days without study stay outlined, so that gaps are seen. */
export function HeatMap({ days }: { days: readonly DayCount[] }) {
  const { t } = useTranslation('progress');
  const locale = useLocale();
  const most = Math.max(1, ...days.map(({ count }) => count));
  const first = days[0]?.day ?? 0;
  const lead = weekday(first);
  const columns = Math.ceil((lead + days.length) / 7);
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const weeks = Array.from({ length: columns }, (_, week) => {
    const of = days.filter((_day, at) => Math.floor((at + lead) / 7) === week);
    return { name: dayName(of[0]?.day ?? first, locale), value: of.reduce((sum, { count }) => sum + count, 0) };
  });
  return (
    <Figure
      title={t('calendar.title')}
      text={t('calendar.text', { count: total })}
      table={<NumberTable head={[t('week'), t('calendar.reviews')]} rows={weeks} />}
    >
      <Plot width={columns * CELL} height={7 * CELL + 26}>
        {days.map(({ day, count }, at) => (
          <rect
            key={day}
            x={Math.floor((at + lead) / 7) * CELL + 2}
            y={weekday(day) * CELL + 2}
            width={CELL - 4}
            height={CELL - 4}
            rx={3}
            className={count > 0 ? 'fill-ink' : 'progress-empty'}
            fillOpacity={count > 0 ? shade(count / most) : undefined}
          />
        ))}
        {weeks.map(({ name }, week) =>
          week % 8 === 0 && week < columns - 3 ? (
            <text key={name} x={week * CELL + 2} y={7 * CELL + 18} className="progress-label">
              {name}
            </text>
          ) : null,
        )}
      </Plot>
      <p aria-hidden className="mt-2 flex items-center gap-1.5 text-small text-soft">
        {t('calendar.less')}
        {[0, 1 / 9, 4 / 9, 1].map((share) => (
          <span key={share} className="progress-step" style={{ opacity: shade(share) }} />
        ))}
        {t('calendar.more', { count: most })}
      </p>
    </Figure>
  );
}
