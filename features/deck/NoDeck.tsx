'use client';

import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '#components/ui/Button.tsx';
import { PageHeading } from '#components/ui/PageHeading.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import type { FoundDeck } from './use-own-deck.ts';

/** In place of a deck that is still coming, or does not come. */
export function NoDeck({ state, onAgain }: { state: Exclude<FoundDeck['state'], 'shown'>; onAgain: () => void }) {
  const { t } = useTranslation('deck');
  const locale = useLocale();
  if (state === 'loading') {
    return (
      <p role="status" className="text-soft">
        {t('own.loading')}
      </p>
    );
  }
  return (
    <>
      <PageHeading title={t(`own.${state}.title`)} text={t(`own.${state}.text`)} />
      <p className="flex flex-wrap gap-3">
        {state === 'failed' && <Button onClick={onAgain}>{t('own.again')}</Button>}
        <ButtonLink href={paths.library(locale)}>{t('own.library')}</ButtonLink>
      </p>
    </>
  );
}
