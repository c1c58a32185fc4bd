'use client';

import { useTranslation } from 'react-i18next';
import type { Card } from '#lib/decks/deck.ts';
import { isLeech, troublesOfCard } from '#lib/study/hard-cards.ts';
import { isTyped } from '#lib/study/review.ts';
import type { Room } from '#lib/study/room.ts';
import type { Session } from '#lib/study/session.ts';
import { ExerciseVerdict } from '../exercise/Exercise.tsx';
import type { ArticleSentenceChoice } from '../use-article-sentence.ts';
import type { StudyActions } from '../use-study-actions.ts';
import { ForwardButton } from './ForwardButton.tsx';
import { InArticle } from './InArticle.tsx';
import { intervalsOf, memoryOf } from './intervals.ts';
import { LeechNote } from './LeechNote.tsx';
import { Ratings } from './Ratings.tsx';

/** Once the answer is shown: what was found in it, the ratings, and what else there is to know of the card. */
export function BelowAnswer(props: {
  room: Room;
  session: Session;
  card: Card;
  deck: readonly Card[];
  sentence: ArticleSentenceChoice;
  actions: StudyActions;
}) {
  const { t } = useTranslation('study');
  const { room, session, card, actions } = props;
  const memory = memoryOf(room, session, card);
  return (
    <>
      {session.practice === 'read' ? (
        <div>
          <ForwardButton
            text={t('card.next')}
            onForward={() => {
              actions.rate(3);
            }}
          />
        </div>
      ) : (
        <>
          {actions.outcome && <ExerciseVerdict session={session} card={card} deck={props.deck} actions={actions} />}
          <Ratings
            intervals={intervalsOf(room, session, card)}
            suggested={actions.suggested}
            judged={actions.outcome !== null}
            focused={isTyped(session.practice)}
            onRate={actions.rate}
          />
        </>
      )}
      {session.scheduled && memory && isLeech(memory) && (
        <LeechNote
          lapses={memory.lapses}
          troubles={troublesOfCard(room.schedule, card.id, session.direction)}
          onPause={actions.pause}
        />
      )}
      {card.context && <InArticle context={card.context} sentence={props.sentence} />}
    </>
  );
}
