'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import type { Note } from '#lib/study/typed-notes.ts';
import { Finding } from './Finding.tsx';

/** How much a finding weighs: it changes the sense, it is a slip, or it is only another wording. */
export type Weight = 'grave' | 'plain' | 'soft';

const CLASSES: Readonly<Record<Weight, string>> = {
  grave: 'study-finding-grave',
  plain: '',
  soft: 'study-finding-soft',
};

/** What was found in an answer, sentence by sentence. `more`: how much else is only marked. */
export function Findings(props: {
  notes: readonly Note[];
  more: number;
  language: Language;
  weightOf: (note: Note) => Weight;
}) {
  const { t } = useTranslation('study');
  if (props.notes.length === 0) return null;
  return (
    <ul className="study-findings" aria-label={t('type.notes')}>
      {props.notes.map((note) => (
        <li key={JSON.stringify(note)} className={`study-finding ${CLASSES[props.weightOf(note)]}`}>
          <Finding note={note} language={props.language} />
        </li>
      ))}
      {props.more > 0 && <li className="study-finding study-finding-soft">{t('type.more', { count: props.more })}</li>}
    </ul>
  );
}
