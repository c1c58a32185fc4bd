'use client';

import { Moon, Sun } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { applyTheme, chooseTheme, useTheme } from './theme.ts';

export function ThemeSwitch() {
  const { t } = useTranslation();
  const theme = useTheme();
  // React clears the attribute when it mounts the document of another locale.
  useLayoutEffect(applyTheme, []);
  return (
    <button
      type="button"
      className="icon-button"
      aria-pressed={theme === 'dark'}
      aria-label={t('theme.dark')}
      title={t('theme.dark')}
      onClick={() => {
        chooseTheme(theme === 'dark' ? 'light' : 'dark');
      }}
    >
      <Sun aria-hidden="true" className="only-dark size-[1.125rem]" />
      <Moon aria-hidden="true" className="only-light size-[1.125rem]" />
    </button>
  );
}
