'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Pairs } from '#lib/workbench/pairs/pair.ts';
import type { DoRepair } from '#lib/workbench/pairs/repair.ts';
import { BenchPair } from './BenchPair.tsx';

/** So many pairs are drawn at first, and added whenever the end comes near. */
export const SHEETS = 100;

interface Props {
  /** In the order of the deck. */
  readonly pairs: Pairs;
  /** In the order in which they are looked through: the first so many are to be checked. */
  readonly listed: Pairs;
  readonly firstCount: number;
  /** How many of them are drawn. */
  readonly shown: number;
  readonly active: string | null;
  /** The pair that is being edited. */
  readonly open: string | null;
  readonly repair: DoRepair;
  readonly newKey: () => string;
  readonly onHold: (key: string | null) => void;
  readonly onMore: () => void;
  readonly onOpen: (key: string | null) => void;
  /** Null where there is no article. */
  readonly onShow: ((key: string) => void) | null;
  readonly onPoint: (key: string | null) => void;
}

/** The pairs one below the other, those to check first; of very many, as many as have been scrolled to. */
export function BenchPairs({ pairs, listed, firstCount, shown, active, open, onMore, ...hands }: Props) {
  const { t } = useTranslation('make');
  const numbers = useMemo(() => new Map(pairs.map(({ key }, at) => [key, at + 1])), [pairs]);
  return (
    <>
      <ol className="grid gap-4">
        {listed.slice(0, shown).map((pair, at) => (
          <li key={pair.key}>
            {firstCount > 0 && (at === 0 || at === firstCount) && (
              <p className="pb-2 text-small text-soft">{t(at === 0 ? 'pairs.first' : 'pairs.others')}</p>
            )}
            <BenchPair
              pair={pair}
              number={numbers.get(pair.key) ?? 0}
              active={active === pair.key}
              open={open === pair.key}
              {...hands}
              // Only an open pair needs to know the others, to be joined with one of them.
              others={open === pair.key ? pairs : NONE}
            />
          </li>
        ))}
      </ol>
      {listed.length > shown && <More count={listed.length - shown} onMore={onMore} />}
    </>
  );
}

const NONE: Pairs = [];

/** Asks for more by itself when it comes near the screen, and when it is pressed. */
function More({ count, onMore }: { count: number; onMore: () => void }) {
  const { t } = useTranslation('make');
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) onMore();
      },
      { rootMargin: '800px' },
    );
    if (end.current) watch.observe(end.current);
    return () => {
      watch.disconnect();
    };
    // Watched anew with each addition, since the end may still be in sight.
  }, [count, onMore]);
  return (
    <div ref={end} className="mt-4 text-center">
      <Button onClick={onMore}>{t('pairs.more', { count })}</Button>
    </div>
  );
}
