'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { keyHelp, type Moves } from './keys.ts';

interface Props {
  readonly moves: Pick<Moves, 'forward' | 'back'>;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A step back, a step on, and the keys for them. */
export function Steps({ moves, isFirst, isLast }: Props) {
  const { t } = useTranslation('present');
  return (
    <footer className="present-bar present-foot">
      <Button onClick={moves.back} disabled={isFirst}>
        <ChevronLeft aria-hidden="true" className="size-5" />
        {t('back')}
      </Button>
      <p className="present-keys">
        {keyHelp()
          .map((label) => t(label))
          .join(' ')}
      </p>
      <Button variant="primary" onClick={moves.forward} disabled={isLast}>
        {t('next')}
        <ChevronRight aria-hidden="true" className="size-5" />
      </Button>
    </footer>
  );
}
