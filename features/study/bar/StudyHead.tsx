'use client';

import { useTranslation } from 'react-i18next';
import { starterDeck } from '#lib/decks/starter.ts';
import { useDocumentTitle } from '#lib/i18n/client.tsx';
import { promptLanguage } from '#lib/study/direction.ts';
import type { Practice } from '#lib/study/review.ts';
import type { Room } from '#lib/study/room.ts';
import { useVoice } from '../listen/use-voice.ts';
import type { StudyStore } from '../study-store.ts';
import { PRACTICES, StudyOptions } from './StudyOptions.tsx';

/** Which decks are studied, and the choice of how. `untranslated`: how many cards could be translated freely. */
export function StudyHead(props: {
  room: Room;
  untranslated: number;
  onChange: StudyStore['set'];
  onSettings: () => void;
}) {
  const { t } = useTranslation(['study', 'common']);
  const { decks, settings } = props.room;
  const { direction, practice } = settings;
  const voice = useVoice(promptLanguage(direction));
  const only = decks.length === 1 ? decks[0] : undefined;
  const title = (only?.id === starterDeck.id ? t('common:starter.title') : only?.title) ?? t('allDecks');
  useDocumentTitle(`${t('titleOf', { deck: title })} · Wortlaut`);
  const isPossible = (each: Practice): boolean => {
    if (each === 'listen') return voice !== null;
    return each !== 'free' || props.untranslated > 0;
  };
  return (
    <div className="relative mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <h1 className="pr-10 text-2xl md:pr-0">
        <span className="sr-only">{t('title')}: </span>
        {title}
      </h1>
      <StudyOptions
        direction={direction}
        practice={practice}
        offered={PRACTICES.filter((each) => each === practice || isPossible(each))}
        onChange={props.onChange}
        onSettings={props.onSettings}
      />
    </div>
  );
}
