'use client';

import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import type { Piece } from '#lib/study/typed-pieces.ts';

/** Longer words would make a line that cannot be broken: their correction stands behind them, not above. */
const LONGEST_ABOVE = 24;

/**
 * A word with what became of it: in its shape, and in words for those who do not see that. The right word stands above
 * a wrong one, as a teacher would write it.
 */
export function MarkedWord({ text, op, wanted }: Piece) {
  const { t } = useTranslation('study');
  const locale = useLocale();
  if (op === null || op === 'same') return <span>{text}</span>;
  const Tag = op === 'missing' ? 'ins' : op === 'extra' ? 'del' : 'span';
  const word = (
    <Tag className={`study-word study-word-${op}`} data-op={op}>
      <span lang={locale} className="sr-only">
        {t(`type.op.${op}`)}:{' '}
      </span>
      {text}
    </Tag>
  );
  if (wanted === undefined) return word;
  const meant = (
    <>
      <span lang={locale} className="sr-only">
        {' '}
        {t('type.meant')}:{' '}
      </span>
      {wanted}
    </>
  );
  if (Math.max(text.length, wanted.length) > LONGEST_ABOVE) {
    return (
      <>
        {word} <ins className="study-word-missing">{meant}</ins>
      </>
    );
  }
  return (
    <ruby className="study-corrected">
      {word}
      <rt>{meant}</rt>
    </ruby>
  );
}
