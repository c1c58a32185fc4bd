'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';

/** Where one's own rendering is written; it says whether it is kept. */
export function RenderingField(props: {
  language: Language;
  /** Null until it is known what was written before. */
  text: string | null;
  saving: 'saved' | 'saving' | 'failed';
  onWrite: (text: string) => void;
}) {
  const { t } = useTranslation('study');
  const { language, text, saving } = props;
  const id = useId();
  return (
    <div className="grid w-full gap-2">
      <label htmlFor={id} className="text-small text-soft">
        {t(`free.task.${language}`)}
      </label>
      <textarea
        id={id}
        lang={language}
        className="study-field"
        data-study-focus
        rows={4}
        maxLength={20_000}
        autoCapitalize="sentences"
        autoComplete="off"
        value={text ?? ''}
        // Not disabled: the focus would have nowhere to go.
        readOnly={text === null}
        aria-busy={text === null}
        onChange={({ target }) => {
          props.onWrite(target.value);
        }}
      />
      <p role="status" className={`min-h-6 text-small ${saving === 'failed' ? 'text-danger' : 'text-soft'}`}>
        {text !== null && (text.trim() !== '' || saving === 'failed') && t(`free.${saving}`)}
      </p>
    </div>
  );
}
