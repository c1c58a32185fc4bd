'use client';

import { useTranslation } from 'react-i18next';
import type { DiffOp } from '#lib/engine/grade/types.ts';
import type { Piece } from '#lib/study/typed-pieces.ts';

/** The marks, the gravest first. */
const MARKS = ['wrong', 'missing', 'extra', 'typo', 'moved', 'variant'] as const satisfies readonly DiffOp[];

/** What the marks in an answer mean, those that occur in it. */
export function MarkLegend({ pieces }: { pieces: readonly Piece[] }) {
  const { t } = useTranslation('study');
  const marks = MARKS.filter((mark) => pieces.some(({ op }) => op === mark));
  if (marks.length === 0) return null;
  return (
    <ul aria-label={t('type.legend')} className="flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
      {marks.map((mark) => (
        <li key={mark} className="flex items-baseline gap-2">
          <span aria-hidden className={`study-word study-word-${mark} font-serif`}>
            {t('type.sample')}
          </span>
          {t(`type.op.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
