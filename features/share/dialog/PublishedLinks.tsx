'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkToTake } from './LinkToTake.tsx';
import { Button } from '#components/ui/Button.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import type { Locale } from '#lib/i18n/settings.ts';
import { deleteShortLink, publishChanges, type ShortLinkState, type Step } from './short-link.ts';

interface PublishedLinksProps {
  deck: Deck;
  title: string;
  pinned: Locale | null;
  busy: boolean;
  at: Extract<ShortLinkState, { kind: 'there' }>;
  go: (next: Promise<Step>) => Promise<Step>;
}

/** The two links of a stored deck, told apart; how it stands to the deck here; and what can be done about it. */
export function PublishedLinks({ deck, title, pinned, busy, at, go }: PublishedLinksProps) {
  const { t } = useTranslation('share');
  const { share, published } = at;
  const [sure, setSure] = useState(false);
  const address = (key?: string) => window.location.origin + paths.published(pinned, share.id, key);
  const same = published !== null && JSON.stringify(published.deck) === JSON.stringify(deck);

  return (
    <>
      <LinkToTake label={t('short.reading')} value={address()} title={title} code />
      <LinkToTake
        label={t('short.editing')}
        value={address(share.editKey)}
        title={title}
        code={false}
        note={t('short.editingNote')}
      />
      {published && (
        <div className="grid gap-2 text-small">
          <Facts {...published} />
          <p role="status">
            {!same && published.etag !== share.etag && `${t('short.newer')} `}
            {t(same ? 'short.same' : 'short.different')}
          </p>
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        {published && !same && (
          <Button disabled={busy} onClick={() => void go(publishChanges(share, deck))}>
            {t('short.publish')}
          </Button>
        )}
        {!sure && (
          <Button
            variant="quiet"
            className="min-h-11"
            disabled={busy}
            onClick={() => {
              setSure(true);
            }}
          >
            {t('short.delete')}
          </Button>
        )}
      </div>
      {sure && (
        <div role="group" aria-label={t('short.delete')} className="grid gap-2 border-l-2 border-line pl-4">
          <p>{t('short.deleteSure')}</p>
          <p className="flex flex-wrap gap-3">
            <Button disabled={busy} onClick={() => void go(deleteShortLink(share))}>
              {t('short.deleteYes')}
            </Button>
            <Button
              variant="quiet"
              className="min-h-11"
              autoFocus
              onClick={() => {
                setSure(false);
              }}
            >
              {t('short.deleteNo')}
            </Button>
          </p>
        </div>
      )}
    </>
  );
}

function Facts({ size, createdAt, changedAt }: { size: number; createdAt: number; changedAt: number }) {
  const { t } = useTranslation('share');
  const locale = useLocale();
  const date = new Intl.DateTimeFormat(locale === 'de' ? 'de' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' });
  const kilobytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: size < 10_000 ? 1 : 0,
  });
  return (
    <p className="text-soft">
      {t('short.facts', {
        size: kilobytes.format(size / 1000),
        created: date.format(createdAt),
        changed: date.format(changedAt),
      })}
    </p>
  );
}
