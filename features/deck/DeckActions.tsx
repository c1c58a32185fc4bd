'use client';

import { Download, Pencil, Presentation, Printer, Share2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { Button, ButtonLink } from '#components/ui/Button.tsx';

interface DeckActionsProps {
  /** The deck of this device; null for the starter deck. */
  id: string | null;
  /** Whether any pair has both sides. */
  studied: boolean;
  /** The id by which the workbench knows the deck; of the starter deck it makes a copy. */
  editId: string;
  onShare: () => void;
  onExport: () => void;
  /** What else can be done with it. */
  children?: ReactNode;
}

/** What can be done with a deck: study first, then everything a teacher does with it. */
export function DeckActions({ id, editId, studied, onShare, onExport, children }: DeckActionsProps) {
  const { t } = useTranslation('deck');
  const locale = useLocale();
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-2 gap-y-2">
      {studied && (
        <ButtonLink variant="primary" className="mr-1" href={paths.study(locale, id)}>
          {t('study')}
        </ButtonLink>
      )}
      <ButtonLink variant="quiet" href={paths.make(locale, editId)}>
        <Pencil aria-hidden="true" className="size-4" />
        {t('actions.edit')}
      </ButtonLink>
      <Button variant="quiet" aria-haspopup="dialog" onClick={onShare}>
        <Share2 aria-hidden="true" className="size-4" />
        {t('actions.share')}
      </Button>
      <Button variant="quiet" aria-haspopup="dialog" onClick={onExport}>
        <Download aria-hidden="true" className="size-4" />
        {t('actions.export')}
      </Button>
      {children}
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
