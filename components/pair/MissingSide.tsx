'use client';

import { useContext } from 'react';
import { PageLink } from '#components/ui/PageLink.tsx';
import type { Language } from '#lib/engine/types.ts';
import { useFollowingTexts } from '#lib/i18n/client.tsx';
import { OwnRenderingsContext } from './own-renderings.ts';

/** A side that the article does not have: in its place, marked as such, what the learner wrote. */
export function MissingSide({ cardId, side }: { cardId: string; side: Language }) {
  const t = useFollowingTexts('deck');
  const own = useContext(OwnRenderingsContext);
  const text = own?.texts.get(cardId) ?? '';
  const link = own?.hrefOf ? (
    <PageLink className="text-link text-small text-soft" href={own.hrefOf(cardId)}>
      {t(text === '' ? 'mine.write' : 'mine.change')}
    </PageLink>
  ) : null;
  if (text === '') {
    return (
      <>
        <p className="cell-missing">{t(`missing.${side}`)}</p>
        {link && <p className="mt-2">{link}</p>}
      </>
    );
  }
  return (
    <section aria-label={t('mine.title')} className="cell-mine">
      <p className="text-small text-soft">{t('mine.title')}</p>
      <p lang={side} className="cell-text whitespace-pre-wrap wrap-anywhere">
        {text}
      </p>
      {link && <p className="mt-1">{link}</p>}
    </section>
  );
}
