import { useEffect, useEffectEvent } from 'react';
import { actOnKey, keyOf, ON_VOICE } from '../keys.ts';

/** The key that reads the quotation out, wherever the focus is: it writes nothing into a field. */
export function useListenKey(speak: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.repeat) return;
    if (actOnKey(ON_VOICE, keyOf(event), { speak })) event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
