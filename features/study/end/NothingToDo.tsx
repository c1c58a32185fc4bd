'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { StudySettings } from '#lib/study/settings.ts';
import type { StudyActions } from '../use-study-actions.ts';
import type { EndView } from './view.ts';

/** No round, since there is nothing to do now. `children`: the ways on. */
export function NothingToDo(props: {
  settings: Pick<StudySettings, 'direction' | 'practice'>;
  view: EndView;
  onTurn: StudyActions['turnTo'];
  children: ReactNode;
}) {
  const { t } = useTranslation('study');
  const { asks, cards } = props.view;
  const { direction, practice } = props.settings;
  const other = direction === 'en-de' ? 'de-en' : 'en-de';
  return (
    <section className="sheet grid gap-5 p-6 sm:p-9">
      <h2 tabIndex={-1} data-study-focus className="text-3xl outline-none">
        {t('nothing.title')}
      </h2>
      <p>{practice === 'free' ? t('free.nothing') : cards ? t('nothing.text') : t('nothing.empty')}</p>
      {props.children}
      {asks && cards && (
        <p>
          <Button
            variant="quiet"
            onClick={() => {
              props.onTurn({ direction: other });
            }}
          >
            {t('nothing.other', { direction: t(`direction.${other}`) })}
          </Button>
        </p>
      )}
    </section>
  );
}
