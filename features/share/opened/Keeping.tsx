'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '#components/ui/Button.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import type { Standing } from '#lib/storage/browser/visits.ts';

/** Puts the deck on the shelf of this device, or says that it is there already, or in another version. */
export function Keeping({ deck, from }: { deck: Deck; from: string | null }) {
  const { t } = useTranslation('shared');
  const locale = useLocale();
  const [standing, setStanding] = useState<Standing | 'unknown' | 'refused'>('unknown');
  const [id, setId] = useState(deck.id);

  useEffect(() => {
    let current = true;
    void import('#lib/storage/browser/visits.ts')
      .then(({ standingOf }) => standingOf(deck))
      .then((found) => {
        if (current) setStanding(found.ok ? found.value : 'refused');
      });
    return () => {
      current = false;
    };
  }, [deck]);

  const keep = async (as: string) => {
    const { keepDeck } = await import('#lib/storage/browser/visits.ts');
    const kept = await keepDeck({ ...deck, id: as }, from);
    setId(as);
    setStanding(kept.ok ? 'same' : 'refused');
  };

  return (
    <span role="status" className="contents">
      {standing === 'new' && <Button onClick={() => void keep(deck.id)}>{t('save')}</Button>}
      {standing === 'same' && (
        <span className="flex flex-wrap items-center gap-3">
          <span className="text-soft">{t('saved')}</span>
          <ButtonLink href={paths.deck(locale, id)}>{t('open')}</ButtonLink>
        </span>
      )}
      {standing === 'different' && (
        <span className="flex basis-full flex-wrap items-center gap-3">
          <span>
            {t('different')} {t('progressStays')}
          </span>
          <Button onClick={() => void keep(deck.id)}>{t('replace')}</Button>
          <Button onClick={() => void keep(crypto.randomUUID())}>{t('both')}</Button>
        </span>
      )}
      {standing === 'refused' && <span className="text-warning">{t('noStorage')}</span>}
    </span>
  );
}
