'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { confirm, setDropped } from '#lib/workbench/pairs/order.ts';
import type { WorkPair } from '#lib/workbench/pairs/pair.ts';
import type { DoRepair } from '#lib/workbench/pairs/repair.ts';
import { needsCheck } from '../read/confidence.ts';
import { excerpt } from '../read/pair-rows.ts';

interface Props {
  readonly pair: WorkPair;
  readonly open: boolean;
  readonly repair: DoRepair;
  readonly onOpen: (key: string | null) => void;
  readonly onShow: ((key: string) => void) | null;
}

/** What can be done with a pair as a whole. Each button's name says which pair it means. */
export function PairTools({ pair, open, repair, onOpen, onShow }: Props) {
  const { t } = useTranslation('make');
  const quote = excerpt(pair);
  const { key, dropped } = pair;
  return (
    <span className="-mr-2 ml-auto flex flex-wrap justify-end">
      {needsCheck(pair) && !dropped && (
        <Button
          variant="quiet"
          className="pair-tool"
          aria-label={t('pairs.confirmLabel', { quote })}
          onClick={() => {
            repair('confirm', key, (pairs) => confirm(pairs, key));
          }}
        >
          {t('pairs.confirm')}
        </Button>
      )}
      {!dropped && (
        <Button
          variant="quiet"
          className="pair-tool"
          aria-expanded={open}
          aria-label={t(open ? 'pairs.closeLabel' : 'pairs.editLabel', { quote })}
          onClick={() => {
            onOpen(open ? null : key);
          }}
        >
          {t(open ? 'pairs.close' : 'pairs.edit')}
        </Button>
      )}
      {onShow && pair.places.en.length + pair.places.de.length > 0 && (
        <Button
          variant="quiet"
          className="pair-tool"
          aria-label={t('pairs.showLabel', { quote })}
          onClick={() => {
            onShow(key);
          }}
        >
          {t('pairs.show')}
        </Button>
      )}
      <Button
        variant="quiet"
        className="pair-tool"
        aria-label={t(dropped ? 'pairs.keepLabel' : 'pairs.dropLabel', { quote })}
        onClick={() => {
          repair(dropped ? 'keep' : 'drop', key, (pairs) => setDropped(pairs, key, !dropped));
        }}
      >
        {t(dropped ? 'pairs.keep' : 'pairs.drop')}
      </Button>
    </span>
  );
}
