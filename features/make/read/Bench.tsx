'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { toCheck, withFirst } from './check-first.ts';
import { BenchPairs, SHEETS } from './BenchPairs.tsx';
import { pairId, showPair, showPlace } from './places.ts';
import type { WorkbenchState } from '#lib/workbench/state.ts';
import { ArticleColumn } from './ArticleColumn.tsx';
import { workbench } from '../browser-world.ts';
import { Telling } from './Telling.tsx';
import { useBenchKeys } from '../repair/use-bench-keys.ts';

/** The article with its marks, and the pairs beside it: point at one, and the other lights up. */
export function Bench({ state }: { state: WorkbenchState }) {
  const { t } = useTranslation('make');
  const { work, article, search } = state;
  const pairs = work.present;
  const [active, setActive] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState(SHEETS);
  const found = search.status === 'done' || search.status === 'stopped';
  const first = useFirst(state, found);
  const listed = useMemo(() => withFirst(pairs, first), [pairs, first]);

  const more = useCallback(() => {
    setShown((count) => count + SHEETS);
  }, []);
  const goTo = useCallback((key: string) => {
    flushSync(() => {
      setActive(key);
      // Drawn or not, it is wanted now.
      if (!document.getElementById(pairId(key))) setShown(Infinity);
    });
    showPair(key);
  }, []);
  const show = useCallback((key: string) => {
    setActive(key);
    showPlace(key);
  }, []);
  useBenchKeys({ onGoTo: goTo, onOpen: setOpen, onShow: show });

  // Whatever a repair took away, the focus stays near.
  const { told } = state;
  useEffect(() => {
    if (!told) return;
    const { key } = told.repair;
    if (told.way !== 'done') document.getElementById(pairId(key))?.scrollIntoView({ block: 'nearest' });
    if (document.activeElement !== document.body) return;
    if (!showPair(key)) document.getElementById('found-pairs')?.focus({ preventScroll: true });
  }, [told]);

  return (
    <div className={article ? 'workbench' : ''}>
      {article && <ArticleColumn article={article} pairs={pairs} active={active} onOpen={goTo} onPoint={setActive} />}
      <section aria-labelledby="found-pairs">
        <h2 id="found-pairs" tabIndex={-1} className="sr-only">
          {t('pairs.label')}
        </h2>
        <Telling told={told} />
        <BenchPairs
          {...{ pairs, listed, shown, active, open }}
          firstCount={first.size}
          repair={workbench.repair}
          newKey={workbench.newKey}
          onHold={workbench.hold}
          onMore={more}
          onOpen={setOpen}
          onShow={article ? show : null}
          onPoint={setActive}
        />
      </section>
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The pairs to check come first: those that were to be checked when they were found or opened. They keep their place
 * while they are worked on, so that nothing jumps away under the hand.
 */
function useFirst({ filled, work }: WorkbenchState, found: boolean): ReadonlySet<string> {
  const [first, setFirst] = useState<{ of: number; keys: ReadonlySet<string> }>({ of: -1, keys: NONE });
  const of = found ? filled : -1;
  if (first.of !== of) {
    setFirst({ of, keys: found ? toCheck(work.present) : NONE });
  }
  return first.keys;
}
