import type { Language } from '#lib/engine/types.ts';

/** Puts the focus into the text of a segment, the caret behind so many letters of it. */
export function focusText(frame: HTMLElement | null, index: number, side: Language, caret: number): void {
  const text = frame?.querySelector<HTMLTextAreaElement>(`textarea[data-segment="${index}"][data-side="${side}"]`);
  text?.focus();
  text?.setSelectionRange(caret, caret);
}

/** Puts the focus on a boundary, or on the nearest one above it; where none is left, on the row itself. */
export function focusBoundary(frame: HTMLElement | null, index: number): void {
  const joins = Array.from(frame?.querySelectorAll<HTMLElement>('[data-join]') ?? []);
  const join = joins[Math.min(index, joins.length - 1)] ?? frame?.querySelector<HTMLElement>('[data-split]');
  join?.focus();
}
