'use client';

import { ClozeExercise } from '#components/study/ClozeExercise.tsx';
import { OrderExercise } from '#components/study/OrderExercise.tsx';
import { Verdict } from '#components/study/Verdict.tsx';
import type { Card } from '#lib/decks/deck.ts';
import { gapsOf } from '#lib/study/cloze.ts';
import { answerLanguage } from '#lib/study/direction.ts';
import { piecesOf } from '#lib/study/order.ts';
import { parseDraft, type Outcome } from '#lib/study/outcome.ts';
import type { Session } from '#lib/study/session.ts';
import type { StudyActions } from './use-study-actions.ts';

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

export function ExerciseVerdict({ session, card, deck, outcome }: ExerciseProps & { outcome: Outcome }) {
  const language = answerLanguage(session.direction);
  return (
    <Verdict
      kind={session.practice === 'order' ? 'order' : 'cloze'}
      outcome={outcome}
      language={language}
      pieces={piecesOf(card[language] ?? '')}
      gaps={gapsOf(card, language, deck)}
      draft={parseDraft(session.draft)}
    />
  );
}
