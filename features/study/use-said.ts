import { useEffect, useEffectEvent } from 'react';

/** Says a text to those who do not see it, as soon as it stands there and whenever it becomes another one. */
export function useSaid(text: string, onSay: (text: string) => void): void {
  const say = useEffectEvent(onSay);
  useEffect(() => {
    say(text);
  }, [text]);
}
