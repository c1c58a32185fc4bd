import { useEffect, useEffectEvent } from 'react';
import { hasShortcuts } from '#components/ui/shortcuts.ts';
import { RATINGS, type Rating } from '#lib/study/review.ts';

export interface StudyKeys {
  /** Space and Enter: reveal, then rate as suggested, then whatever is the one thing to do. */
  readonly onForward: () => void;
  readonly onRate: (rating: Rating) => void;
  readonly onUndo: () => void;
  readonly onContext: () => void;
  readonly onHelp: () => void;
}

/** Fields where letters, digits and blanks are text. */
const FIELD = 'input, textarea, select, [contenteditable]';
/** What Space and Enter already mean something to. */
const CONTROL = `${FIELD}, button, a[href], summary, [role="button"]`;

/** The keys of the study page. Never takes a key from a field, a control, an open dialog or the browser. */
export function useStudyKeys(keys: StudyKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (document.querySelector('dialog[open]') || target.closest(FIELD)) return;
    if (act(keys, event.key, target.closest(CONTROL) !== null)) event.preventDefault();
  });

  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

/** Does what the key stands for; false when it stands for nothing here. */
function act(keys: StudyKeys, key: string, onControl: boolean): boolean {
  if (key === ' ' || key === 'Enter') {
    if (!onControl) keys.onForward();
    return !onControl;
  }
  if (!hasShortcuts()) return false;
  const rating = RATINGS.find((each) => String(each) === key);
  if (rating) keys.onRate(rating);
  else if (key === 'u') keys.onUndo();
  else if (key === 'c') keys.onContext();
  else if (key === '?') keys.onHelp();
  else return false;
  return true;
}
