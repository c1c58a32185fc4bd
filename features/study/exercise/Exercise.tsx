'use client';

import { ExerciseAnswer } from './ExerciseAnswer.tsx';
import { ClozeExercise } from './ClozeExercise.tsx';
import { OrderExercise } from './OrderExercise.tsx';
import { TypedAnswer } from '../typed/TypedAnswer.tsx';
import { TypedVerdict } from '../typed/TypedVerdict.tsx';
import { TypeExercise } from '../typed/TypeExercise.tsx';
import { Verdict } from './Verdict.tsx';
import type { Card } from '#lib/decks/deck.ts';
import { gapsOf } from '#lib/study/cloze.ts';
import { answerLanguage } from '#lib/study/direction.ts';
import { findingsOfCloze, piecesOfCloze, piecesOfOrder } from '#lib/study/exercise-pieces.ts';
import { piecesOf } from '#lib/study/order.ts';
import { parseDraft } from '#lib/study/outcome.ts';
import { isTyped } from '#lib/study/review.ts';
import type { Session } from '#lib/study/session.ts';
import type { StudyActions } from '../use-study-actions.ts';

interface ExerciseProps {
  session: Session;
  card: Card;
  deck: readonly Card[];
}

/** The answer side while it is being put together. */
export function Exercise({ session, card, deck, actions }: ExerciseProps & { actions: StudyActions }) {
  const language = answerLanguage(session.direction);
  const text = card[language] ?? '';
  const draft = parseDraft(session.draft);
  if (isTyped(session.practice)) {
    return (
      <TypeExercise
        key={`${card.id} ${session.answers.length}`}
        language={language}
        typed={draft[0] ?? ''}
        onType={(typed) => {
          actions.write([typed]);
        }}
        onCheck={actions.reveal}
        onGiveUp={() => {
          actions.write([]);
          actions.reveal();
        }}
      />
    );
  }
  if (session.practice === 'cloze') {
    return (
      <ClozeExercise
        text={text}
        language={language}
        gaps={gapsOf(card, language, deck)}
        typed={draft}
        onType={actions.write}
        onCheck={actions.reveal}
      />
    );
  }
  return (
    <OrderExercise
      pieces={piecesOf(text)}
      language={language}
      seed={`${card.id} ${session.answers.length}`}
      order={draft.map(Number)}
      onOrder={(order) => {
        actions.write(order.map(String));
      }}
      onCheck={actions.reveal}
    />
  );
}

/** The answer side once an answer is handed in. */
export function Handed(props: ExerciseProps & { actions: StudyActions }) {
  const { session, card, deck, actions } = props;
  const language = answerLanguage(session.direction);
  const text = card[language] ?? '';
  const draft = parseDraft(session.draft);
  const side = { text, language, isOriginal: card.original === language };
  if (isTyped(session.practice)) return <TypedAnswer outcome={actions.typed} typed={draft[0] ?? ''} {...side} />;
  const pieces =
    session.practice === 'order'
      ? piecesOfOrder(piecesOf(text), draft.map(Number))
      : piecesOfCloze(text, gapsOf(card, language, deck), draft);
  return <ExerciseAnswer pieces={pieces} {...side} />;
}

export function ExerciseVerdict({ session, card, deck, actions }: ExerciseProps & { actions: StudyActions }) {
  const language = answerLanguage(session.direction);
  const { outcome, typed } = actions;
  if (typed) {
    return <TypedVerdict outcome={typed} language={language} onDecide={actions.decide} onSay={actions.say} />;
  }
  if (!outcome) return null;
  const kind = session.practice === 'order' ? 'order' : 'cloze';
  const findings = kind === 'cloze' ? findingsOfCloze(gapsOf(card, language, deck), parseDraft(session.draft)) : [];
  return <Verdict kind={kind} outcome={outcome} findings={findings} language={language} onSay={actions.say} />;
}
