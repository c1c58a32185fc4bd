'use client';

import { useTranslation } from 'react-i18next';
import type { ErrorCount } from '#lib/study/statistics.ts';
import { errorName } from './error-name.ts';
import { Figure } from './Figure.tsx';
import { NumberTable } from './NumberTable.tsx';

/** Which kinds of error were made, the most frequent first. */
export function Errors({ errors }: { errors: readonly ErrorCount[] }) {
  const { t } = useTranslation('progress');
  const most = Math.max(1, ...errors.map(({ count }) => count));
  const rows = errors.map(({ kind, count }) => ({ name: t(errorName(kind)), value: count }));
  return (
    <Figure
      title={t('errors.title')}
      text={t('errors.text')}
      table={<NumberTable head={[t('errors.kind'), t('errors.count')]} rows={rows} />}
    >
      <div aria-hidden className="grid grid-cols-[auto_1fr_auto] items-center gap-x-4 gap-y-2 text-small">
        {rows.map(({ name, value }) => (
          <div key={name} className="contents">
            <span>{name}</span>
            <span className="progress-bar" style={{ width: `${(100 * value) / most}%` }} />
            <span className="tabular-nums">{value}</span>
          </div>
        ))}
      </div>
    </Figure>
  );
}
