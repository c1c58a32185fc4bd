'use client';

import type { Language } from '#lib/engine/types.ts';
import { useFollowingTexts } from '#lib/i18n/client.tsx';

/** "English" with a solid rule, "German" with a dashed one, each in its hue: told apart by word, line and colour. */
export function LanguageLabel({ language }: { language: Language }) {
  const t = useFollowingTexts('common');
  return (
    <span className={`language-label ${language === 'en' ? 'language-label-en' : 'language-label-de'}`}>
      {t(`side.${language}`)}
    </span>
  );
}
