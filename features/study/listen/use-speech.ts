import { useCallback, useEffect, useRef, useState } from 'react';

/** Reads texts out, one after the other: some browsers fall silent in the middle of a long one. */
export function useSpeech(texts: readonly string[], voice: SpeechSynthesisVoice, rate: number) {
  const [speaking, setSpeaking] = useState(false);
  /** Counts readings, so that the end of an earlier one does not end the current one. */
  const reading = useRef(0);

  const stop = useCallback(() => {
    reading.current++;
    window.speechSynthesis.cancel();
    setSpeaking(false);
  }, []);

  const speak = () => {
    stop();
    const mine = reading.current;
    let left = texts.length;
    const ended = (): void => {
      left--;
      if (left <= 0 && mine === reading.current) setSpeaking(false);
    };
    for (const text of texts) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      utterance.addEventListener('end', ended);
      utterance.addEventListener('error', ended);
      window.speechSynthesis.speak(utterance);
    }
    setSpeaking(texts.length > 0);
  };

  useEffect(() => stop, [stop]);
  return { speaking, speak, stop };
}
