'use client';

import { useShortcuts } from '#components/ui/shortcuts.ts';

/** A key of the keyboard; beside a button it is only a hint, the button has its own name. */
export function Key({ children, hint = false }: { children: string; hint?: boolean }) {
  const shortcuts = useShortcuts();
  if (hint && children.length === 1 && !shortcuts) return null;
  return (
    <kbd className={`study-key ${hint ? 'study-key-hint' : ''}`} aria-hidden={hint || undefined}>
      {children}
    </kbd>
  );
}
