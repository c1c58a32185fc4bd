/**
 * Texts that cannot be read: files that are no text, and texts whose bytes were read in the wrong encoding
 * ("MÃ¼ller" for "Müller"). Both are found by their characters, in one pass.
 */
export type EncodingError =
  | { readonly code: 'binary' }
  /** `hint` names what went wrong: UTF-8 bytes read as Windows-1252, or bytes that were no UTF-8 at all. */
  | { readonly code: 'mojibake'; readonly hint: 'utf-8-read-as-windows-1252' | 'not-utf-8' };

/** First characters of files that people drop by mistake. */
const SIGNATURES: readonly { readonly start: string; readonly example: string }[] = [
  { start: '%PDF-', example: 'a PDF file' },
  { start: 'PK\u0003\u0004', example: 'a Word or ZIP file' },
  { start: '{\\rtf', example: 'a Rich Text file' },
  { start: '\u0089PNG', example: 'a picture' },
  { start: 'GIF8', example: 'a picture' },
  { start: '\u00ff\u00d8\u00ff', example: 'a photograph' },
];

/** What encodingError refuses, as shares of all characters. */
const LIMITS = Object.freeze({ controls: 0.02, replacements: 0.002 });

const GOOD = /[äöüßÄÖÜéèàçñ„“”‚‘’»«–…]/u;

export function encodingError(raw: string): EncodingError | null {
  if (SIGNATURES.some(({ start }) => raw.startsWith(start))) return { code: 'binary' };
  let controls = 0;
  let replacements = 0;
  let misread = 0;
  let good = 0;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === 0) return { code: 'binary' };
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) controls++;
    else if (code === 0xfffd) replacements++;
    else if (isMisread(raw, at, code)) misread++;
    else if (code > 127 && GOOD.test(raw[at]!) && !isMisread(raw, at - 2, raw.charCodeAt(at - 2))) good++;
  }
  if (controls > 4 && controls > raw.length * LIMITS.controls) return { code: 'binary' };
  if (misread > 0 && misread > good) return { code: 'mojibake', hint: 'utf-8-read-as-windows-1252' };
  if (replacements > 0 && replacements > raw.length * LIMITS.replacements) {
    return replacements > raw.length * 0.1 ? { code: 'binary' } : { code: 'mojibake', hint: 'not-utf-8' };
  }
  return null;
}

/** "Ã" or "Â" before what was the second byte of a letter ("Ã¼"), "â€" before the third byte of a mark ("â€ž"). */
function isMisread(raw: string, at: number, code: number): boolean {
  const next = raw.charCodeAt(at + 1);
  if (code === 0xc3)
    return (next >= 0x80 && next <= 0xbf) || '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'.includes(raw[at + 1] ?? ' ');
  if (code === 0xc2) return next >= 0x80 && next <= 0xbf && next !== 0xa0 ? !/\p{L}/u.test(raw[at - 1] ?? ' ') : false;
  return code === 0xe2 && (next === 0x20ac || next === 0x80);
}
