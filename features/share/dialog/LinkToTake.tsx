'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { CopyField } from './CopyField.tsx';

const QrCode = dynamic(() => import('./QrCode.tsx').then((module) => module.QrCode), { ssr: false });

/** A link with its copy button and, where it is short enough for one, its QR code on demand. */
export function LinkToTake(props: { label: string; value: string; title: string; code: boolean; note?: string }) {
  const { label, value, title, code, note } = props;
  const { t } = useTranslation('share');
  const [shown, setShown] = useState(false);
  return (
    <div className="grid gap-2">
      <CopyField label={label} value={value} note={note} />
      {code && (
        <Button
          variant="quiet"
          className="-ml-2 justify-self-start"
          aria-expanded={shown}
          onClick={() => {
            setShown(!shown);
          }}
        >
          {t('code.show')}
        </Button>
      )}
      {code && shown && <QrCode text={value} label={label} title={title} />}
    </div>
  );
}
