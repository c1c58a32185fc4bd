'use client';

import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { joinPairs } from '#lib/workbench/pairs/pairing.ts';
import { excerpt } from '../read/pair-rows.ts';
import { showPair } from '../read/places.ts';
import type { EditorProps } from './editor-props.ts';

/** Makes one pair of two; nothing where there is no other one. */
export function JoinPairs({ pair, others, repair }: Pick<EditorProps, 'pair' | 'others' | 'repair'>) {
  const { t } = useTranslation('make');
  const id = useId();
  const { key } = pair;
  const rest = others.filter((each) => each.key !== key);
  // The likeliest partner lacks what this pair has; dropped ones may be renderings that were taken away.
  const partner = rest.find((each) => (each.en === null) !== (pair.en === null)) ?? rest[0];
  const [wanted, want] = useState<string | null>(null);
  const chosen = rest.find((each) => each.key === wanted) ?? partner;
  if (!chosen) return null;
  return (
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
  );
}
