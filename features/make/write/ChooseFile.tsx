'use client';

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCEPTED } from '#lib/decks/formats/registry.ts';

interface Props {
  /** A file is being read. */
  readonly busy: boolean;
  readonly onFile: (file: File) => Promise<void>;
}

/** The button that lets a file be chosen. */
export function ChooseFile({ busy, onFile }: Props) {
  const { t } = useTranslation('make');
  const files = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A file that was chosen before the page came alive would otherwise be known to nobody.
    const input = files.current;
    const chosen = input?.files?.[0];
    if (!input || !chosen) return;
    void onFile(chosen);
    input.value = '';
  }, [onFile]);
  return (
    <label className="button button-secondary file-button">
      {t(busy ? 'write.reading' : 'write.file')}
      <input
        ref={files}
        type="file"
        className="absolute inset-0 cursor-pointer opacity-0"
        accept={ACCEPTED}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void onFile(file);
          // The same file can be chosen again after a mistake.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
