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

/** Scrolls the place of a pair into the sight of the article around it, which scrolls by itself; the page stays. */
export function bringIn(article: HTMLElement, key: string): void {
  const mark = article.querySelector(`[data-mark="${CSS.escape(key)}"]`);
  if (!mark) return;
  const [inner, outer] = [mark.getBoundingClientRect(), article.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  article.scrollBy({ top: inner.top - outer.top - outer.height / 3, behavior: calm ? 'auto' : 'smooth' });
}

/** Scrolls the place of a pair into sight and puts the focus on it. */
export function showPlace(key: string): void {
  const mark = document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(key)}"]`);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}
