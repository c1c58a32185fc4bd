import type { MessageSet, Messages, Namespace } from './namespaces.ts';
import type { Locale } from './settings.ts';

/** Loads message files; each is a chunk of its own, so a page carries one language only. Order and holes do not matter. */
export async function loadMessages(locale: Locale, namespaces: readonly Namespace[]): Promise<MessageSet> {
  const loaded = await Promise.all(
    namespaces.map(async (namespace) => {
      const file = (await import(`../../locales/${locale}/${namespace}.json`)) as { default: Messages[Namespace] };
      return [namespace, file.default] as const;
    }),
  );
  return Object.fromEntries(loaded);
}
