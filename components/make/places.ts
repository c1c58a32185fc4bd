/** The ids and marks by which pairs and their places in the article are found in the page. */
export function pairId(key: string): string {
  return `pair-${key}`;
}

/** Scrolls a pair into sight and puts the focus on it; false when it is not drawn. */
export function showPair(key: string): boolean {
  const pair = document.getElementById(pairId(key));
  pair?.scrollIntoView({ block: 'nearest' });
  pair?.focus({ preventScroll: true });
  return pair !== null;
}

/** Scrolls the place of a pair into sight and puts the focus on it. */
export function showPlace(key: string): void {
  const mark = document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(key)}"]`);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}
