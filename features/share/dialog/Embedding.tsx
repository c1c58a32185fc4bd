'use client';

import { useTranslation } from 'react-i18next';
import { CopyField } from './CopyField.tsx';
import { frameOf } from './frame.ts';
import type { Deck } from '#lib/decks/deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import type { Locale } from '#lib/i18n/settings.ts';
import { useDeckHash } from './use-deck-hash.ts';

interface EmbeddingProps {
  deck: Deck;
  title: string;
  pinned: Locale | null;
  /** The id of the short link, which keeps what is embedded up to date; null where there is none. */
  published: string | null;
}

/** The line of HTML that shows the deck inside another page. */
export function Embedding({ deck, title, pinned, published }: EmbeddingProps) {
  const { t } = useTranslation('share');
  const own = useLocale();
  const locale = pinned ?? own;
  const hash = useDeckHash(deck);
  const shown = published === null ? (typeof hash === 'string' ? { hash } : null) : { id: published };
  if (shown === null) return null;
  return (
    <section aria-labelledby="share-embed" className="share-section">
      <h3 id="share-embed" className="text-xl">
        {t('embed.title')}
      </h3>
      <p className="text-soft">{t('embed.text')}</p>
      <CopyField label={t('embed.label')} value={frameOf(window.location.origin + paths.embed(locale, shown), title)} />
    </section>
  );
}
