'use client';

import { useTranslation } from 'react-i18next';
import { linkFits } from './link-fits.ts';
import { LinkToTake } from './LinkToTake.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import type { Locale } from '#lib/i18n/settings.ts';
import { useDeckHash } from './use-deck-hash.ts';

/** The deck itself as a link: how long it is, and what that means. */
export function InTheLink({ deck, title, pinned }: { deck: Deck; title: string; pinned: Locale | null }) {
  const { t } = useTranslation('share');
  const locale = useLocale();
  const hash = useDeckHash(deck);
  const link = typeof hash === 'string' ? window.location.origin + paths.linked(pinned, hash) : null;
  return (
    <section aria-labelledby="share-link" className="share-section">
      <h3 id="share-link" className="text-xl">
        {t('link.title')}
      </h3>
      <p className="text-soft">{t('link.text')}</p>
      {link !== null && (
        <>
          <LinkToTake label={t('link.label')} value={link} title={title} code={linkFits(link.length) === 'code'} />
          <p className="text-small">
            {t('link.length', { count: link.length, number: link.length.toLocaleString(locale) })}{' '}
            {t(`link.fits.${linkFits(link.length)}`)}
          </p>
        </>
      )}
      {hash === null && <p className="text-soft">{t('loading')}</p>}
      {hash === false && <p className="text-warning">{t('link.tooLarge')}</p>}
    </section>
  );
}
