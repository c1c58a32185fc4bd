'use client';

import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import dynamic from 'next/dynamic';
import { Button } from '#components/ui/Button.tsx';
import { useHelpKey } from './use-help-key.ts';

const BenchKeys = dynamic(() => import('./BenchKeys.tsx').then((module) => module.BenchKeys), {
  ssr: false,
});

/** The button, and the key, that tell what keys do. */
export function BenchHelp() {
  const { t } = useTranslation('make');
  const [open, setOpen] = useState(false);
  const openHelp = () => {
    setOpen(true);
  };
  useHelpKey(openHelp);
  return (
    <>
      <Button variant="quiet" className="min-h-11" onClick={openHelp}>
        {t('keys.button')}
      </Button>
      {open && (
        <Suspense>
          <BenchKeys
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
