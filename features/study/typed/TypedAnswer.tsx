'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { isRight } from '#lib/study/standing.ts';
import { piecesOfAnswer, piecesOfReference } from '#lib/study/typed-pieces.ts';
import type { TypedOutcome } from '#lib/study/typed.ts';
import { MarkedAnswer } from './MarkedAnswer.tsx';
import { RenderingBelow } from './RenderingBelow.tsx';

/** What was typed, word by word against the rendering it is nearest to, and the rendering below it. */
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
  const { outcome, language, text, typed } = props;
  const nothing = typed.trim() === '';
  const calm = outcome && isRight(outcome.standing) ? 'study-calm' : '';
  const compared = !nothing && outcome !== null && outcome.standing !== 'accepted' ? outcome : null;
  const ofCard = compared?.againstOf === 'card';
  return (
    <div className={`grid content-start gap-4 ${calm}`}>
      {nothing ? (
        <p className="text-soft">{t('type.nothing')}</p>
      ) : (
        <MarkedAnswer pieces={outcome ? piecesOfAnswer(outcome) : [{ text: typed, op: null }]} language={language} />
      )}
      {compared && compared.againstOf !== 'card' && (
        <RenderingBelow title={t(`type.compared.${compared.againstOf}`)} language={language} soft>
          <Compared outcome={compared} />
        </RenderingBelow>
      )}
      <RenderingBelow
        title={props.isOriginal ? t('type.original') : t('type.article')}
        language={language}
        soft={ofCard}
      >
        {ofCard ? <Compared outcome={compared} /> : text}
      </RenderingBelow>
    </div>
  );
}

/** The rendering compared with; what it has that the answer has not stands out, and so does what belongs there. */
function Compared({ outcome }: { outcome: TypedOutcome }) {
  return piecesOfReference(outcome).map(({ text, mark }, at) =>
    mark === 'differs' ? (
      <mark key={at} className="study-differs">
        {text}
      </mark>
    ) : (
      <span key={at} className={mark === 'moved' ? 'study-word study-word-moved' : ''}>
        {text}
      </span>
    ),
  );
}
