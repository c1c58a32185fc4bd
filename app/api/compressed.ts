import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);

/** Below this many letters a compressed answer is hardly shorter. */
const WORTH_IT = 1000;

/** Whether an Accept-Encoding (RFC 9110, section 12.5.3) takes gzip; "*" alone counts as no. */
export function takesGzip(acceptEncoding: string | null): boolean {
  return (acceptEncoding ?? '')
    .split(',')
    .some((entry) => /^\s*gzip\s*(?:;\s*q=(?:0?\.\d*[1-9]\d*|1(?:\.0*)?)\s*)?$/iu.test(entry));
}

/**
 * A text with gzip where the reader takes it, since Next compresses pages but not the answers of routes. Both forms go
 * under the same ETag: it names a version of the deck, and nobody asks for parts of it.
 */
export async function compressed(
  request: Request,
  text: string,
): Promise<{ readonly body: string | Uint8Array<ArrayBuffer>; readonly headers: Readonly<Record<string, string>> }> {
  if (text.length < WORTH_IT || !takesGzip(request.headers.get('accept-encoding'))) return { body: text, headers: {} };
  return { body: new Uint8Array(await pack(text)), headers: { 'Content-Encoding': 'gzip' } };
}
