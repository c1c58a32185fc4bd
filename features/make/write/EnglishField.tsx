'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { useFieldText } from './use-field-text.ts';

interface Props {
  /** What stands in the field when it appears and when `filled` changes. */
  readonly text: string;
  readonly filled: number;
  readonly onType: (text: string) => void;
  readonly onFile: (file: File) => Promise<void>;
  readonly onRemove: () => void;
}

/** Where the English source of an article is put in. */
export function EnglishField({ text, filled, onType, onFile, onRemove }: Props) {
  const { t } = useTranslation('make');
  const id = useId();
  const { field, start } = useFieldText(text, filled, onType);
  return (
    <div>
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="text-small font-semibold">
          {t('write.english.label')}
        </label>
        <Button variant="quiet" className="-my-2" onClick={onRemove}>
          {t('write.english.remove')}
        </Button>
      </div>
      <textarea
        id={id}
        ref={field}
        lang="en"
        spellCheck={false}
        autoComplete="off"
        className="field article-field"
        defaultValue={start}
        placeholder={t('write.english.placeholder')}
        onInput={(event) => {
          onType(event.currentTarget.value);
        }}
        onDrop={(event) => {
          const [file] = event.dataTransfer.files;
          if (!file) return;
          event.preventDefault();
          event.stopPropagation();
          void onFile(file);
        }}
      />
    </div>
  );
}
