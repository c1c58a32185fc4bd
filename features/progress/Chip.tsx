import type { ReactNode } from 'react';

/** A short remark in a frame; a warning is coloured too, and says so in words. */
export function Chip({ warning = false, children }: { warning?: boolean; children: ReactNode }) {
  return <span className={`progress-chip ${warning ? 'border-current text-warning' : 'text-soft'}`}>{children}</span>;
}
