'use client';

import { useTranslation } from 'react-i18next';
import type { ShortLinkProblem } from './short-link.ts';

/** What went wrong in the last step, if anything did. Always there, so that it is read out when something does. */
export function ShortLinkFailure({ problem }: { problem: ShortLinkProblem | null }) {
  const { t } = useTranslation('share');
  return (
    <p role="alert" className="text-danger empty:hidden">
      {problem !== null &&
        t(
          problem === 'offline' || problem === 'strange' || problem === 'storage'
            ? `problems.${problem}`
            : `errors.${problem}`,
        )}
    </p>
  );
}
