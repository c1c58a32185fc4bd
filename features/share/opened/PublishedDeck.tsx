'use client';

import { useParams } from 'next/navigation';
import { useTranslation } from 'react-i18next';
import { LinkProblem } from './LinkProblem.tsx';
import { Loading } from './Loading.tsx';
import { useHash } from '#components/ui/use-hash.ts';
import { usePublishedDeck } from './use-published-deck.ts';
import { VisitedDeck } from './VisitedDeck.tsx';
import { EditingOffer } from './EditingOffer.tsx';
import { editKeyOf } from './edit-key.ts';

/** The deck behind a short link, and, with the key in the hash, the way to edit it. */
export function PublishedDeck() {
  const { id } = useParams<{ id: string }>();
  const { t } = useTranslation('shared');
  const [shown, fetchAgain] = usePublishedDeck(id);
  const key = editKeyOf(useHash() ?? '');

  if (shown.state === 'loading') return <Loading />;
  if (shown.state === 'trouble') return <LinkProblem problem={shown.trouble} onAgain={fetchAgain} />;
  if (shown.state === 'kept') return <VisitedDeck deck={shown.deck} from={id} notice={<p>{t('lastVersion')}</p>} />;
  return (
    <VisitedDeck
      deck={shown.published.deck}
      from={id}
      notice={key !== null && <EditingOffer shareId={id} editKey={key} published={shown.published} />}
    />
  );
}
