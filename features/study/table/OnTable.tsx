'use client';

import { useTranslation } from 'react-i18next';
import { ArticleSentence } from './ArticleSentence.tsx';
import { CardSide } from './CardSide.tsx';
import { Key } from './Key.tsx';
import { LeechNote } from './LeechNote.tsx';
import { Ratings } from './Ratings.tsx';
import { rowsOf } from './rows.ts';
import { useSwipe } from './use-swipe.ts';
import { Button } from '#components/ui/Button.tsx';
import type { Card } from '#lib/decks/deck.ts';
import { answerLanguage, memoryKey, promptLanguage } from '#lib/study/direction.ts';
import { previewRatings } from '#lib/study/memory.ts';
import { isTyped } from '#lib/study/review.ts';
import type { Room } from '#lib/study/room.ts';
import type { Session } from '#lib/study/session.ts';
import { isLeech, troublesOfCard } from '#lib/study/hard-cards.ts';
import { Exercise, ExerciseVerdict, Handed } from '../exercise/Exercise.tsx';
import { Heard } from '../listen/Heard.tsx';
import { moment } from '#lib/storage/browser/moment.ts';
import type { StudyActions } from '../use-study-actions.ts';

/** One card: the prompt, then, once revealed and not a moment earlier in the document, the answer and the ratings. */
export function OnTable(props: {
  room: Room;
  session: Session;
  card: Card;
  deck: readonly Card[];
  contextShown: boolean;
  actions: StudyActions;
  onContext: () => void;
}) {
  const { t } = useTranslation('study');
  const { room, session, card, actions } = props;
  const prompt = promptLanguage(session.direction);
  const answer = answerLanguage(session.direction);
  const reading = session.practice === 'read';
  const typing = isTyped(session.practice);
  const listening = session.practice === 'listen';
  const exercise = typing || session.practice === 'order' || session.practice === 'cloze';
  /** An answer that is shown as it was given: a typed one always, any other where it is not right. */
  const faulty = typing || (exercise && actions.outcome !== null && actions.outcome.wrong > 0);
  const swipe = useSwipe((to) => {
    if (reading) actions.rate(3);
    else actions.rate(to === 'right' ? (actions.outcome?.suggested ?? 3) : 1);
  });
  const rows = rowsOf(card, prompt).length;
  const memory = room.schedule.memories.get(memoryKey(card.id, session.direction)) ?? null;
  const intervals = session.scheduled ? previewRatings(memory, moment(), room.settings.retention) : null;
  const heard = listening ? (
    <Heard card={card} language={prompt} settings={room.settings} fresh={!session.revealed} actions={actions} />
  ) : null;
  return (
    <>
      <div {...swipe} className={`two-sides ${faulty || (exercise && !session.revealed) ? 'two-sides-free' : ''}`}>
        <CardSide
          card={card}
          language={prompt}
          rows={rows}
          label={t('card.prompt')}
          focused={reading || (!session.revealed && session.practice !== 'cloze' && !typing)}
          below={session.revealed ? heard : null}
        >
          {session.revealed ? null : heard}
        </CardSide>
        {session.revealed && !faulty ? (
          <CardSide card={card} language={answer} rows={rows} label={t('card.answer')} focused={!reading} />
        ) : session.revealed ? (
          <CardSide
            card={card}
            language={answer}
            rows={rows}
            label={t('card.answer')}
            focused={!typing}
            fact={typing ? t('type.own') : t('card.own')}
          >
            <Handed session={session} card={card} deck={props.deck} actions={actions} />
          </CardSide>
        ) : (
          <CardSide
            card={card}
            language={answer}
            rows={rows}
            label={t('card.answer')}
            focused={false}
            {...(typing ? { fact: t('type.own') } : {})}
          >
            {exercise ? (
              <Exercise session={session} card={card} deck={props.deck} actions={actions} />
            ) : (
              <div className="study-veil">
                <p className="text-soft">{t(`card.think.${answer}`)}</p>
                <Button variant="primary" onClick={actions.reveal} aria-keyshortcuts="Space">
                  {t('card.reveal')} <Key hint>{t('keys.space')}</Key>
                </Button>
              </div>
            )}
          </CardSide>
        )}
      </div>
      <div className="mt-4 grid min-h-19 gap-4">
        {session.revealed && reading && (
          <div>
            <Button
              variant="primary"
              onClick={() => {
                actions.rate(3);
              }}
              aria-keyshortcuts="Space"
            >
              {t('card.next')} <Key hint>{t('keys.space')}</Key>
            </Button>
          </div>
        )}
        {session.revealed && !reading && (
          <>
            {actions.outcome && <ExerciseVerdict session={session} card={card} deck={props.deck} actions={actions} />}
            <Ratings
              intervals={intervals}
              suggested={actions.outcome?.suggested ?? 3}
              judged={actions.outcome !== null}
              focused={typing}
              onRate={actions.rate}
            />
          </>
        )}
        {session.revealed && session.scheduled && memory && isLeech(memory) && (
          <LeechNote
            lapses={memory.lapses}
            troubles={troublesOfCard(room.schedule, card.id, session.direction)}
            onPause={actions.pause}
          />
        )}
        {session.revealed && card.context && (
          <div className="grid justify-items-start gap-3">
            <Button variant="quiet" aria-expanded={props.contextShown} onClick={props.onContext}>
              {t('card.context')}
            </Button>
            {props.contextShown && <ArticleSentence context={card.context} />}
          </div>
        )}
      </div>
    </>
  );
}
