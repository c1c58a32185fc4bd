'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { setShortcuts, useShortcuts } from './shortcuts.ts';

/** Turns the keys off that are one letter, digit or sign. Stands where settings are, and where the keys are told. */
export function ShortcutsChoice() {
  const { t } = useTranslation();
  const id = useId();
  const on = useShortcuts();
  return (
    <div className="border-t border-line pt-4">
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-ink"
          checked={on}
          aria-describedby={id}
          onChange={({ target }) => {
            setShortcuts(target.checked);
          }}
        />
        {t('shortcuts.label')}
      </label>
      <p id={id} className="text-small text-soft">
        {t('shortcuts.note')}
      </p>
    </div>
  );
}
