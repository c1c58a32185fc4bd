'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { AnswerField } from '#components/ui/AnswerField.tsx';

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
  return (
    <div className="grid w-full gap-2">
      <AnswerField
        label={t(`free.task.${language}`)}
        language={language}
        text={text ?? ''}
        onWrite={props.onWrite}
        rows={4}
        // Not disabled: the focus would have nowhere to go.
        readOnly={text === null}
        aria-busy={text === null}
      />
      <p role="status" className={`min-h-6 text-small ${saving === 'failed' ? 'text-danger' : 'text-soft'}`}>
        {text !== null && (text.trim() !== '' || saving === 'failed') && t(`free.${saving}`)}
      </p>
    </div>
  );
}
