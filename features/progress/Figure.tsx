'use client';

import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A picture with its words above it and its numbers behind it, as a table that everyone can open. */
export function Figure(props: { title: string; text: string; table: ReactNode; children: ReactNode }) {
  const { t } = useTranslation('progress');
  const id = useId();
  return (
    <section aria-labelledby={id} className="sheet p-5 sm:p-7">
      <h2 id={id} className="text-xl">
        {props.title}
      </h2>
      <p className="mt-1 mb-5 text-small text-soft">{props.text}</p>
      {props.children}
      <details className="mt-4 text-small">
        <summary className="cursor-pointer py-1 text-soft">{t('asTable')}</summary>
        <div className="mt-2 max-h-80 overflow-auto" tabIndex={0} role="group" aria-label={props.title}>
          {props.table}
        </div>
      </details>
    </section>
  );
}
