'use client';

import { useParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '#components/share/Loading.tsx';
import { LinkProblem, type LinkTrouble } from '#components/share/LinkProblem.tsx';
import type { Published, PublishedErrorCode } from '#lib/storage/browser/published.ts';
import type { Deck } from '#lib/decks/deck.ts';
import { useHash } from '../../shared/use-hash.ts';
import { VisitedDeck } from '../../shared/VisitedDeck.tsx';
import { EditingOffer } from './EditingOffer.tsx';
import { editKeyOf } from './edit-key.ts';

type Shown =
  | { state: 'loading' }
  | { state: 'shown'; published: Published }
  /** What was opened last, when the server cannot be asked. */
  | { state: 'kept'; deck: Deck }
  | { state: 'trouble'; trouble: LinkTrouble };

/** The deck behind a short link, and, with the key in the hash, the way to edit it. */
export function PublishedDeck() {
  const { id } = useParams<{ id: string }>();
  const { t } = useTranslation('shared');
  const [shown, setShown] = useState<Shown>({ state: 'loading' });
  const key = editKeyOf(useHash() ?? '');

  useEffect(() => {
    let current = true;
    void fetchDeck(id).then((found) => {
      if (current) setShown(found);
    });
    return () => {
      current = false;
    };
  }, [id]);

  if (shown.state === 'loading') return <Loading />;
  if (shown.state === 'trouble') {
    const again = shown.trouble === 'offline' || shown.trouble === 'server';
    return (
      <LinkProblem problem={shown.trouble} onAgain={again ? () => void fetchDeck(id).then(setShown) : undefined} />
    );
  }
  if (shown.state === 'kept') return <VisitedDeck deck={shown.deck} from={id} notice={<p>{t('lastVersion')}</p>} />;
  return (
    <VisitedDeck
      deck={shown.published.deck}
      from={id}
      notice={key !== null && <EditingOffer shareId={id} editKey={key} published={shown.published} />}
    />
  );
}

const TROUBLE: Readonly<Partial<Record<PublishedErrorCode, LinkTrouble>>> = {
  missing: 'missing',
  deleted: 'deleted',
  'newer-version': 'newer',
};

async function fetchDeck(id: string): Promise<Shown> {
  const { fetchPublished } = await import('#lib/storage/browser/published.ts');
  const published = await fetchPublished(id);
  if (published.ok) return { state: 'shown', published: published.value };
  const trouble = TROUBLE[published.error];
  if (trouble !== undefined) return { state: 'trouble', trouble };
  const { lastFrom } = await import('#lib/storage/browser/visits.ts');
  const kept = await lastFrom(id);
  if (kept.ok) return { state: 'kept', deck: kept.value };
  return { state: 'trouble', trouble: published.error === 'offline' ? 'offline' : 'server' };
}
