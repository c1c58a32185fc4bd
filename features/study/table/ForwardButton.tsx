'use client';

import { Button } from '#components/ui/Button.tsx';
import { useKeyShortcut } from '../use-key-shortcut.ts';
import { KeyHint } from './KeyHint.tsx';

/** The one thing to do with the card on the table, which the space bar does too. */
export function ForwardButton({ text, onForward }: { text: string; onForward: () => void }) {
  const shortcut = useKeyShortcut('forward');
  return (
    <Button variant="primary" onClick={onForward} aria-keyshortcuts={shortcut}>
      {text} <KeyHint of="forward" />
    </Button>
  );
}
