'use client';

import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';

/** A text to take along, in one piece, with the button that copies it; says whether that worked. */
export function CopyField({ label, value, note }: { label: string; value: string; note?: string }) {
  const { t } = useTranslation('share');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<{ value: string; copied: boolean } | null>(null);
  const said = done?.value === value ? done : null;

  const copy = async () => {
    let copied = true;
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      copied = false;
      field.current?.select();
    }
    setDone({ value, copied });
  };

  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-small text-soft">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          ref={field}
          id={id}
          readOnly
          spellCheck={false}
          className="share-field"
          value={value}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
        <Button aria-label={t('copyThis', { label })} onClick={() => void copy()}>
          {said?.copied ? (
            <Check aria-hidden="true" className="size-4" />
          ) : (
            <Copy aria-hidden="true" className="size-4" />
          )}
          {t('copy')}
        </Button>
      </div>
      <p role="status" className={`text-small text-soft ${said && !said.copied ? '' : 'sr-only'}`}>
        {said && t(said.copied ? 'copied' : 'notCopied')}
      </p>
      {note !== undefined && (
        <p id={`${id}-note`} className="text-small text-soft">
          {note}
        </p>
      )}
    </div>
  );
}
