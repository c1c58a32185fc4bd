'use client';

import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { unpair } from '#lib/workbench/pairs/pairing.ts';
import { showPair } from '../read/places.ts';
import type { EditorProps } from './editor-props.ts';

/** Takes the rendering away: it becomes a pair of its own. */
export function Unpair({ pair, repair, newKey }: Pick<EditorProps, 'pair' | 'repair' | 'newKey'>) {
  const { t } = useTranslation('make');
  const { key } = pair;
  return (
    <div>
      <Button
        onClick={() => {
          const freed = newKey();
          flushSync(() => {
            repair('unpair', key, (pairs) => unpair(pairs, key, freed));
          });
          showPair(key);
        }}
      >
        {t('pairing.unpair')}
      </Button>
      <p className="mt-1 text-small text-soft">{t('pairing.unpairHint')}</p>
    </div>
  );
}
