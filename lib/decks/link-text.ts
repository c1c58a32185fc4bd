import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { deflate, inflate } from './deflate.ts';
import { LIMITS } from './limits.ts';
import { fail, ok, type Result } from './result.ts';
import { TextDecoder, TextEncoder } from './text-codecs.ts';

/**
 * Why a link cannot be made or opened:
 *
 * - `empty`: there is nothing behind the `#`;
 * - `cut`: the beginning of a link, its end is missing;
 * - `damaged`: something in it was changed on the way;
 * - `newer`: made by a newer version of the app;
 * - `tooLarge`: longer than a link may be, or more comes out of it than may;
 * - `notADeck`: sound, but not what is looked for here.
 */
export type LinkError = 'empty' | 'cut' | 'damaged' | 'newer' | 'tooLarge' | 'notADeck';

const VERSION = '1';

/**
 * Puts a text into letters that may stand behind the `#` of an address. Errors: `tooLarge`.
 *
 *     1 base64url( checksum, 4 bytes | length of the rest, 3 bytes | the text in UTF-8, deflate-raw )
 *     └ version    └ CRC-32 of all that follows                      numbers big-endian
 */
export async function packText(text: string): Promise<Result<string, LinkError>> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > LIMITS.bytes) return fail('tooLarge');
  const body = await deflate(bytes);
  const whole = new Uint8Array(HEAD + body.length);
  const view = new DataView(whole.buffer);
  // The highest byte of the length is always 0; the checksum is written over it.
  view.setUint32(3, body.length);
  whole.set(body, HEAD);
  view.setUint32(0, crc32(whole.subarray(CHECKSUM)));
  const hash = VERSION + toBase64url(whole);
  return hash.length > LIMITS.hash ? fail('tooLarge') : ok(hash);
}

/** Bytes of the checksum, and of all that stands before the compressed ones. */
const CHECKSUM = 4;
const HEAD = 7;

/**
 * Undoes {@link packText}. What comes out is what went in, or an error: a text from which anything is missing, or in
 * which any character was changed, never gives another text. Punctuation that a message left at its end does no harm.
 */
export async function unpackText(hash: string): Promise<Result<string, LinkError>> {
  const letters = hash.replace(/^#/u, '').trimEnd();
  if (letters === '') return fail('empty');
  if (letters.length > LIMITS.hash + TAIL) return fail('tooLarge');
  if (/^[2-9]/u.test(letters)) return fail('newer');
  if (!letters.startsWith(VERSION)) return fail('notADeck');
  const body = opened(letters.slice(VERSION.length).replace(/[^\w-]{1,8}$/u, ''));
  if (!body.ok) return body;
  const text = await inflate(body.value, LIMITS.bytes);
  if (!text.ok) return text;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text.value));
  } catch {
    return fail('damaged');
  }
}

/** Most characters of punctuation that are taken off the end. */
const TAIL = 8;

/** The compressed bytes, once length and checksum are right. */
function opened(letters: string): Result<Uint8Array, LinkError> {
  const read = fromBase64url(letters);
  if (!read) return fail('damaged');
  const { bytes, exact } = read;
  if (bytes.length < HEAD) return fail('cut');
  const view = new DataView(bytes.buffer);
  const missing = HEAD + (view.getUint32(3) & 0xffffff) - bytes.length;
  if (missing > 0 && missing <= LIMITS.hash) return fail('cut');
  if (missing !== 0 || !exact) return fail('damaged');
  return crc32(bytes.subarray(CHECKSUM)) === view.getUint32(0) ? ok(bytes.subarray(HEAD)) : fail('damaged');
}
