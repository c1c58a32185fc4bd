'use client';

import { useTranslation } from 'react-i18next';
import type { Spoken } from '../pair/state.ts';

/** Reads out what lights up: "found – gefunden", each word in its language. */
export function SpokenLinks({ spoken }: { spoken: Spoken | null }) {
  const { t } = useTranslation('deck');
  const none = spoken !== null && (spoken.en === '' || spoken.de === '');
  return (
    <p role="status" className="sr-only">
      {spoken?.en && <span lang="en">{spoken.en}</span>}
      {spoken && !none && ' – '}
      {spoken?.de && <span lang="de">{spoken.de}</span>}
      {none && ` – ${t('noPartner')}`}
    </p>
  );
}
