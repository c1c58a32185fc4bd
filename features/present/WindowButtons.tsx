'use client';

import { Maximize, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** All of the screen for the presentation, or none of it. */
export function WindowButtons({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation('present');
  return (
    <span className="flex">
      <button
        type="button"
        className="icon-button"
        aria-label={t('full')}
        title={t('full')}
        onClick={() => {
          // A browser that refuses leaves the window as it is, which works too.
          document.documentElement.requestFullscreen().catch(() => undefined);
        }}
      >
        <Maximize aria-hidden="true" className="size-5" />
      </button>
      <button type="button" className="icon-button" aria-label={t('leave')} title={t('leave')} onClick={onLeave}>
        <X aria-hidden="true" className="size-5" />
      </button>
    </span>
  );
}
