import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * A text field that keeps its own text, so that long ones are not drawn anew with each letter. `text` is put into it when
 * it appears and whenever `filled` changes; `start` is its default value.
 */
export function useFieldText(
  text: string,
  filled: number,
  onType: (text: string) => void,
): { readonly field: RefObject<HTMLTextAreaElement | null>; readonly start: string } {
  const field = useRef<HTMLTextAreaElement>(null);
  const seen = useRef<number | null>(null);
  // A default that changed with each letter would be written into the document with each letter.
  const [start] = useState(text);
  useEffect(() => {
    const area = field.current;
    const first = seen.current === null;
    const anew = !first && seen.current !== filled;
    seen.current = filled;
    if (!area || area.value === text) return;
    // The field of a page served empty stays empty where its text was there before the page came alive.
    if (anew || (first && area.value === '')) area.value = text;
    // What was put in before the page came alive would otherwise be known to nobody.
    else if (area.value !== '') onType(area.value);
  }, [text, filled, onType]);
  return { field, start };
}
