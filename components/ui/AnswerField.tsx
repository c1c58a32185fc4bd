'use client';

import { useId, type ComponentProps } from 'react';
import type { Language } from '#lib/engine/types.ts';

interface AnswerFieldProps extends Omit<
  ComponentProps<'textarea'>,
  'id' | 'lang' | 'className' | 'value' | 'onChange'
> {
  label: string;
  language: Language;
  text: string;
  onWrite: (text: string) => void;
}

/** Where a translation is written, as large as it is read. */
export function AnswerField({ label, language, text, onWrite, ...rest }: AnswerFieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="text-small text-soft">
        {label}
      </label>
      <textarea
        {...rest}
        id={id}
        lang={language}
        className="text-field"
        data-study-focus
        maxLength={20_000}
        autoCapitalize="sentences"
        autoComplete="off"
        value={text}
        onChange={({ target }) => {
          onWrite(target.value);
        }}
      />
    </>
  );
}
