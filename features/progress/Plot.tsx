import type { CSSProperties, ReactNode } from 'react';

/** A picture as wide as its card, its width and height in units of its own; the table behind it says the same. */
export function Plot({ width, height, children }: { width: number; height: number; children: ReactNode }) {
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${width} ${height}`}
      className="progress-plot"
      style={{ '--units': width } as CSSProperties}
    >
      {children}
    </svg>
  );
}
