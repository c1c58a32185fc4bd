'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './share.css';
import { LinkLanguage } from './LinkLanguage.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { useMessages } from '#lib/i18n/client.tsx';
import type { Locale } from '#lib/i18n/settings.ts';
import { Embedding } from './Embedding.tsx';
import { InTheLink } from './InTheLink.tsx';
import { ShortLink } from './ShortLink.tsx';

interface ShareDialogProps {
  deck: Deck;
  title: string;
  /** Whether the deck is one of this device's own; the starter deck is not. */
  own: boolean;
  onReplaced: () => void;
  onClose: () => void;
}

/** Passing a deck on, in two ways. */
export function ShareDialog(props: ShareDialogProps) {
  return useMessages('share') ? <Ways {...props} /> : null;
}

function Ways({ deck, title, own, onReplaced, onClose }: ShareDialogProps) {
  const { t } = useTranslation('share');
  const [pinned, setPinned] = useState<Locale | null>(null);
  const [published, setPublished] = useState<string | null>(null);
  return (
    <Dialog wide title={t('title', { title })} close={t('close')} onClose={onClose}>
      <div className="mb-5">
        <LinkLanguage value={pinned} onChange={setPinned} />
      </div>
      <InTheLink deck={deck} title={title} pinned={pinned} />
      {own ? (
        <ShortLink {...{ deck, title, pinned, onReplaced }} onPublished={setPublished} />
      ) : (
        <p className="share-section text-soft">{t('short.starter')}</p>
      )}
      <Embedding deck={deck} title={title} pinned={pinned} published={published} />
    </Dialog>
  );
}
