'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { ForwardButton } from './ForwardButton.tsx';

/** In place of the answer while the learner thinks of it. */
export function Veil({ language, onReveal }: { language: Language; onReveal: () => void }) {
  const { t } = useTranslation('study');
  return (
    <div className="study-veil">
      <p className="text-soft">{t(`card.think.${language}`)}</p>
      <ForwardButton text={t('card.reveal')} onForward={onReveal} />
    </div>
  );
}
