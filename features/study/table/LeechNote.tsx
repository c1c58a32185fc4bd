'use client';

import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Troubles } from '#lib/study/hard-cards.ts';
import { Button } from '#components/ui/Button.tsx';

const NAMED = ['negation', 'number', 'name', 'antonym', 'question', 'missing', 'extra', 'order', 'ending'] as const;

/** What is forgotten again and again needs help more than repetition: what goes wrong in it, and a way to set it aside. */
export function LeechNote(props: { lapses: number; troubles: Troubles; onPause: () => void }) {
  const { t } = useTranslation('study');
  const kinds = props.troubles.errors.slice(0, 3).map(({ kind, count }) => {
    const named = NAMED.find((each) => each === kind);
    return `${t(named ? `type.note.${named}` : 'type.note.wrong')} × ${count}`;
  });
  const { words } = props.troubles;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-sheet border border-line px-4 py-2 text-small">
      <p>
        <strong className="font-semibold text-warning">{t('leech.title', { count: props.lapses })}</strong>{' '}
        {kinds.length > 0 && <span>{t('leech.errors', { kinds: kinds.join(', ') })}</span>}{' '}
        {words.length > 0 && (
          <span>
            {t('leech.words')}:{' '}
            {words.map(({ word, language, count }, at) => (
              <Fragment key={word}>
                {at > 0 && ', '}
                <span lang={language} className="font-serif">
                  {word}
                </span>{' '}
                × {count}
              </Fragment>
            ))}
          </span>
        )}
      </p>
      <Button variant="quiet" onClick={props.onPause}>
        {t('leech.pause')}
      </Button>
    </div>
  );
}
