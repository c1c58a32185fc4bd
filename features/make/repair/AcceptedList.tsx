'use client';

import { X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { LIMITS } from '#lib/decks/limits.ts';
import type { Language } from '#lib/engine/types.ts';
import { addAccepted, removeAccepted } from '#lib/workbench/pairs/details.ts';
import type { EditorProps } from './editor-props.ts';

/** Further wordings of one side that count as right when they are typed in practice. */
export function AcceptedList({ pair, repair, side }: Pick<EditorProps, 'pair' | 'repair'> & { side: Language }) {
  const { t } = useTranslation('make');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, write] = useState('');
  const { key } = pair;
  return (
    <form
      className="grid content-start gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (repair('accept', key, (pairs) => addAccepted(pairs, key, side, text))) write('');
      }}
    >
      <label htmlFor={id} className="block text-small text-soft">
        {t(`accepts.${side}`)}
      </label>
      {pair.accepts[side].length > 0 && (
        <ul className="grid">
          {pair.accepts[side].map((wording, index) => (
            <li key={wording} className="flex items-center justify-between gap-2 font-serif">
              <span lang={side}>{wording}</span>
              <button
                type="button"
                className="icon-button"
                aria-label={t('accepts.remove', { wording })}
                onClick={() => {
                  repair('unaccept', key, (pairs) => removeAccepted(pairs, key, side, index));
                  field.current?.focus();
                }}
              >
                <X aria-hidden="true" className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex gap-2">
        <input
          ref={field}
          id={id}
          lang={side}
          autoComplete="off"
          className="field min-w-0"
          maxLength={LIMITS.side}
          value={text}
          onChange={(event) => {
            write(event.currentTarget.value);
          }}
        />
        <Button type="submit" aria-disabled={text.trim() === ''}>
          {t('accepts.add')}
        </Button>
      </div>
    </form>
  );
}
