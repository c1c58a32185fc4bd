'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import type { Piece } from '#lib/study/typed-pieces.ts';
import { MarkedAnswer } from '../typed/MarkedAnswer.tsx';
import { RenderingBelow } from '../typed/RenderingBelow.tsx';

/** What was put together or filled in, with what is wrong in it marked, and the rendering below it. */
export function ExerciseAnswer(props: {
  pieces: readonly Piece[];
  text: string;
  isOriginal: boolean;
  language: Language;
}) {
  const { t } = useTranslation('study');
  return (
    <div className="grid content-start gap-4">
      <MarkedAnswer pieces={props.pieces} language={props.language} />
      <RenderingBelow
        title={props.isOriginal ? t('type.original') : t('type.article')}
        language={props.language}
        soft={false}
      >
        {props.text}
      </RenderingBelow>
    </div>
  );
}
