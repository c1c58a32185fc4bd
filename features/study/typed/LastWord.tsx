'use client';

import { useTranslation } from 'react-i18next';
import type { Standing } from '#lib/study/standing.ts';
import { Button } from '#components/ui/Button.tsx';

/** The learner's own verdict on a typed answer; null takes it back. */
export function LastWord({ standing, onDecide }: { standing: Standing; onDecide: (right: boolean | null) => void }) {
  const { t } = useTranslation('study');
  if (standing === 'unanswered') return null;
  const choices: { text: string; right: boolean | null }[] = [];
  if (standing === 'off' || standing === 'close') choices.push({ text: t('type.right'), right: true });
  if (standing === 'exact' || standing === 'equivalent' || standing === 'close') {
    choices.push({ text: t('type.wrong'), right: false });
  }
  if (standing === 'accepted' || standing === 'rejected') choices.push({ text: t('type.takeBack'), right: null });
  return choices.map(({ text, right }) => (
    <Button
      key={text}
      variant="quiet"
      onClick={() => {
        onDecide(right);
      }}
    >
      {text}
    </Button>
  ));
}
