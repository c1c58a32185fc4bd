'use client';

import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '#components/ui/Button.tsx';

interface Props {
  /** Where its deck can be read; null where the card is there no longer. */
  readonly readHref: string | null;
  readonly paused: boolean;
  readonly onPause: (paused: boolean) => void;
}

/** What helps with a card that will not stick: to read it again where it stands, or a pause. */
export function HardCardHelp({ readHref, paused, onPause }: Props) {
  const { t } = useTranslation('progress');
  return (
    <p className="flex flex-wrap gap-x-2">
      {readHref !== null && (
        <ButtonLink variant="quiet" className="-ml-2" href={readHref}>
          {t('hardest.read')}
        </ButtonLink>
      )}
      <Button
        variant="quiet"
        className={readHref === null ? '-ml-2' : ''}
        onClick={() => {
          onPause(!paused);
        }}
      >
        {paused ? t('hardest.resume') : t('hardest.pause')}
      </Button>
    </p>
  );
}
