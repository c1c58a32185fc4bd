/** A phrase of the dictionary with one of its translations. */
export interface PhrasePair {
  readonly en: string;
  readonly de: string;
  /** The share of this couple among all couples that the entry's alternatives form. */
  readonly weight: number;
}

/**
 * Reads the Ding dictionary as a bitext. A line is `German :: English`; both sides have the same number of groups,
 * set apart by `|` (headword, inflected forms, examples), and a group holds alternatives set apart by `;`:
 *
 *     Haus {n} | Häuser {pl} | aus dem Haus sein :: house | houses | to be out
 *
 * Each alternative of a German group is paired with each one of the English group.
 */
export function* readDing(text: string): Generator<PhrasePair> {
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const middle = line.indexOf(' :: ');
    if (middle < 0) continue;
    const german = splitOutside(line.slice(0, middle), '|');
    const english = splitOutside(line.slice(middle + 4), '|');
    if (german.length !== english.length) continue;
    for (let group = 0; group < german.length; group++) {
      yield* pairs(alternatives(german[group]!), alternatives(english[group]!));
    }
  }
}

function* pairs(german: readonly string[], english: readonly string[]): Generator<PhrasePair> {
  const weight = 1 / Math.max(1, german.length, english.length);
  for (const de of german) {
    for (const en of english) yield { en: en.replace(/^to /u, ''), de, weight };
  }
}

/** Splits at a mark that stands outside all brackets. */
function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if ('{[('.includes(char)) depth++;
    else if ('}])'.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === mark && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** Notes in brackets of any kind: `{vt}`, `[ugs.]`, `(Bank)`, `<old spelling>`, and short forms `/USA/`. */
const NOTES = /\{[^}]*\}|\[[^\]]*\]|<[^>]*>|\([^)]*\)|(?<!\S)\/[^/]*\/(?!\S)/gu;
/** Stand-ins for objects: `etw.`, `jdm./etw.`, `sth.`, `sb.'s`. */
const STAND_INS = /(?<!\S)(?:(?:etw|jdn?|jdm|jds|jd|jmdn?|jmdm|jmds|sth|sb|so|o\.s)(?:\.|’s|'s)*\/?)+(?!\S)/gu;

/** The alternatives of a group without notes; `adopt/pass an amendment` counts as two. */
function alternatives(group: string): string[] {
  const found: string[] = [];
  for (const part of splitOutside(group, ';')) {
    const plain = part.replace(NOTES, ' ').replace(STAND_INS, ' ').replace(/\s+/gu, ' ').trim();
    if (plain === '') continue;
    for (const variant of slashVariants(plain)) if (variant !== '' && !found.includes(variant)) found.push(variant);
  }
  return found;
}

function slashVariants(phrase: string): string[] {
  const words = phrase.split(' ');
  const at = words.findIndex((word) => /^[\p{L}-]+(?:\/[\p{L}-]+)+$/u.test(word));
  if (at < 0) return [phrase];
  return words[at]!.split('/').map((choice) => [...words.slice(0, at), choice, ...words.slice(at + 1)].join(' '));
}
