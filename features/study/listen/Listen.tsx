'use client';

import { Square, Volume2 } from 'lucide-react';
import { useEffect, useEffectEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { Key } from '../table/Key.tsx';
import { useSpeech } from './use-speech.ts';

/** From slow to quick; the middle one is as the voice does by itself. */
const RATES = [0.6, 0.8, 1, 1.25] as const;

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
  const { voice, rate, atOnce } = props;
  const { speaking, speak, stop } = useSpeech(props.texts, voice, rate);
  const id = useId();

  const begin = useEffectEvent(() => {
    // Browsers speak only to somebody who has done something on the page.
    if (props.fresh && atOnce && navigator.userActivation.hasBeenActive) speak();
  });
  useEffect(() => {
    begin();
  }, []);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyR' || event.repeat) return;
    event.preventDefault();
    speak();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);

  const paces = RATES.some((each) => each === rate) ? RATES : [...RATES, rate].sort((a, b) => a - b);
  return (
    <div className="grid justify-items-start gap-4">
      <Button onClick={speaking ? stop : speak} aria-keyshortcuts="Alt+R">
        {speaking ? <Square aria-hidden size={18} /> : <Volume2 aria-hidden size={18} />}
        {speaking ? t('listen.stop') : t('listen.play')} <Key hint>{t('listen.key')}</Key>
      </Button>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-small text-soft">
        <label htmlFor={id}>{t('listen.pace')}</label>
        <select
          id={id}
          className="choice-field"
          value={rate}
          onChange={({ target }) => {
            stop();
            props.onChange({ speechRate: Number(target.value) });
          }}
        >
          {paces.map((pace) => (
            <option key={pace} value={pace}>
              {pace === 1 ? t('listen.normal') : `${pace * 100} %`}
            </option>
          ))}
        </select>
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-ink"
            checked={atOnce}
            onChange={({ target }) => {
              props.onChange({ speakAtOnce: target.checked });
            }}
          />
          {t('listen.atOnce')}
        </label>
      </div>
    </div>
  );
}
