'use client';

import { Printer } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShownDeck } from '#components/deck/shown-deck.ts';
import type { Language } from '#lib/engine/types.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { Button, ButtonLink } from '#components/ui/Button.tsx';
import { PageHeading } from '#components/ui/PageHeading.tsx';
import { Paper, type PaperLayout } from './Paper.tsx';
import './print.css';

const LAYOUTS = ['handout', 'exercise', 'cards'] as const satisfies readonly PaperLayout[];

/** Choosing what is printed, with the paper below as it will be. */
export function PrintRoom() {
  const { deck, id, title } = useShownDeck();
  const { t } = useTranslation('print');
  const locale = useLocale();
  const [layout, setLayout] = useState<PaperLayout>('handout');
  const [blank, setBlank] = useState<Language>('de');
  const name = useId();
  return (
    <>
      <div className="print-room">
        <PageHeading facts={title} title={t('title')} text={t('text')} />
        <div className="mb-8 flex flex-wrap items-end gap-x-8 gap-y-4">
          <fieldset className="flex flex-wrap gap-x-5">
            <legend className="text-small text-soft">{t('layout.label')}</legend>
            {LAYOUTS.map((each) => (
              <label key={each} className="inline-flex min-h-11 items-center gap-2">
                <input
                  type="radio"
                  name={name}
                  className="accent-ink"
                  checked={layout === each}
                  onChange={() => {
                    setLayout(each);
                  }}
                />
                {t(`layout.${each}`)}
              </label>
            ))}
          </fieldset>
          {layout === 'exercise' && (
            <fieldset className="flex flex-wrap gap-x-5">
              <legend className="text-small text-soft">{t('blank.label')}</legend>
              {(['de', 'en'] as const).map((side) => (
                <label key={side} className="inline-flex min-h-11 items-center gap-2">
                  <input
                    type="radio"
                    name={`${name}-blank`}
                    className="accent-ink"
                    checked={blank === side}
                    onChange={() => {
                      setBlank(side);
                    }}
                  />
                  {t(`blank.${side}`)}
                </label>
              ))}
            </fieldset>
          )}
          <p className="flex flex-wrap gap-3">
            <Button
              variant="primary"
              onClick={() => {
                window.print();
              }}
            >
              <Printer aria-hidden="true" className="size-4" />
              {t('print')}
            </Button>
            <ButtonLink href={paths.deck(locale, id)}>{t('deck')}</ButtonLink>
          </p>
        </div>
      </div>
      <Paper deck={deck} title={title} layout={layout} blank={blank} />
    </>
  );
}
