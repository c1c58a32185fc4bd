import { useEffect, useMemo, useState } from 'react';
import type { OwnRenderings } from './own-renderings.ts';
import type { Card } from '#lib/decks/deck.ts';
import type { Result } from '#lib/decks/result.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { isStudyable } from '#lib/study/direction.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** Asks the store for all renderings of the learner's own, by the id of their quotation. */
type Fetch = () => Promise<Result<ReadonlyMap<string, { readonly text: string }>, unknown>>;

/**
 * What the learner wrote for the untranslated quotations of a deck; nothing is fetched where there are none.
 * `id`: under which the deck is studied here, null for the starter deck; undefined where it is not.
 */
export function useOwnRenderings(fetch: Fetch, cards: readonly Card[], id: string | null | undefined): OwnRenderings {
  const locale = useLocale();
  const [texts, setTexts] = useState(NONE);
  const some = cards.some((card) => !isStudyable(card));
  useEffect(() => {
    if (!some) return;
    let gone = false;
    void fetch().then((found) => {
      if (!gone && found.ok) setTexts(new Map([...found.value].map(([id, { text }]) => [id, text.trim()])));
    });
    return () => {
      gone = true;
    };
  }, [fetch, some]);
  return useMemo(
    () => ({ texts, hrefOf: id === undefined ? null : (card: string) => paths.study(locale, id, null, card) }),
    [texts, id, locale],
  );
}
