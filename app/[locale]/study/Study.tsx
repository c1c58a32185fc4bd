'use client';

import dynamic from 'next/dynamic';
import { useTranslation } from 'react-i18next';
import '#components/study/study.css';

function Loading() {
  const { t } = useTranslation('study');
  return (
    <>
      <h1 className="mb-6 text-2xl">{t('title')}</h1>
      <p role="status" className="study-sheet min-h-62 p-9 text-soft">
        {t('loading')}
      </p>
    </>
  );
}

/** The schedule, the store and the cards come after the page: what is studied is known in the browser only. */
export const Study = dynamic(() => import('./StudyRoom.tsx').then((module) => module.StudyRoom), {
  ssr: false,
  loading: Loading,
});
