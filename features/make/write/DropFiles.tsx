'use client';

import { type DragEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A place where a file can be dropped; says so while one is held above it. */
export function DropFiles({ onFile, children }: { onFile: (file: File) => Promise<void>; children: ReactNode }) {
  const { t } = useTranslation('make');
  const [dragging, setDragging] = useState(false);
  const hold = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDragging(true);
  };
  return (
    <div
      className="relative"
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => {
        setDragging(false);
      }}
      onDrop={(event) => {
        setDragging(false);
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        void onFile(file);
      }}
    >
      {children}
      {dragging && <p className="drop-here">{t('write.drop')}</p>}
    </div>
  );
}
