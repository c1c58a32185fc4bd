'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import type { Finding } from '#lib/study/typed-findings.ts';
import { FindingLine } from './FindingLine.tsx';

/** How much a finding weighs: it changes the sense, it is a slip, or it is only another wording. */
export type Weight = 'grave' | 'plain' | 'soft';

const CLASSES: Readonly<Record<Weight, string>> = {
  grave: 'study-finding-grave',
  plain: '',
  soft: 'study-finding-soft',
};

/** What was found in an answer, sentence by sentence. `more`: how much else is only marked. */
export function Findings(props: {
  findings: readonly Finding[];
  more: number;
  language: Language;
  weightOf: (finding: Finding) => Weight;
}) {
  const { t } = useTranslation('study');
  if (props.findings.length === 0) return null;
  return (
    <ul className="study-findings" aria-label={t('type.notes')}>
      {props.findings.map((finding) => (
        <li key={JSON.stringify(finding)} className={`study-finding ${CLASSES[props.weightOf(finding)]}`}>
          <FindingLine finding={finding} language={props.language} />
        </li>
      ))}
      {props.more > 0 && <li className="study-finding study-finding-soft">{t('type.more', { count: props.more })}</li>}
    </ul>
  );
}
