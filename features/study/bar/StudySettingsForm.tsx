'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import { RETENTION_MAX, RETENTION_MIN } from '#lib/study/review.ts';
import type { StudySettings } from '#lib/study/settings.ts';
import { Dialog } from '#components/ui/Dialog.tsx';
import { ShortcutsChoice } from '#components/ui/ShortcutsChoice.tsx';

/** The wished retention and the limits of a day; each change counts at once. */
export function StudySettingsForm(props: {
  settings: StudySettings;
  onChange: (patch: Partial<Pick<StudySettings, 'retention' | 'newPerDay' | 'reviewsPerDay'>>) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('study');
  const locale = useLocale();
  const id = useId();
  const { settings, onChange } = props;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(settings.retention);
  return (
    <Dialog title={t('settings.title')} close={t('settings.done')} onClose={props.onClose}>
      <div className="grid gap-5">
        <div>
          <label htmlFor={`${id}-retention`} className="flex justify-between gap-4">
            {t('settings.retention')} <output className="tabular-nums">{percent}</output>
          </label>
          <input
            id={`${id}-retention`}
            type="range"
            className="w-full accent-ink"
            min={RETENTION_MIN}
            max={RETENTION_MAX}
            step={0.01}
            value={settings.retention}
            aria-describedby={`${id}-note`}
            onChange={({ target }) => {
              onChange({ retention: Number(target.value) });
            }}
          />
          <p id={`${id}-note`} className="text-small text-soft">
            {t('settings.retentionNote')}
          </p>
        </div>
        {(['newPerDay', 'reviewsPerDay'] as const).map((limit) => (
          <label key={limit} className="flex items-center justify-between gap-4">
            {t(`settings.${limit}`)}
            <input
              type="number"
              inputMode="numeric"
              className="study-number"
              min={0}
              max={9999}
              defaultValue={settings[limit]}
              onChange={({ target }) => {
                const value = target.valueAsNumber;
                if (Number.isInteger(value) && value >= 0 && value <= 9999) onChange({ [limit]: value });
              }}
            />
          </label>
        ))}
        <ShortcutsChoice />
      </div>
    </Dialog>
  );
}
