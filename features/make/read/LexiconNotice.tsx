'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../Notice.tsx';
import { Button } from '#components/ui/Button.tsx';
import { workbench } from '../browser-world.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that the dictionary did not come, and gets it as soon as there is a network again. */
export function LexiconNotice() {
  const { t } = useTranslation('make');
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  useEffect(() => {
    const load = () => {
      workbench.loadLexicon();
    };
    window.addEventListener('online', load);
    return () => {
      window.removeEventListener('online', load);
    };
  }, []);
  if (!online) return <Notice tone="warning">{t('lexicon.offline')}</Notice>;
  const again = (
    <Button
      variant="quiet"
      onClick={() => {
        workbench.loadLexicon();
      }}
    >
      {t('lexicon.retry')}
    </Button>
  );
  return (
    <Notice tone="warning" action={again}>
      {t('lexicon.failed')}
    </Notice>
  );
}
