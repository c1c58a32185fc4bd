'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#components/ui/Button.tsx';
import type { LinkError } from '#lib/decks/link-text.ts';
import type { Result } from '#lib/decks/result.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { decodeRendering, type SharedRendering } from '#lib/study/shared-rendering.ts';
import { useHash } from '#components/ui/use-hash.ts';
import { TwoRenderings } from './TwoRenderings.tsx';

/** The rendering behind the `#` of the address, or why there is none. */
export function Comparison() {
  const { t } = useTranslation('compare');
  const locale = useLocale();
  const hash = useHash() ?? '';
  const [read, setRead] = useState<{ hash: string; result: Result<SharedRendering, LinkError> } | null>(null);
  useEffect(() => {
    let current = true;
    void decodeRendering(hash).then((result) => {
      if (current) setRead({ hash, result });
    });
    return () => {
      current = false;
    };
  }, [hash]);

  if (read?.hash !== hash) {
    return (
      <p role="status" className="text-soft">
        {t('loading')}
      </p>
    );
  }
  if (read.result.ok) return <TwoRenderings key={hash} theirs={read.result.value} />;
  return (
    <div className="grid justify-items-start gap-5">
      <p role="alert" className="max-w-text">
        {t(`problem.${read.result.error}`)}
      </p>
      <ButtonLink href={paths.library(locale)}>{t('library')}</ButtonLink>
    </div>
  );
}
