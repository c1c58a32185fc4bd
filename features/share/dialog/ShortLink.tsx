'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VersionChoice } from './VersionChoice.tsx';
import { Button } from '#components/ui/Button.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import type { Locale } from '#lib/i18n/settings.ts';
import { PublishedLinks } from './PublishedLinks.tsx';
import {
  forgetShortLink,
  keepMine,
  makeShortLink,
  openShortLink,
  restoreShortLink,
  takeTheirs,
  type ShortLinkState,
  type Step,
} from './short-link.ts';

interface ShortLinkProps {
  deck: Deck;
  title: string;
  pinned: Locale | null;
  /** Another version has taken the deck's place on this device. */
  onReplaced: () => void;
  onPublished: (id: string | null) => void;
}

/** The deck on the server: made, looked after, taken away again. */
export function ShortLink({ deck, title, pinned, onReplaced, onPublished }: ShortLinkProps) {
  const { t } = useTranslation('share');
  const locale = useLocale();
  const [{ state, problem }, setStep] = useState<Step>({ state: { kind: 'loading' }, problem: null });
  const [busy, setBusy] = useState(false);
  const id = state.kind === 'there' ? state.share.id : null;

  useEffect(() => {
    let current = true;
    void openShortLink(deck).then((opened) => {
      if (current) setStep(opened);
    });
    return () => {
      current = false;
    };
  }, [deck]);
  useEffect(() => {
    onPublished(id);
  }, [id, onPublished]);

  const go = async (next: Promise<Step>): Promise<Step> => {
    setBusy(true);
    const done = await next;
    setBusy(false);
    setStep(done);
    return done;
  };
  const copyTitle = (of: Deck, changedAt: number) => {
    const date = new Date(changedAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
    return t('conflict.copyTitle', { title: of.title.slice(0, 240), date });
  };

  return (
    <section aria-labelledby="share-short" className="share-section">
      <h3 id="share-short" className="text-xl">
        {t('short.title')}
      </h3>
      {state.kind === 'loading' && <p className="text-soft">{t('loading')}</p>}
      {state.kind === 'none' && (
        <>
          <p className="text-soft">{t('short.text')}</p>
          <Button className="justify-self-start" disabled={busy} onClick={() => void go(makeShortLink(deck))}>
            {t(busy ? 'short.making' : 'short.make')}
          </Button>
        </>
      )}
      {state.kind === 'there' && (
        <PublishedLinks key={state.share.etag} {...{ deck, title, pinned, busy, go }} at={state} />
      )}
      {state.kind === 'conflict' && (
        <VersionChoice
          mine={deck}
          theirs={state.published.deck}
          busy={busy}
          onMine={() => {
            const { deck: theirs, changedAt } = state.published;
            void go(keepMine(state.share, deck, state.published, copyTitle(theirs, changedAt)));
          }}
          onTheirs={() => {
            void go(takeTheirs(state.share, deck, state.published, copyTitle(deck, Date.now()))).then((done) => {
              if (done.problem === null) onReplaced();
            });
          }}
          onLater={() => {
            setStep({ state: later(state), problem: null });
          }}
        />
      )}
      {state.kind === 'deleted' && (
        <>
          <p role="status">{t('short.deleted')}</p>
          <p className="flex flex-wrap gap-3">
            <Button disabled={busy} onClick={() => void go(restoreShortLink(state.share, deck))}>
              {t('short.restore')}
            </Button>
            <Button variant="quiet" disabled={busy} onClick={() => void go(forgetShortLink(state.share))}>
              {t('short.forget')}
            </Button>
          </p>
        </>
      )}
      <p role="alert" className="text-danger empty:hidden">
        {problem !== null &&
          t(
            problem === 'offline' || problem === 'strange' || problem === 'storage'
              ? `problems.${problem}`
              : `errors.${problem}`,
          )}
      </p>
    </section>
  );
}

function later(state: Extract<ShortLinkState, { kind: 'conflict' }>): ShortLinkState {
  return { kind: 'there', share: state.share, published: state.published };
}
