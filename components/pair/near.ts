'use client';

import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether an element is on the screen or close to it. What holds the focus counts as near wherever it is, so that
 * scrolling never takes it away.
 */
export function useNear(element: RefObject<HTMLElement | null>, atFirst: boolean): boolean {
  const [near, setNear] = useState(atFirst);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const close = entries.at(-1)?.isIntersecting ?? false;
        if (close || !target.contains(document.activeElement)) setNear(close);
      },
      { rootMargin: '900px 0px' },
    );
    observer.observe(target);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return near;
}
