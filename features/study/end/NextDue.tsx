'use client';

import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import type { Interval } from '#lib/study/memory.ts';
import { inWords } from '../table/interval.ts';

/** When to come back. */
export function NextDue({ wait }: { wait: Interval | null }) {
  const { t } = useTranslation('study');
  const locale = useLocale();
  return <p>{wait ? t('next.card', { when: inWords(wait, locale) }) : t('next.none')}</p>;
}
