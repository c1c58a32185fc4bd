'use client';

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { Button } from '#components/ui/Button.tsx';
import { AnswerField } from '#components/ui/AnswerField.tsx';
import { Key } from '../table/Key.tsx';

/** The translation as it is being typed. Enter hands it in, with Shift it begins a new line. */
export function TypeExercise(props: {
  language: Language;
  typed: string;
  onType: (typed: string) => void;
  onCheck: () => void;
  /** The learner gives up: nothing counts as typed. */
  onGiveUp: () => void;
}) {
  const { t } = useTranslation('study');
  const { language, typed } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Whoever is somewhere on the page already, say in the choice of practice, stays there.
    if (document.activeElement === null || document.activeElement === document.body) field.current?.focus();
  }, []);
  const check = () => {
    if (typed.trim() === '') field.current?.focus();
    else props.onCheck();
  };
  return (
    <form
      className="study-exercise"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <AnswerField
        ref={field}
        label={t(`card.think.${language}`)}
        language={language}
        text={typed}
        onWrite={props.onType}
        rows={3}
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (!event.repeat) check();
        }}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary" type="submit">
          {t('type.check')} <Key hint>{t('keys.enter')}</Key>
        </Button>
        <Button onClick={props.onGiveUp}>{t('type.giveUp')}</Button>
      </div>
    </form>
  );
}
