import { useSyncExternalStore } from 'react';
import type { Language } from '#lib/engine/types.ts';

/** Voices often come only after the page, and announce themselves. */
function subscribe(listener: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  window.speechSynthesis.addEventListener('voiceschanged', listener);
  return () => {
    window.speechSynthesis.removeEventListener('voiceschanged', listener);
  };
}

/** The browser's voice for a language; null where there is none, or none yet. Never a voice of another language. */
export function useVoice(language: Language): SpeechSynthesisVoice | null {
  // Browsers hand out new objects at each call; the name of the voice tells whether it is another one.
  const uri = useSyncExternalStore(
    subscribe,
    () => bestVoice(language)?.voiceURI ?? null,
    () => null,
  );
  return uri === null ? null : bestVoice(language);
}

/** The voice the browser prefers, else one that needs no network, so that what is heard goes nowhere. */
function bestVoice(language: Language): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null;
  const voices = window.speechSynthesis
    .getVoices()
    .filter(({ lang }) => /^[a-z]+/iu.exec(lang)?.[0].toLowerCase() === language);
  const score = (voice: SpeechSynthesisVoice): number => (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return voices.toSorted((a, b) => score(b) - score(a))[0] ?? null;
}
