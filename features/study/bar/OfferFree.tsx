'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';

/** How many quotations nobody has translated, and the offer to do so. */
export function OfferFree({ count, onFree }: { count: number; onFree: () => void }) {
  const { t } = useTranslation('study');
  return (
    <div className="flex flex-wrap items-center gap-x-1">
      <p>{t('untranslated', { count })}</p>
      <Button variant="quiet" onClick={onFree}>
        {t('free.offer')}
      </Button>
    </div>
  );
}
