'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { needsCheck } from '#components/make/confidence.ts';
import { DeckDetails, detailProblems } from '#components/make/DeckDetails.tsx';
import { Legend } from '#components/make/Legend.tsx';
import { MarkedArticle } from '#components/make/MarkedArticle.tsx';
import { chunksOf, marksOf } from '#components/make/marked-text.ts';
import { PairList, SHEETS } from '#components/make/PairList.tsx';
import { Button } from '#components/ui/Button.tsx';
import { LIMITS } from '#lib/decks/limits.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { workbench } from './browser-world.ts';
import { ReadingNotices } from './ReadingNotices.tsx';
import { Summary } from './Summary.tsx';
import { Tools } from './Tools.tsx';
import type { WorkbenchState } from '#lib/workbench/state.ts';

/** Looking through what was found: the article with its marks, the pairs beside it, and the deck they will make. */
export function Reading({ state }: { state: WorkbenchState }) {
  const { t } = useTranslation('make');
  const locale = useLocale();
  const router = useRouter();
  const { draft, analysis, choices } = state;
  const { cards, origins, status } = analysis;
  const [shown, setShown] = useState(SHEETS);
  const [active, setActive] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const dropped = useMemo(() => new Set(choices.dropped), [choices.dropped]);
  const chunks = useMemo(
    () => chunksOf(analysis.text, marksOf(analysis.quotes, origins)),
    [analysis.text, analysis.quotes, origins],
  );
  // A long article is drawn bit by bit, so that the page answers meanwhile.
  const drawn = useDeferredValue(chunks);
  const kept = cards.filter(({ id }) => !dropped.has(id));
  const details = { title: workbench.title(), outlet: draft.outlet, date: draft.date, url: draft.url };
  const problems = detailProblems(details);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  const more = useCallback(() => {
    setShown((count) => count + SHEETS);
  }, []);
  const openPair = useCallback(
    (cardId: string) => {
      const place = cards.findIndex(({ id }) => id === cardId);
      flushSync(() => {
        setActive(cardId);
        setShown((count) => Math.max(count, place + 1));
      });
      const pair = document.getElementById(`pair-${cardId}`);
      pair?.scrollIntoView({ block: 'nearest' });
      pair?.focus({ preventScroll: true });
    },
    [cards],
  );
  const showMark = useCallback((cardId: string) => {
    setActive(cardId);
    const mark = document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(cardId)}"]`);
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }, []);
  const toggle = useCallback((cardId: string) => {
    workbench.toggle(cardId);
  }, []);
  const make = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0) {
      const first = (['title', 'date', 'url'] as const).find((name) => problems[name]);
      document.querySelector<HTMLInputElement>(`input[name="${first ?? 'title'}"]`)?.focus();
      return;
    }
    const deckId = await workbench.make();
    if (deckId === null) return;
    // Back leads to this very draft, while "new deck" starts from nothing.
    window.history.replaceState(null, '', `${window.location.pathname}?id=${deckId}`);
    router.push(paths.deck(locale, deckId));
  };

  const found = status === 'done' || status === 'stopped';
  return (
    <>
      <header className="mb-6">
        <p className="mb-1 text-small text-soft">
          {t('title')} ·{' '}
          <span>
            {t(state.saving === 'saving' ? 'draft.saving' : state.saving === 'saved' ? 'draft.saved' : 'draft.failed')}
          </span>
        </p>
        <Summary
          heading={heading}
          searching={!found}
          total={cards.length}
          toCheck={kept.filter(needsCheck).length}
          untranslated={kept.filter(({ relation }) => relation === 'none').length}
          dropped={cards.length - kept.length}
          onCheck={() => {
            const first = kept.find(needsCheck);
            if (first) openPair(first.id);
          }}
        />
        {status === 'running' && (
          <div className="after-a-moment mt-4 flex items-center gap-4">
            <progress
              className="search-bar"
              aria-label={t('found.progress')}
              max={origins.length || undefined}
              value={origins.length > 0 ? cards.length : undefined}
            />
            <Button
              onClick={() => {
                workbench.stop();
              }}
            >
              {t('action.stop')}
            </Button>
          </div>
        )}
        <Tools
          state={state}
          ready={found && kept.length > 0 && kept.length <= LIMITS.cards}
          onMake={() => {
            void make();
          }}
        />
      </header>
      <ReadingNotices state={state} found={found} kept={kept.length} />
      {cards.length > 0 && (
        <div className="mb-8">
          <DeckDetails
            details={details}
            problems={tried ? problems : {}}
            onChange={(change) => {
              workbench.describe(change);
            }}
          />
        </div>
      )}
      <div className="workbench">
        <div className="workbench-article-column">
          <Legend />
          {/* Scrolls by itself, so it must be reachable by keyboard. */}
          <section className="workbench-article sheet" aria-label={t('article.label')} tabIndex={0}>
            <MarkedArticle chunks={drawn} {...{ active, dropped }} onOpen={openPair} onPoint={setActive} />
          </section>
        </div>
        <section aria-labelledby="found-pairs">
          <h2 id="found-pairs" className="sr-only">
            {t('pairs.label')}
          </h2>
          <PairList
            {...{ cards, shown, active, dropped }}
            onMore={more}
            onToggle={toggle}
            onShow={showMark}
            onPoint={setActive}
          />
        </section>
      </div>
    </>
  );
}
