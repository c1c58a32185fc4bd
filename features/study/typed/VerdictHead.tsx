'use client';

import { Check, CircleHelp, Equal, X } from 'lucide-react';
import type { ReactNode } from 'react';

/** How good an answer is, at a glance: right, nearly, wrong, or not given. */
export type Grade = 'right' | 'nearly' | 'wrong' | 'open';

const SIGNS = {
  right: { Icon: Check, tint: '' },
  nearly: { Icon: Equal, tint: 'text-warning' },
  wrong: { Icon: X, tint: 'text-danger' },
  open: { Icon: CircleHelp, tint: '' },
} as const;

/** The verdict in words; its sign says the same by its shape. `children`: what can be said against it. */
export function VerdictHead({ grade, text, children }: { grade: Grade; text: string; children?: ReactNode }) {
  const { Icon, tint } = SIGNS[grade];
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
      <h2 className="flex items-center gap-3 font-serif text-2xl">
        <span aria-hidden className={`study-sign ${tint}`}>
          <Icon size={18} strokeWidth={2.25} />
        </span>
        {text}
      </h2>
      {children && <div className="-ml-2 flex flex-wrap sm:ml-0">{children}</div>}
    </div>
  );
}
