'use client';

import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { excerpt } from '../read/pair-rows.ts';
import { showPair } from '../read/places.ts';
import { Button } from '#components/ui/Button.tsx';
import { movePair } from '#lib/workbench/pairs/order.ts';
import { joinPairs, unpair } from '#lib/workbench/pairs/pairing.ts';
import type { EditorProps } from './editor-props.ts';

/** What belongs together: the rendering can be taken away, the pair joined with another one, or moved in the deck. */
export function Pairing({ pair, others, repair, newKey }: EditorProps) {
  const { t } = useTranslation('make');
  const id = useId();
  const { key } = pair;
  const place = others.findIndex((each) => each.key === key);
  const rest = others.filter((each) => each.key !== key);
  // The likeliest partner lacks what this pair has; dropped ones may be renderings that were taken away.
  const partner = rest.find((each) => (each.en === null) !== (pair.en === null)) ?? rest[0];
  const [wanted, want] = useState<string | null>(null);
  const chosen = rest.find((each) => each.key === wanted) ?? partner;
  const move = (by: number) => {
    repair('move', key, (pairs) => movePair(pairs, key, by));
  };
  return (
    <div className="grid gap-3 px-4.5 py-3.5">
      {pair.relation !== 'none' && (
        <div>
          <Button
            onClick={() => {
              const freed = newKey();
              flushSync(() => {
                repair('unpair', key, (pairs) => unpair(pairs, key, freed));
              });
              showPair(key);
            }}
          >
            {t('pairing.unpair')}
          </Button>
          <p className="mt-1 text-small text-soft">{t('pairing.unpairHint')}</p>
        </div>
      )}
      {chosen && (
        <form
          className="grid gap-1"
          onSubmit={(event) => {
            event.preventDefault();
            flushSync(() => {
              repair('pair', key, (pairs) => joinPairs(pairs, key, chosen.key));
            });
            showPair(key);
          }}
        >
          <label htmlFor={id} className="text-small text-soft">
            {t('pairing.with')}
          </label>
          <div className="flex gap-2">
            <select
              id={id}
              className="field min-w-0"
              value={chosen.key}
              onChange={(event) => {
                want(event.currentTarget.value);
              }}
            >
              {rest.map((each) => (
                <option key={each.key} value={each.key} lang={each.original}>
                  {excerpt(each)}
                </option>
              ))}
            </select>
            <Button type="submit">{t('pairing.join')}</Button>
          </div>
        </form>
      )}
      <p className="flex flex-wrap items-center gap-2">
        <Button
          aria-disabled={place <= 0}
          onClick={() => {
            move(-1);
          }}
        >
          {t('pairing.up')}
        </Button>
        <Button
          aria-disabled={place === others.length - 1}
          onClick={() => {
            move(1);
          }}
        >
          {t('pairing.down')}
        </Button>
        <span className="text-small text-soft">{t('pairing.place', { place: place + 1, count: others.length })}</span>
      </p>
    </div>
  );
}
