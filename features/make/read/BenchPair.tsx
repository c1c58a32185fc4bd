'use client';

import dynamic from 'next/dynamic';
import { memo, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pairs, WorkPair } from '#lib/workbench/pairs/pair.ts';
import type { DoRepair } from '#lib/workbench/pairs/repair.ts';
import { Confidence } from './Confidence.tsx';
import { excerpt, rowsOf } from './pair-rows.ts';
import { PairTools } from '../repair/PairTools.tsx';
import { pairId } from './places.ts';

interface Props {
  readonly pair: WorkPair;
  /** Its place in the deck, from 1 on. */
  readonly number: number;
  readonly active: boolean;
  readonly open: boolean;
  readonly others: Pairs;
  readonly repair: DoRepair;
  readonly newKey: () => string;
  readonly onHold: (key: string | null) => void;
  readonly onOpen: (key: string | null) => void;
  readonly onShow: ((key: string) => void) | null;
  readonly onPoint: (key: string | null) => void;
}

/** Loaded when the first pair is edited. */
const PairEditor = dynamic(() => import('../repair/PairEditor.tsx').then((module) => module.PairEditor));

/** A pair: who said it, how sure it is, both sides segment by segment. To be kept, dropped, or opened and repaired. */
export const BenchPair = memo(function BenchPair(props: Props) {
  const { pair, number, active, open, onPoint } = props;
  const { t } = useTranslation('make');
  const { key, dropped, speaker, role, relation, confidence } = pair;
  const look = `sheet found-pair ${active ? 'found-on' : ''} ${dropped ? 'found-off' : ''} ${open ? 'found-open' : ''}`;
  return (
    <article
      id={pairId(key)}
      data-pair={key}
      tabIndex={-1}
      aria-labelledby={`speaker-${key}`}
      className={look}
      onPointerEnter={() => {
        onPoint(key);
      }}
      onFocus={() => {
        onPoint(key);
      }}
      onPointerLeave={() => {
        onPoint(null);
      }}
    >
      <header className="flex flex-wrap items-start gap-x-3 px-4.5 py-2">
        <div className="min-w-48 flex-1 py-1">
          <h3 id={`speaker-${key}`} className="font-sans text-[0.9375rem] leading-snug font-semibold">
            <span className="font-normal text-soft tabular-nums">{t('pairs.number', { number })}</span>{' '}
            {speaker ?? t('pairs.unnamed')}
            {role !== null && <span lang="de" className="font-normal text-soft">{`, ${role}`}</span>}
          </h3>
          <p className="flex flex-wrap gap-x-3 text-small text-soft">
            {dropped ? (
              t('pairs.dropped')
            ) : (
              <>
                <span className={relation === 'none' ? 'font-semibold text-warning' : ''}>
                  {t(`relation.${relation}`)}
                </span>
                {relation !== 'none' && <Confidence confidence={confidence} />}
              </>
            )}
          </p>
        </div>
        <PairTools {...props} />
      </header>
      {dropped ? (
        <p
          className="truncate border-t border-dashed border-line px-4.5 py-2 font-serif text-soft"
          lang={pair.original}
        >
          {excerpt(pair)}
        </p>
      ) : open ? (
        // A boundary of its own: else the whole page would hide, and lose the focus, until the editor is there.
        <Suspense fallback={<Texts pair={pair} />}>
          <PairEditor {...props} />
        </Suspense>
      ) : (
        <Texts pair={pair} />
      )}
    </article>
  );
});

function Texts({ pair }: { pair: WorkPair }) {
  return (
    <div className="border-t border-line">
      <Rows pair={pair} />
      {pair.note !== null && <p className="found-note">{pair.note}</p>}
    </div>
  );
}

function Rows({ pair }: { pair: WorkPair }) {
  const { t } = useTranslation('make');
  return rowsOf(pair).map(({ key, en, de }) => (
    <div key={key} className="found-row">
      <p className="found-en" lang={en === null ? undefined : 'en'}>
        {en ?? <span className="font-sans text-small text-soft">{pair.en === null ? t('pairs.missing') : '–'}</span>}
      </p>
      <p className="found-de" lang={de === null ? undefined : 'de'}>
        {de ?? <span className="font-sans text-small text-soft">{pair.de === null ? t('pairs.missing') : '–'}</span>}
      </p>
    </div>
  ));
}
