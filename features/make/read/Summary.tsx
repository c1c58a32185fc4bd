'use client';

import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';

interface Props {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly searching: boolean;
  readonly total: number;
  readonly toCheck: number;
  readonly untranslated: number;
  readonly dropped: number;
  readonly onCheck: () => void;
}

/** How many pairs there are, and what is left to do with them. */
export function Summary({ heading, searching, total, toCheck, untranslated, dropped, onCheck }: Props) {
  const { t } = useTranslation('make');
  const title = total > 0 ? t('found.pairs', { count: total }) : searching ? t('found.searching') : t('found.none');
  const facts = [
    untranslated > 0 ? t('found.untranslated', { count: untranslated }) : null,
    dropped > 0 ? t('found.dropped', { count: dropped }) : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="text-title outline-none">
        {title}
      </h1>
      <p role="status" className="mt-2 flex min-h-6 flex-wrap items-center gap-x-2 text-soft">
        <span className="sr-only">{title}</span>
        {toCheck > 0 && (
          <Button variant="quiet" className="-ml-2 font-semibold text-warning!" onClick={onCheck}>
            {t('found.toCheck', { count: toCheck })}
          </Button>
        )}
        <span>{facts.join(' · ')}</span>
      </p>
    </>
  );
}
