import { cleanText } from '../../decks/side-text.ts';
import type { Language, Span } from '../../engine/types.ts';
import type { Pairs, WorkPair } from './pair.ts';

/**
 * The pairs of an article that was changed and is searched again: what was repaired in them goes over to those that are
 * found anew, and pairs made by hand stay.
 */
export class Earlier {
  readonly #article: string;
  readonly #left: Map<string, WorkPair>;

  constructor(pairs: Pairs, article: string) {
    this.#article = article;
    this.#left = new Map(pairs.map((pair) => [said(pair, article) ?? pair.key, pair]));
  }

  /** The pair as it was repaired, where the same was said in the earlier article; else as it was found. */
  takenOver(found: WorkPair, article: string): WorkPair {
    const words = said(found, article);
    const earlier = words === null ? undefined : this.#left.get(words);
    if (!earlier || words === null) return found;
    this.#left.delete(words);
    return { ...this.#placed(earlier, article), key: found.key };
  }

  /** Pairs that somebody made or wrote and that were not found again. */
  rest(article: string): WorkPair[] {
    return [...this.#left.values()].filter(({ id }) => id === null).map((pair) => this.#placed(pair, article));
  }

  #placed(pair: WorkPair, article: string): WorkPair {
    const place = (side: Language): Span[] =>
      pair.places[side].flatMap(({ start, end }) => {
        const words = this.#article.slice(start, end);
        const at = article.indexOf(words);
        return at === -1 ? [] : [{ start: at, end: at + words.length }];
      });
    return { ...pair, places: { en: place('en'), de: place('de') } };
  }
}

/** What the article has at the place of a pair's original, whatever became of its text; null for a pair of no place. */
function said({ places, original }: WorkPair, article: string): string | null {
  const own = places[original].length > 0 ? places[original] : [...places.en, ...places.de];
  return own.map(({ start, end }) => cleanText(article.slice(start, end))).join(' ') || null;
}
