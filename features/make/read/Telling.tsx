'use client';

import { useTranslation } from 'react-i18next';
import type { Told } from '#lib/workbench/state.ts';

/** Says what a repair, undo or redo has done, for those who cannot see it; letters typed speak for themselves. */
export function Telling({ told }: { told: Told | null }) {
  const { t } = useTranslation('make');
  if (!told || (told.way === 'done' && told.repair.field !== null)) return <p role="status" className="sr-only" />;
  const { kind, segment } = told.repair;
  const what = t(`repair.${kind}`, { one: segment ?? 1, two: (segment ?? 1) + 1 });
  return (
    <p role="status" className="sr-only">
      {/* Another element, so that the same words are read out again. */}
      <span key={told.count}>{told.way === 'done' ? what : t(`told.${told.way}`, { what })}</span>
    </p>
  );
}
