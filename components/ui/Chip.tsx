import type { ReactNode } from 'react';

/** A short remark in a frame. `warning` and `danger` colour it; the words must say the same. */
export function Chip({ tone = 'plain', children }: { tone?: 'plain' | 'warning' | 'danger'; children: ReactNode }) {
  return <span className={`chip chip-${tone}`}>{children}</span>;
}
