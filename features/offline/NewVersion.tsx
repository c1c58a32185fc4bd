'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';

/** Offers the new version; until the reader takes it, this page goes on as it is. */
export function NewVersion({ onAccept, onLater }: { onAccept: () => void; onLater: () => void }) {
  const { t } = useTranslation();
  return (
    <section role="status" aria-label={t('version.label')} className="new-version">
      <p>
        <strong className="font-semibold">{t('version.title')}</strong> {t('version.text')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={onAccept}>
          {t('version.now')}
        </Button>
        <Button variant="quiet" onClick={onLater}>
          {t('version.later')}
        </Button>
      </div>
    </section>
  );
}
