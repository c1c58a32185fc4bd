'use client';

import { useTranslation } from 'react-i18next';
import type { FindingCount } from '#lib/study/finding-counts.ts';
import { Bars } from './Bars.tsx';
import { findingName } from './finding-name.ts';
import { Figure } from './Figure.tsx';
import { NumberTable } from './NumberTable.tsx';

/** Which kinds of error were made, the most frequent first. */
export function FindingCounts({ errors }: { errors: readonly FindingCount[] }) {
  const { t } = useTranslation('progress');
  const rows = errors.map(({ kind, count }) => ({ name: t(findingName(kind)), value: count }));
  return (
    <Figure
      title={t('errors.title')}
      text={t('errors.text')}
      table={<NumberTable head={[t('errors.kind'), t('errors.count')]} rows={rows} />}
    >
      <Bars rows={rows} most={rows[0]?.value ?? 1} />
    </Figure>
  );
}
