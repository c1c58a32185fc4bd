'use client';

import { Square, Volume2 } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { KeyHint } from '../table/KeyHint.tsx';
import { useKeyShortcut } from '../use-key-shortcut.ts';
import { ListenChoices } from './ListenChoices.tsx';
import { useListenKey } from './use-listen-key.ts';
import { useSpeech } from './use-speech.ts';

/** The quotation to be heard, as often as wished, at a pace of one's own. */
export function Listen(props: {
  texts: readonly string[];
  voice: SpeechSynthesisVoice;
  rate: number;
  /** Whether it is read out as soon as it is there. */
  atOnce: boolean;
  /** Whether it is new: what was heard already is not read out again by itself. */
  fresh: boolean;
  onChange: (patch: { speechRate: number } | { speakAtOnce: boolean }) => void;
}) {
  const { t } = useTranslation('study');
  const { voice, rate, atOnce, onChange } = props;
  const { speaking, speak, stop } = useSpeech(props.texts, voice, rate);
  const shortcut = useKeyShortcut('listen');

  const begin = useEffectEvent(() => {
    // Browsers speak only to somebody who has done something on the page.
    if (props.fresh && atOnce && navigator.userActivation.hasBeenActive) speak();
  });
  useEffect(() => {
    begin();
  }, []);
  useListenKey(speak);

  return (
    <div className="grid justify-items-start gap-4">
      <Button onClick={speaking ? stop : speak} aria-keyshortcuts={shortcut}>
        {speaking ? <Square aria-hidden size={18} /> : <Volume2 aria-hidden size={18} />}
        {speaking ? t('listen.stop') : t('listen.play')} <KeyHint of="listen" />
      </Button>
      <ListenChoices
        rate={rate}
        atOnce={atOnce}
        onRate={(speechRate) => {
          stop();
          onChange({ speechRate });
        }}
        onAtOnce={(speakAtOnce) => {
          onChange({ speakAtOnce });
        }}
      />
    </div>
  );
}
