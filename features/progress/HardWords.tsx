'use client';

import { useTranslation } from 'react-i18next';
import type { HardWord } from '#lib/study/hard-words.ts';
import { Bars } from './Bars.tsx';
import { Figure } from './Figure.tsx';
import { NumberTable } from './NumberTable.tsx';

/** Which words answers lacked, or had otherwise, the most frequent first. */
export function HardWords({ words }: { words: readonly HardWord[] }) {
  const { t } = useTranslation('progress');
  const rows = words.map(({ word, language, count }) => ({ name: word, value: count, lang: language }));
  const half = Math.ceil(rows.length / 2);
  return (
    <Figure
      title={t('words.title')}
      text={t('words.text')}
      table={<NumberTable head={[t('words.word'), t('words.count')]} rows={rows} />}
    >
      <div className="grid gap-x-10 gap-y-2 lg:grid-cols-2">
        <Bars rows={rows.slice(0, half)} most={rows[0]?.value ?? 1} />
        <Bars rows={rows.slice(half)} most={rows[0]?.value ?? 1} />
      </div>
    </Figure>
  );
}
