'use client';

import { Pencil, Presentation, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShownDeck } from '#components/deck/shown-deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { ButtonLink } from '#components/ui/Button.tsx';
import { ExportDeck } from './export/ExportDeck.tsx';

/** What can be done with the deck on the page: study first, then everything a teacher does with it. */
export function DeckActions({ share }: { share: ReactNode }) {
  const { deck, id } = useShownDeck();
  const { t } = useTranslation('deck');
  const locale = useLocale();
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-2 gap-y-2">
      {deck.cards.some((card) => card.en !== null && card.de !== null) && (
        <ButtonLink variant="primary" className="mr-1" href={paths.study(locale, id)}>
          {t('study')}
        </ButtonLink>
      )}
      {/* Of the starter deck the workbench makes a copy. */}
      <ButtonLink variant="quiet" href={paths.make(locale, deck.id)}>
        <Pencil aria-hidden="true" className="size-4" />
        {t('actions.edit')}
      </ButtonLink>
      {share}
      <ExportDeck />
      <ButtonLink variant="quiet" href={paths.present(locale, id)}>
        <Presentation aria-hidden="true" className="size-4" />
        {t('actions.present')}
      </ButtonLink>
      <ButtonLink variant="quiet" href={paths.print(locale, id)}>
        <Printer aria-hidden="true" className="size-4" />
        {t('actions.print')}
      </ButtonLink>
    </div>
  );
}
