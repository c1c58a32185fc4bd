import { useEffect, useEffectEvent } from 'react';
import { hasShortcuts } from '#components/ui/shortcuts.ts';
import { isSign } from '#components/ui/keys.ts';
import { actOnKey, keyOf, ON_PAGE, type AtHand } from './keys.ts';

/** Fields where letters, digits and blanks are text. */
const FIELD = 'input, textarea, select, [contenteditable]';
/** What Space and Enter already mean something to. */
const CONTROL = `${FIELD}, button, a[href], summary, [role="button"]`;

/** The keys of the study page. Never takes a key from a field, a control, an open dialog or the browser. */
export function useStudyKeys(at: AtHand): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (document.querySelector('dialog[open]') || target.closest(FIELD)) return;
    const key = keyOf(event);
    if (isSign(key) ? !hasShortcuts() : target.closest(CONTROL)) return;
    if (actOnKey(ON_PAGE, key, at)) event.preventDefault();
  });

  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
