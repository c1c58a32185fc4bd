'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hiding } from './use-presentation.ts';

/** Which side is hidden, and in how many steps it is revealed. */
export function HidingChoices(props: { hiding: Hiding; onChange: (change: Partial<Hiding>) => void }) {
  const { hiding, onChange } = props;
  const { t } = useTranslation('present');
  const id = useId();
  return (
    <span className="present-choices">
      <label className="present-choice" htmlFor={id}>
        {t('hidden')}
        <select
          id={id}
          className="present-select"
          value={hiding.hidden}
          onChange={({ target }) => {
            onChange({ hidden: target.value === 'en' ? 'en' : 'de' });
          }}
        >
          {(['de', 'en'] as const).map((side) => (
            <option key={side} value={side}>
              {t(`hide.${side}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="present-choice">
        <input
          type="checkbox"
          className="accent-ink"
          checked={hiding.byPiece}
          onChange={({ target }) => {
            onChange({ byPiece: target.checked });
          }}
        />
        {t('pieces')}
      </label>
    </span>
  );
}
