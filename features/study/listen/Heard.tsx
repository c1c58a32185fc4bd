'use client';

import { useTranslation } from 'react-i18next';
import { Listen } from './Listen.tsx';
import { rowsOf } from '../table/rows.ts';
import { useVoice } from './use-voice.ts';
import { Button } from '#components/ui/Button.tsx';
import type { Card } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';
import type { StudySettings } from '#lib/study/settings.ts';
import type { StudyActions } from '../use-study-actions.ts';

/** A prompt that is heard, not read; where no voice speaks its language, it is said what to do instead. */
export function Heard(props: {
  card: Card;
  language: Language;
  settings: Pick<StudySettings, 'speechRate' | 'speakAtOnce'>;
  fresh: boolean;
  actions: Pick<StudyActions, 'turnTo' | 'set'>;
}) {
  const { t } = useTranslation('study');
  const { card, language, settings, actions } = props;
  const voice = useVoice(language);
  if (!voice) {
    return (
      <div className="grid justify-items-start gap-4">
        <p className="text-soft">{t(`listen.noVoice.${language}`)}</p>
        <Button
          onClick={() => {
            actions.turnTo({ practice: 'type' });
          }}
        >
          {t('listen.read')}
        </Button>
      </div>
    );
  }
  return (
    <Listen
      key={`${card.id} ${language} ${voice.voiceURI}`}
      texts={rowsOf(card, language).filter((text) => text !== null)}
      voice={voice}
      rate={settings.speechRate}
      atOnce={settings.speakAtOnce}
      fresh={props.fresh}
      onChange={actions.set}
    />
  );
}
