const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES: ReadonlyMap<string, number> = new Map(Array.from(ALPHABET, (letter, value) => [letter, value]));

/** Bytes as RFC 4648, section 5, writes them for addresses, without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += ALPHABET[(buffer >> bits) & 63]!;
    }
  }
  return bits > 0 ? text + ALPHABET[(buffer << (6 - bits)) & 63]! : text;
}

/**
 * Undoes {@link toBase64url}; null for a text with any other letter in it. `exact` is false when letters or bits are left
 * over, as in a text whose end is missing.
 */
export function fromBase64url(text: string): { readonly bytes: Uint8Array; readonly exact: boolean } | null {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined) return null;
    buffer = ((buffer << 6) | value) & 0x3fff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (buffer >> bits) & 0xff;
  }
  return { bytes, exact: bits < 6 && (buffer & ((1 << bits) - 1)) === 0 };
}
