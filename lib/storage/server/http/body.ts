import type { Deck } from '../../../decks/deck.ts';
import { LIMITS } from '../../../decks/limits.ts';
import { readDeck } from '../../../decks/parse.ts';
import { fail, ok, type Result } from '../../../decks/result.ts';
import type { ApiError } from './errors.ts';

/** The deck in a request's body: JSON in UTF-8, of at most {@link LIMITS}.bytes and of the length it was announced with. */
export async function readBody(request: Request): Promise<Result<Deck, ApiError>> {
  const type = request.headers.get('content-type') ?? '';
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (!/^application\/json\s*(?:;|$)/iu.test(type) || encoding !== 'identity') return fail({ code: 'wrong-type' });
  const bytes = await readBytes(request);
  return bytes.ok ? parse(bytes.value) : bytes;
}

/** Counts while reading: a length may be missing, or a lie, and the server in front may have cut the body. */
async function readBytes(request: Request): Promise<Result<Uint8Array, ApiError>> {
  const announced = request.headers.get('content-length');
  if (announced !== null && Number(announced) > LIMITS.bytes) return fail({ code: 'too-large' });
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.length;
      // Leaving the loop cancels the stream.
      if (length > LIMITS.bytes) return fail({ code: 'too-large' });
      chunks.push(chunk);
    }
  } catch {
    return fail({ code: 'cut-short' });
  }
  if (announced !== null && Number(announced) !== length) return fail({ code: 'cut-short' });
  return ok(Buffer.concat(chunks));
}

function parse(bytes: Uint8Array): Result<Deck, ApiError> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail({ code: 'not-json' });
  }
  return readDeck(text);
}
