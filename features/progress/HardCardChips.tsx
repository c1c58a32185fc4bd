'use client';

import { useTranslation } from 'react-i18next';
import type { HardCard } from '#lib/study/hard-cards.ts';
import { Chip } from './Chip.tsx';
import { findingName } from './finding-name.ts';

/** More kinds of error than this say nothing about a card. */
const MOST_KINDS = 3;

/** What goes wrong in a card: how often it was forgotten, the errors and words, and what it has become by that. */
export function HardCardChips({ hard }: { hard: HardCard }) {
  const { t } = useTranslation('progress');
  const { memory, leech, paused, errors, words } = hard;
  return (
    <p className="flex flex-wrap gap-2">
      <Chip>{memory.lapses > 0 ? t('hardest.forgotten', { count: memory.lapses }) : t('hardest.learning')}</Chip>
      {errors.slice(0, MOST_KINDS).map(({ kind, count }) => (
        <Chip key={kind}>
          {t(findingName(kind))} × {count}
        </Chip>
      ))}
      {words.map(({ word, language, count }) => (
        <Chip key={word}>
          <span lang={language} className="font-serif text-ink">
            {word}
          </span>
          {' × '}
          {count}
        </Chip>
      ))}
      {leech && <Chip warning>{t('hardest.leech')}</Chip>}
      {paused && <Chip>{t('hardest.paused')}</Chip>}
    </p>
  );
}
