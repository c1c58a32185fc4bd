'use client';

import dynamic from 'next/dynamic';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '#components/ui/PageHeading.tsx';
import '#components/pair/two-sides.css';
import '#components/ui/field.css';
import './compare.css';

function Loading() {
  const { t } = useTranslation('compare');
  return (
    <p role="status" className="text-soft">
      {t('loading')}
    </p>
  );
}

/** What the link carries is known in the browser only. */
const Comparison = dynamic(() => import('./Comparison.tsx').then((module) => module.Comparison), {
  ssr: false,
  loading: Loading,
});

export function Compare() {
  const { t } = useTranslation('compare');
  return (
    <>
      <PageHeading title={t('title')} text={t('intro')} />
      <Comparison />
    </>
  );
}
