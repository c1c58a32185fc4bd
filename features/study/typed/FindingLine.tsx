'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import type { Finding } from '#lib/study/typed-findings.ts';
import { findingText } from './finding-text.ts';

/** Characters that no text has, in place of the words while the sentence is made. */
const [GIVEN, WANTED] = ['\uE000', '\uE001'];

/** One sentence about the answer; the words in it stand in their own language. */
export function FindingLine({ finding, language }: { finding: Finding; language: Language }) {
  const { t } = useTranslation('study');
  const { given, wanted } = finding;
  const sentence = findingText(t, {
    ...finding,
    given: given === null ? null : GIVEN,
    wanted: wanted === null ? null : WANTED,
  });
  return sentence.split(/(\uE000|\uE001)/u).map((part, at) =>
    part === GIVEN || part === WANTED ? (
      <span key={at} lang={language} className="font-serif">
        {part === GIVEN ? given : wanted}
      </span>
    ) : (
      part
    ),
  );
}
