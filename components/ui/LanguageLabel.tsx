'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';

/** "English" with a solid rule, "German" with a dashed one, each in its hue: told apart by word, line and colour. */
export function LanguageLabel({ language }: { language: Language }) {
  const { t } = useTranslation();
  return (
    <span className={`language-label ${language === 'en' ? 'language-label-en' : 'language-label-de'}`}>
      {t(`side.${language}`)}
    </span>
  );
}
