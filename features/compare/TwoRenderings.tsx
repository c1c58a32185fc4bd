'use client';

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BothRenderings } from './BothRenderings.tsx';
import { CopyLink } from '#components/ui/CopyLink.tsx';
import { RenderingField } from '#components/pair/RenderingField.tsx';
import { Button } from '#components/ui/Button.tsx';
import { LanguageLabel } from '#components/ui/LanguageLabel.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { quotationId, type SharedRendering } from '#lib/study/shared-rendering.ts';
import { savingOf, useOwnRendering } from '#components/pair/use-own-rendering.ts';
import { renderingKeeper } from '#lib/storage/browser/rendering-keeper.ts';
import { renderingLink } from '#components/pair/rendering-link.ts';

/** A fellow's rendering, shown once one's own stands there: whoever has tried sees more in it. */
export function TwoRenderings({ theirs }: { theirs: SharedRendering }) {
  const { t } = useTranslation('compare');
  const locale = useLocale();
  const { quotation, language, speaker } = theirs;
  const { state, write } = useOwnRendering(renderingKeeper, { id: quotationId(theirs), quotation, language });
  /** Null until the learner says something: then what was written on an earlier day decides. */
  const [shown, setShown] = useState<boolean | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  if (before === null && state) setBefore(state.text);
  const root = useRef<HTMLDivElement>(null);
  const mine = state?.text ?? null;
  const written = mine !== null && mine.trim() !== '';
  const both = written && (shown ?? before?.trim() !== '');

  const show = (next: boolean) => {
    setShown(next);
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[data-study-focus]')?.focus());
  };
  return (
    <div ref={root} className="grid gap-5">
      <section aria-label={t('quotation')} className="sheet p-6 sm:p-9">
        <div>
          <p className="text-small text-soft">
            <LanguageLabel language={language === 'de' ? 'en' : 'de'} />
            {speaker ? ` · ${speaker}` : ''}
          </p>
          <p lang={language === 'de' ? 'en' : 'de'} className="mt-3 font-serif text-quote wrap-anywhere">
            {quotation}
          </p>
        </div>
      </section>
      {both ? (
        <>
          <BothRenderings mine={mine} theirs={theirs.text} language={language} />
          <div className="flex flex-wrap items-start gap-3">
            <Button
              onClick={() => {
                show(false);
              }}
            >
              {t('change')}
            </Button>
            <CopyLink
              label={t('sendBack')}
              disabled={false}
              makeLink={() => renderingLink(locale, { quotation, speaker, language, text: mine })}
            />
          </div>
        </>
      ) : (
        <section aria-label={t('mine')} className="sheet grid gap-4 p-6 sm:p-9">
          <RenderingField language={language} text={mine} saving={savingOf(state)} onWrite={write} />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button
              variant="primary"
              onClick={() => {
                show(written);
              }}
            >
              {t('compare')}
            </Button>
            <p className="text-small text-soft">{t('first')}</p>
          </div>
        </section>
      )}
    </div>
  );
}
