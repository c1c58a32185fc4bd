'use client';

import './repair.css';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { showPair } from '../read/places.ts';
import type { EditorProps } from './editor-props.ts';
import { bareKeyOf } from '#components/ui/keys.ts';
import { actOnKey, ON_EDITOR } from './keys.ts';
import { LinkBoard } from './LinkBoard.tsx';
import { PairFields } from './PairFields.tsx';
import { Pairing } from './Pairing.tsx';
import { SegmentRows } from './SegmentRows.tsx';
import { Tabs } from './Tabs.tsx';

/** Everything that can be repaired in a pair, in place: its texts and segments, its words, what is said of it. */
export function PairEditor(props: EditorProps) {
  const { pair, onOpen } = props;
  const { t } = useTranslation('make');
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Opened by a key on the pair itself: the hands stay on the keyboard.
    const first = frame.current?.querySelector<HTMLElement>('[role="tab"]');
    if (document.activeElement === frame.current?.closest('[data-pair]')) first?.focus();
  }, []);

  return (
    <div
      ref={frame}
      className="border-t border-line"
      onKeyDown={(event) => {
        if (event.defaultPrevented) return;
        actOnKey(ON_EDITOR, bareKeyOf(event), {
          close() {
            showPair(pair.key);
            onOpen(null);
          },
        });
      }}
    >
      <Tabs
        label={t('edit.label')}
        tabs={[
          { name: t('edit.text'), content: <SegmentRows {...props} /> },
          { name: t('edit.words'), content: <LinkBoard {...props} /> },
          { name: t('edit.details'), content: <PairFields {...props} /> },
          { name: t('edit.pairing'), content: <Pairing {...props} /> },
        ]}
      />
    </div>
  );
}
