'use client';

import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Span } from '#lib/engine/types.ts';
import type { Pairs } from '#lib/workbench/pairs/pair.ts';
import { markQuotation, markRendering, unmark } from '#lib/workbench/pairs/pairing.ts';
import type { DoRepair } from '#lib/workbench/pairs/repair.ts';
import { bareKeyOf } from '#components/ui/keys.ts';
import { actOnKey, ON_BAR } from '../repair/keys.ts';
import { RenderingOf } from './RenderingOf.tsx';

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
  const words = article.slice(span.start, span.end);
  const marked = pairs.find(({ places }) =>
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
        actOnKey(ON_BAR, bareKeyOf(event), { close: onClose });
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
      {marked && (
        <Button
          className="selection-button"
          onClick={() => {
            repair('unmark', marked.key, (all) => unmark(all, [span]));
            onClose();
          }}
        >
          {t('select.unmark')}
        </Button>
      )}
      <RenderingOf
        {...{ pairs, span }}
        onAssign={(quotation) => {
          const key = newKey();
          if (repair('rendering', quotation, (all) => markRendering(all, article, span, quotation, key)))
            done(quotation);
        }}
      />
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
