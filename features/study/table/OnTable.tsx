'use client';

import { AnswerSide } from './AnswerSide.tsx';
import { BelowAnswer } from './BelowAnswer.tsx';
import { PromptSide } from './PromptSide.tsx';
import { useSwipe } from './use-swipe.ts';
import { Veil } from './Veil.tsx';
import type { Card } from '#lib/decks/deck.ts';
import { answerLanguage } from '#lib/study/direction.ts';
import { isTyped } from '#lib/study/review.ts';
import type { Room } from '#lib/study/room.ts';
import type { Session } from '#lib/study/session.ts';
import { Exercise, Handed } from '../exercise/Exercise.tsx';
import type { ArticleSentenceChoice } from '../use-article-sentence.ts';
import type { StudyActions } from '../use-study-actions.ts';

/** One card: the prompt, then, once revealed and not a moment earlier in the document, the answer and the ratings. */
export function OnTable(props: {
  room: Room;
  session: Session;
  card: Card;
  deck: readonly Card[];
  sentence: ArticleSentenceChoice;
  actions: StudyActions;
}) {
  const { room, session, card, deck, sentence, actions } = props;
  const { practice, revealed } = session;
  const typing = isTyped(practice);
  const exercise = typing || practice === 'order' || practice === 'cloze';
  /** An answer that is shown as it was given: a typed one always, any other where it is not right. */
  const faulty = typing || (exercise && actions.outcome !== null && actions.outcome.wrong > 0);
  const swipe = useSwipe((to) => {
    if (practice === 'read') actions.rate(3);
    else actions.rate(to === 'right' ? actions.suggested : 1);
  });
  return (
    <>
      <div {...swipe} className={`two-sides ${faulty || (exercise && !revealed) ? 'two-sides-free' : ''}`}>
        <PromptSide session={session} card={card} settings={room.settings} actions={actions} />
        <AnswerSide session={session} card={card}>
          {revealed ? (
            faulty ? (
              <Handed session={session} card={card} deck={deck} actions={actions} />
            ) : null
          ) : exercise ? (
            <Exercise session={session} card={card} deck={deck} actions={actions} />
          ) : (
            <Veil language={answerLanguage(session.direction)} onReveal={actions.reveal} />
          )}
        </AnswerSide>
      </div>
      <div className="mt-4 grid min-h-19 gap-4">
        {revealed && (
          <BelowAnswer room={room} session={session} card={card} deck={deck} sentence={sentence} actions={actions} />
        )}
      </div>
    </>
  );
}
