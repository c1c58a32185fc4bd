/** A key of the keyboard; beside a button it is only a hint, the button has its own name. */
export function Key({ children, hint = false }: { children: string; hint?: boolean }) {
  return (
    <kbd className={`study-key ${hint ? 'study-key-hint' : ''}`} aria-hidden={hint || undefined}>
      {children}
    </kbd>
  );
}
