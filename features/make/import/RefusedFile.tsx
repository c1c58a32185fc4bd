'use client';

import { useTranslation } from 'react-i18next';
import { Notice } from '../Notice.tsx';
import { LIMITS } from '#lib/decks/limits.ts';
import { useLocale, useMessages } from '#lib/i18n/client.tsx';
import { LARGEST_TEXT } from '#lib/decks/formats/format.ts';
import type { ImportProblem } from '#lib/decks/formats/imported.ts';
import { ENDINGS, formatNamed } from '#lib/decks/formats/registry.ts';

/** Why nothing came of a file. */
export function RefusedFile({ problem, name }: { problem: ImportProblem; name: string }) {
  const { t } = useTranslation('import');
  const locale = useLocale();
  if (!useMessages('import')) return null;
  const size = (formatNamed(name)?.largest ?? LARGEST_TEXT) / 1_000_000;
  const facts = { name, max: LIMITS.cards.toLocaleString(locale), size, endings: ENDINGS.join(', ') };
  return <Notice tone="danger">{t(`problem.${problem}`, facts)}</Notice>;
}
