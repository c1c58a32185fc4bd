'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslation } from 'react-i18next';
import { DeckView } from '#components/deck/DeckView.tsx';
import { LinkProblem } from './LinkProblem.tsx';
import { Loading } from './Loading.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { useHash } from '#components/ui/use-hash.ts';
import { useLinkedDeck } from './use-linked-deck.ts';
import { usePublishedDeck } from './use-published-deck.ts';

/** The deck in the hash, or the one under the short link that `?id=` names. */
export function EmbeddedDeck() {
  const id = useSearchParams().get('id');
  return id === null ? <FromHash /> : <FromServer key={id} id={id} />;
}

function FromHash() {
  const locale = useLocale();
  const hash = useHash();
  const read = useLinkedDeck(hash);
  if (hash === null || read === null) return <Loading />;
  if (!read.ok) return <LinkProblem problem={read.error} />;
  return <Framed deck={read.value} href={paths.linked(locale, hash.replace(/^#/u, ''))} />;
}

function FromServer({ id }: { id: string }) {
  const locale = useLocale();
  const [shown, fetchAgain] = usePublishedDeck(id);
  if (shown.state === 'loading') return <Loading />;
  if (shown.state === 'trouble') return <LinkProblem problem={shown.trouble} onAgain={fetchAgain} />;
  const deck = shown.state === 'kept' ? shown.deck : shown.published.deck;
  return <Framed deck={deck} href={paths.published(locale, id)} />;
}

function Framed({ deck, href }: { deck: Deck; href: string }) {
  const { t } = useTranslation('shared');
  return (
    <DeckView
      deck={deck}
      title={deck.title}
      description={deck.description}
      actions={
        <p className="mb-4">
          <a href={href} target="_blank" rel="noopener" className="text-link">
            {t('embedded')}
          </a>
        </p>
      }
    />
  );
}
