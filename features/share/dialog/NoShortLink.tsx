'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';

/** What a short link is, and the button that makes one. */
export function NoShortLink({ busy, onMake }: { busy: boolean; onMake: () => void }) {
  const { t } = useTranslation('share');
  return (
    <>
      <p className="text-soft">{t('short.text')}</p>
      <Button className="justify-self-start" disabled={busy} onClick={onMake}>
        {t(busy ? 'short.making' : 'short.make')}
      </Button>
    </>
  );
}
