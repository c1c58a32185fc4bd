'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '#components/ui/PageHeading.tsx';
import './progress.css';

function Loading() {
  const { t } = useTranslation('progress');
  return (
    <p role="status" className="text-soft">
      {t('loading')}
    </p>
  );
}

/** What there is to see is known in the browser only. */
const Figures = dynamic(() => import('./Figures.tsx').then((module) => module.Figures), {
  ssr: false,
  loading: Loading,
});

/** The figures, and below them `children`. */
export function Progress({ children }: { children: ReactNode }) {
  const { t } = useTranslation('progress');
  return (
    <>
      <PageHeading title={t('title')} />
      <Figures />
      {children}
    </>
  );
}
