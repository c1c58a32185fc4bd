'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { locales, type Locale } from '#lib/i18n/settings.ts';

/** In which language the link opens the page: the reader's own (null), or a pinned one. */
export function LinkLanguage(props: { value: Locale | null; onChange: (locale: Locale | null) => void }) {
  const { t } = useTranslation('share');
  const name = useId();
  return (
    <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1">
      <legend className="float-left mr-5 text-small text-soft">{t('language.label')}</legend>
      {[null, ...locales].map((locale) => (
        <label key={locale} className="inline-flex min-h-9 items-center gap-2 text-[0.9375rem]">
          <input
            type="radio"
            name={name}
            className="accent-ink"
            checked={props.value === locale}
            onChange={() => {
              props.onChange(locale);
            }}
          />
          {t(`language.${locale ?? 'own'}`)}
        </label>
      ))}
    </fieldset>
  );
}
