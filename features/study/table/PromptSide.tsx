'use client';

import { useTranslation } from 'react-i18next';
import type { Card } from '#lib/decks/deck.ts';
import { promptLanguage } from '#lib/study/direction.ts';
import { isTyped } from '#lib/study/review.ts';
import type { Session } from '#lib/study/session.ts';
import type { StudySettings } from '#lib/study/settings.ts';
import { Heard } from '../listen/Heard.tsx';
import type { StudyActions } from '../use-study-actions.ts';
import { CardSide } from './CardSide.tsx';
import { rowsOf } from './rows.ts';

/** The side that is known: to be read or, until the answer is shown, only to be heard. */
export function PromptSide(props: {
  session: Session;
  card: Card;
  settings: Pick<StudySettings, 'speechRate' | 'speakAtOnce'>;
  actions: Pick<StudyActions, 'turnTo' | 'set'>;
}) {
  const { t } = useTranslation('study');
  const { session, card, settings, actions } = props;
  const { practice, revealed } = session;
  const language = promptLanguage(session.direction);
  // Where the answer is typed into a field, the focus is there.
  const isRead = practice !== 'cloze' && !isTyped(practice);
  const heard =
    practice === 'listen' ? (
      <Heard card={card} language={language} settings={settings} fresh={!revealed} actions={actions} />
    ) : null;
  return (
    <CardSide
      card={card}
      language={language}
      rows={rowsOf(card, language).length}
      label={t('card.prompt')}
      focused={practice === 'read' || (isRead && !revealed)}
      below={revealed ? heard : null}
    >
      {revealed ? null : heard}
    </CardSide>
  );
}
