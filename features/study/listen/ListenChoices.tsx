'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** From slow to quick; the middle one is as the voice does by itself. */
const RATES = [0.6, 0.8, 1, 1.25] as const;

/** How quickly it is read out, and whether at once. */
export function ListenChoices(props: {
  rate: number;
  atOnce: boolean;
  onRate: (rate: number) => void;
  onAtOnce: (atOnce: boolean) => void;
}) {
  const { t } = useTranslation('study');
  const { rate, atOnce } = props;
  const id = useId();
  const paces = RATES.some((each) => each === rate) ? RATES : [...RATES, rate].sort((a, b) => a - b);
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-small text-soft">
      <label htmlFor={id}>{t('listen.pace')}</label>
      <select
        id={id}
        className="choice-field"
        value={rate}
        onChange={({ target }) => {
          props.onRate(Number(target.value));
        }}
      >
        {paces.map((pace) => (
          <option key={pace} value={pace}>
            {pace === 1 ? t('listen.normal') : `${pace * 100} %`}
          </option>
        ))}
      </select>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={atOnce}
          onChange={({ target }) => {
            props.onAtOnce(target.checked);
          }}
        />
        {t('listen.atOnce')}
      </label>
    </div>
  );
}
