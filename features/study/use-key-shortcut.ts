import { useShortcuts } from '#components/ui/shortcuts.ts';
import { isSign } from '#components/ui/keys.ts';
import { firstKeyOf, type KeyName } from './keys.ts';

/** What `aria-keyshortcuts` of a control says that does the same as these keys; nothing where they are turned off. */
export function useKeyShortcut(...names: readonly KeyName[]): string | undefined {
  const shortcuts = useShortcuts();
  const keys = names.map(firstKeyOf).filter((key) => shortcuts || !isSign(key));
  return keys.length > 0 ? keys.join(' ') : undefined;
}
