'use client';

import { useTranslation } from 'react-i18next';
import { Notice } from '../Notice.tsx';
import { LIMITS } from '#lib/decks/limits.ts';
import { useLocale, useMessages } from '#lib/i18n/client.tsx';
import type { ImportProblem } from './imported.ts';

/** Why nothing came of a file. */
export function RefusedFile({ problem, name }: { problem: ImportProblem; name: string }) {
  const { t } = useTranslation('import');
  const locale = useLocale();
  if (!useMessages('import')) return null;
  return <Notice tone="danger">{t(`problem.${problem}`, { name, max: LIMITS.cards.toLocaleString(locale) })}</Notice>;
}
