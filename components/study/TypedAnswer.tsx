'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { isRight } from '#lib/study/standing.ts';
import { piecesOfAnswer, piecesOfReference } from '#lib/study/typed-pieces.ts';
import type { TypedOutcome } from '#lib/study/typed.ts';
import { MarkedWord } from './MarkedWord.tsx';
import { MarkLegend } from './MarkLegend.tsx';

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
  const { outcome, language, text } = props;
  const nothing = props.typed.trim() === '';
  const pieces = outcome && !nothing ? piecesOfAnswer(outcome) : [];
  const corrected = pieces.some(({ wanted }) => wanted !== undefined);
  const calm = outcome && isRight(outcome.standing) ? 'study-calm' : '';
  const compared = !nothing && outcome !== null && outcome.standing !== 'accepted' ? outcome : null;
  return (
    <div className={`grid content-start gap-4 ${calm}`}>
      {nothing ? (
        <p className="text-soft">{t('type.nothing')}</p>
      ) : (
        <p lang={language} className={`font-serif text-quote ${corrected ? 'leading-[1.75]' : 'leading-[1.5]'}`}>
          {outcome ? pieces.map((piece, at) => <MarkedWord key={at} {...piece} />) : props.typed}
        </p>
      )}
      <MarkLegend pieces={pieces} />
      {compared && compared.againstOf !== 'card' && (
        <Rendering title={t(`type.compared.${compared.againstOf}`)} language={language} outcome={compared} />
      )}
      <Rendering
        title={props.isOriginal ? t('type.original') : t('type.article')}
        language={language}
        outcome={compared?.againstOf === 'card' ? compared : null}
      >
        {text}
      </Rendering>
    </div>
  );
}

/** A rendering under the answer; with what it has that the answer has not where it was compared with it. */
function Rendering(props: { title: string; language: Language; outcome: TypedOutcome | null; children?: string }) {
  const { outcome } = props;
  return (
    <div className="border-t border-line pt-4">
      <p className="text-small text-soft">{props.title}</p>
      <p lang={props.language} className={`mt-1 font-serif text-xl ${outcome ? 'text-soft' : ''}`}>
        {outcome
          ? piecesOfReference(outcome).map(({ text, differs }, at) =>
              differs ? (
                <mark key={at} className="study-differs">
                  {text}
                </mark>
              ) : (
                <span key={at}>{text}</span>
              ),
            )
          : props.children}
      </p>
    </div>
  );
}
