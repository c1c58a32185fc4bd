'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';

/** Makes a link and puts it on the clipboard; where that is refused, the link is shown to be copied by hand. */
export function CopyLink(props: { label: string; disabled: boolean; makeLink: () => Promise<string | null> }) {
  const { t } = useTranslation('study');
  const [state, setState] = useState<'made' | 'failed' | { link: string } | null>(null);
  const copy = async () => {
    const link = await props.makeLink();
    if (link === null) {
      setState('failed');
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      setState('made');
    } catch {
      setState({ link });
    }
  };
  return (
    <div className="grid min-w-0 justify-items-start gap-2">
      <Button disabled={props.disabled} onClick={() => void copy()}>
        {props.label}
      </Button>
      <div role="status" className="w-full text-small text-soft empty:hidden">
        {state === 'made' && t('free.copied')}
        {state === 'failed' && t('free.notCopied')}
        {typeof state === 'object' && state !== null && (
          <label className="grid gap-1">
            {t('free.copyByHand')}
            <input
              readOnly
              className="choice-field w-full"
              value={state.link}
              onFocus={({ target }) => {
                target.select();
              }}
            />
          </label>
        )}
      </div>
    </div>
  );
}
