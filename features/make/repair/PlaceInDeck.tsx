'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { movePair } from '#lib/workbench/pairs/order.ts';
import type { EditorProps } from './editor-props.ts';

/** Where in the deck a pair stands, and a place up or down. */
export function PlaceInDeck({ pair, others, repair }: Pick<EditorProps, 'pair' | 'others' | 'repair'>) {
  const { t } = useTranslation('make');
  const { key } = pair;
  const place = others.findIndex((each) => each.key === key);
  const move = (by: -1 | 1) => {
    repair('move', key, (pairs) => movePair(pairs, key, by));
  };
  return (
    <p className="flex flex-wrap items-center gap-2">
      <Button
        aria-disabled={place <= 0}
        onClick={() => {
          move(-1);
        }}
      >
        {t('pairing.up')}
      </Button>
      <Button
        aria-disabled={place === others.length - 1}
        onClick={() => {
          move(1);
        }}
      >
        {t('pairing.down')}
      </Button>
      <span className="text-small text-soft">{t('pairing.place', { place: place + 1, count: others.length })}</span>
    </p>
  );
}
