'use client';

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Span } from '#lib/engine/types.ts';
import type { Pairs } from '#lib/workbench/pairs/pair.ts';
import { likelyQuotations } from './likely.ts';
import { excerpt } from './pair-rows.ts';

interface Props {
  readonly pairs: Pairs;
  /** The stretch of the article that is selected. */
  readonly span: Span;
  readonly onAssign: (key: string) => void;
}

/** Which quotation a selected stretch of the article renders; nothing where it can render none. */
export function RenderingOf({ pairs, span, onAssign }: Props) {
  const { t } = useTranslation('make');
  const id = useId();
  const quotations = likelyQuotations(pairs, span);
  // A choice is for one stretch: selecting on keeps the bar, and with it the focus, but asks anew.
  const [choice, choose] = useState({ ...span, key: '' });
  const stands = choice.key !== '' && choice.start === span.start && choice.end === span.end;
  const chosen = stands ? choice.key : (quotations[0]?.key ?? '');
  if (quotations.length === 0) return null;
  return (
    <form
      className="selection-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAssign(chosen);
      }}
    >
      <label htmlFor={id} className="text-small">
        {t('select.renderingOf')}
      </label>
      <select
        id={id}
        className="field select-field"
        value={chosen}
        onChange={(event) => {
          choose({ ...span, key: event.currentTarget.value });
        }}
      >
        {quotations.map((pair) => (
          <option key={pair.key} value={pair.key} lang={pair.original}>
            {excerpt(pair)}
          </option>
        ))}
      </select>
      <Button type="submit" className="selection-button">
        {t('select.assign')}
      </Button>
    </form>
  );
}
