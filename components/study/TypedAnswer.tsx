'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import type { TypedOutcome } from '#lib/study/typed.ts';
import { piecesOfAnswer, piecesOfReference, type Piece } from '#lib/study/typed-view.ts';

/** What was typed, word by word against the rendering, and the rendering below it. */
export function TypedAnswer(props: {
  /** Null while the grader is not there: then both texts stand unmarked. */
  outcome: TypedOutcome | null;
  typed: string;
  /** The text of the article. */
  text: string;
  isOriginal: boolean;
  language: Language;
}) {
  const { t } = useTranslation('study');
  const { outcome, language, text } = props;
  const compared = outcome?.against === text && outcome.standing !== 'unanswered';
  return (
    <div className="grid content-start gap-4">
      {props.typed.trim() === '' ? (
        <p className="text-soft">{t('type.nothing')}</p>
      ) : (
        <p lang={language} className={`font-serif text-quote leading-[1.5] ${isRight(outcome) ? 'study-calm' : ''}`}>
          {outcome ? piecesOfAnswer(outcome).map((piece, at) => <Word key={at} {...piece} />) : props.typed}
        </p>
      )}
      <div className="border-t border-line pt-4">
        <p className="text-small text-soft">{props.isOriginal ? t('type.original') : t('type.article')}</p>
        <p lang={language} className={`mt-1 font-serif text-xl ${compared ? 'text-soft' : ''}`}>
          {compared
            ? piecesOfReference(outcome).map(({ text: stretch, differs }, at) =>
                differs ? (
                  <mark key={at} className="study-differs">
                    {stretch}
                  </mark>
                ) : (
                  <span key={at}>{stretch}</span>
                ),
              )
            : text}
        </p>
      </div>
    </div>
  );
}

/** What is right, however it is worded, is not painted as a fault. */
function isRight(outcome: TypedOutcome | null): boolean {
  return outcome?.standing === 'equivalent' || outcome?.standing === 'accepted';
}

/** A word with what became of it: in its shape, and in words for those who do not see that. */
function Word({ text, op }: Piece) {
  const { t } = useTranslation('study');
  const locale = useLocale();
  if (op === null || op === 'same') return <span>{text}</span>;
  const name = (
    <span lang={locale} className="sr-only">
      {t(`type.op.${op}`)}{' '}
    </span>
  );
  const Tag = op === 'missing' ? 'ins' : op === 'extra' ? 'del' : 'span';
  return (
    <Tag className={`study-word study-word-${op}`} data-op={op}>
      {name}
      {text}
    </Tag>
  );
}
