'use client';

import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Span } from '#lib/engine/types.ts';
import type { Pairs } from '#lib/workbench/pairs/pair.ts';
import { markQuotation, markRendering, unmark } from '#lib/workbench/pairs/pairing.ts';
import type { DoRepair } from '#lib/workbench/pairs/repair.ts';
import { excerpt } from './pair-rows.ts';
import { likelyQuotations } from './likely.ts';

interface Props {
  readonly article: string;
  readonly pairs: Pairs;
  readonly span: Span;
  /** Where the selection ends, in pixels from the top of the article. */
  readonly top: number;
  readonly repair: DoRepair;
  readonly newKey: () => string;
  readonly onOpen: (key: string) => void;
  readonly onClose: () => void;
}

/** What can be done with a selected stretch of the article. */
export function SelectionBar({ article, pairs, span, top, repair, newKey, onOpen, onClose }: Props) {
  const { t } = useTranslation('make');
  const id = useId();
  const quotations = likelyQuotations(pairs, span);
  // A choice is for one stretch: selecting on keeps the bar, and with it the focus, but asks anew.
  const [choice, choose] = useState({ ...span, key: '' });
  const stands = choice.key !== '' && choice.start === span.start && choice.end === span.end;
  const chosen = stands ? choice.key : (quotations[0]?.key ?? '');
  const words = article.slice(span.start, span.end);
  const marked = pairs.filter(({ places }) =>
    [...places.en, ...places.de].some(({ start, end }) => start < span.end && span.start < end),
  );
  const done = (key: string) => {
    onClose();
    onOpen(key);
  };
  return (
    <div
      className="selection-bar"
      style={{ top }}
      role="group"
      aria-label={t('select.label', { words: words.length > 60 ? `${words.slice(0, 56)} …` : words })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Button
        className="selection-button"
        onClick={() => {
          const key = newKey();
          if (repair('quotation', key, (all) => markQuotation(all, article, span, 'en', key))) done(key);
        }}
      >
        {t('select.quotation')}
      </Button>
      {marked.length > 0 && (
        <Button
          className="selection-button"
          onClick={() => {
            repair('unmark', marked[0]!.key, (all) => unmark(all, [span]));
            onClose();
          }}
        >
          {t('select.unmark')}
        </Button>
      )}
      {quotations.length > 0 && (
        <form
          className="selection-form"
          onSubmit={(event) => {
            event.preventDefault();
            const key = newKey();
            if (repair('rendering', chosen, (all) => markRendering(all, article, span, chosen, key))) done(chosen);
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
      )}
      <button
        type="button"
        className="icon-button selection-close"
        aria-label={t('select.close')}
        title={t('select.close')}
        onClick={onClose}
      >
        <X aria-hidden="true" className="size-4" />
      </button>
    </div>
  );
}
