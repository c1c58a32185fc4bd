import { useRef, type TouchEvent } from 'react';

/** How far a finger must travel sideways, in CSS pixels, and how much more sideways than up or down. */
const FAR = 80;
const STEADY = 2;

/** Handlers for a swipe with one finger. A shortcut only: whatever it does has a button too. */
export function useSwipe(onSwipe: (to: 'left' | 'right') => void) {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart({ touches }: TouchEvent) {
      const touch = touches[0];
      from.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd({ changedTouches }: TouchEvent) {
      const touch = changedTouches[0];
      const start = from.current;
      from.current = null;
      // Whoever has marked a word is reading, not swiping.
      if (!touch || !start || window.getSelection()?.isCollapsed === false) return;
      const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
      if (Math.abs(x) < FAR || Math.abs(x) < STEADY * Math.abs(y)) return;
      onSwipe(x > 0 ? 'right' : 'left');
    },
    onTouchCancel() {
      from.current = null;
    },
  };
}
