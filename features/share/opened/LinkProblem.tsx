'use client';

import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '#components/ui/Button.tsx';
import { PageHeading } from '#components/ui/PageHeading.tsx';
import { useDocumentTitle, useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import type { LinkError } from '#lib/decks/link-text.ts';

/** Why a link shows no deck: what it says itself, or what the server says. */
export type LinkTrouble = LinkError | 'missing' | 'deleted' | 'offline' | 'server';

/** Why there is no deck here, in plain words, and never another deck instead. */
export function LinkProblem({ problem, onAgain }: { problem: LinkTrouble; onAgain?: () => void }) {
  const { t } = useTranslation('shared');
  const locale = useLocale();
  const title = t(`problem.${problem}.title`);
  useDocumentTitle(`${title} · Wortlaut`);
  return (
    <div role="alert">
      <PageHeading title={title} text={t(`problem.${problem}.text`)} />
      <p className="flex flex-wrap gap-3">
        {onAgain && (problem === 'offline' || problem === 'server') && (
          <Button variant="primary" onClick={onAgain}>
            {t('again')}
          </Button>
        )}
        <ButtonLink href={paths.library(locale)}>{t('library')}</ButtonLink>
      </p>
    </div>
  );
}
