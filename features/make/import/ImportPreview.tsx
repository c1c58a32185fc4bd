'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageLabel } from '#components/ui/LanguageLabel.tsx';
import type { Card } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';

/** What a file brings, before anything is done with it: how many pairs, and whatever the reader has to know about them. */
export function ImportHead({ title, facts }: { title: string; facts: readonly (string | null)[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="mb-6">
      <h1 ref={heading} tabIndex={-1} className="text-title wrap-anywhere outline-none">
        {title}
      </h1>
      <p role="status" className="mt-2 min-h-6 text-soft">
        {facts.filter((fact) => fact !== null && fact !== '').join(' · ')}
      </p>
    </header>
  );
}

/** The first pairs of some cards, side by side. */
export function FirstPairs({ cards, shown, rest }: { cards: readonly Card[]; shown: number; rest: ReactNode }) {
  const { t } = useTranslation('import');
  return (
    <section aria-label={t('pairs')} className="sheet">
      <div className="found-row font-sans!" aria-hidden="true">
        <LanguageLabel language="en" />
        <LanguageLabel language="de" />
      </div>
      {cards.slice(0, shown).map(({ id, en, de }) => (
        <div key={id} className="found-row">
          <Side lang="en" text={en} />
          <Side lang="de" text={de} />
        </div>
      ))}
      {cards.length > shown && <p className="border-t border-line px-4.5 py-2 text-small text-soft">{rest}</p>}
    </section>
  );
}

function Side({ lang, text }: { lang: Language; text: string | null }) {
  const { t } = useTranslation('import');
  return (
    <p className={`found-${lang} ${text === null ? 'text-soft italic' : ''}`} lang={text === null ? undefined : lang}>
      {text ?? t('missing')}
    </p>
  );
}
