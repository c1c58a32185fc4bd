'use client';

import { useTranslation } from 'react-i18next';
import { type Level, levelOf } from './confidence.ts';

const DOTS: Readonly<Record<Level, string>> = { sure: '●●●', likely: '●●○', check: '●○○' };

/** How sure a pair is, in a word; the dots only repeat it. */
export function Confidence({ confidence }: { confidence: number }) {
  const { t } = useTranslation('make');
  const level = levelOf({ confidence });
  return (
    <span className={`text-small ${level === 'check' ? 'font-semibold text-warning' : 'text-soft'}`}>
      <span className="sr-only">{t('confidence.label')} </span>
      <span aria-hidden="true" className="dots">
        {DOTS[level]}
      </span>{' '}
      {t(`confidence.${level}`)}
    </span>
  );
}
