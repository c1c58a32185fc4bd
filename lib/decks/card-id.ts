import { toBase64url } from './base64url.ts';
import type { Side } from './deck.ts';
import { sha256 } from './digest.ts';

/** Changes only if the recipe below ever does; then old ids stay as they are, and new cards get new ones. */
const RECIPE = 'wortlaut card 1';

/**
 * The id of a card, made from the content of its two sides and nothing else: the same pair has the same id in every
 * deck and on every device, so that its progress stays with it. 22 characters of base64url.
 *
 * It is the first 128 bits of SHA-256 over the UTF-16 code units of the recipe's name and both sides, letters composed
 * (NFC) and white space as single blanks. Among a million different cards two share an id with a probability of
 * n² / 2¹²⁹ ≈ 1.5 · 10⁻²⁷, and nobody can make two cards share one on purpose with less than 2⁶⁴ tries.
 */
export function cardId(en: Side, de: Side): string {
  // JSON tells null from "null" and keeps the sides apart whatever stands in them.
  const content = JSON.stringify([RECIPE, en && settle(en), de && settle(de)]);
  return toBase64url(sha256(codeUnits(content)).subarray(0, 16));
}

function settle(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function codeUnits(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit >> 8;
    bytes[at * 2 + 1] = unit & 0xff;
  }
  return bytes;
}
