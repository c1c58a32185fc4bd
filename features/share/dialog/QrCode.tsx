'use client';

import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { fileName } from '#lib/decks/file-name.ts';
import { qrPicture, qrPng, qrSvg } from './qr-picture.ts';

/** The QR code of a link, black on white whatever the theme, and the files of it. */
export function QrCode({ text, label, title }: { text: string; label: string; title: string }) {
  const { t } = useTranslation('share');
  const picture = useMemo(() => qrPicture(text), [text]);
  return (
    <figure className="grid justify-items-start gap-2">
      <svg
        role="img"
        aria-label={t('code.alt', { label })}
        viewBox={`0 0 ${picture.size} ${picture.size}`}
        shapeRendering="crispEdges"
        className="share-code"
      >
        <path fill="#fff" d={`M0 0h${picture.size}v${picture.size}H0z`} />
        <path fill="#000" d={picture.path} />
      </svg>
      <figcaption className="flex flex-wrap gap-1">
        <Button
          variant="quiet"
          onClick={() => {
            download(new Blob([qrSvg(picture)], { type: 'image/svg+xml' }), fileName(title, 'svg'));
          }}
        >
          <Download aria-hidden="true" className="size-4" />
          {t('code.svg')}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            void qrPng(picture).then((png) => {
              if (png) download(png, fileName(title, 'png'));
            });
          }}
        >
          <Download aria-hidden="true" className="size-4" />
          {t('code.png')}
        </Button>
      </figcaption>
    </figure>
  );
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
