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
const LIMITS = Object.freeze({ controls: 0.02, replacements: 0.002, noText: 0.1 });

const GOOD = /[äöüßÄÖÜéèàçñ„“”‚‘’»«–…]/u;

export function encodingError(raw: string): EncodingError | null {
  if (SIGNATURES.some(({ start }) => raw.startsWith(start)) || raw.includes('\u0000')) return { code: 'binary' };
  const { controls, replacements, misread, good } = countSigns(raw);
  if (controls > 4 && controls > raw.length * LIMITS.controls) return { code: 'binary' };
  if (misread > 0 && misread > good) return { code: 'mojibake', hint: 'utf-8-read-as-windows-1252' };
  if (replacements <= raw.length * LIMITS.replacements) return null;
  return replacements > raw.length * LIMITS.noText ? { code: 'binary' } : { code: 'mojibake', hint: 'not-utf-8' };
}

/** Characters that tell how a text was read. */
interface Signs {
  controls: number;
  /** What a reader puts in place of bytes that it cannot read. */
  replacements: number;
  misread: number;
  /** Letters and marks beyond ASCII that are as they should be. */
  good: number;
}

function countSigns(raw: string): Signs {
  const signs: Signs = { controls: 0, replacements: 0, misread: 0, good: 0 };
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code < 32) signs.controls += isLayout(code) ? 0 : 1;
    else if (code === 0xfffd) signs.replacements++;
    else if (isMisread(raw, at, code)) signs.misread++;
    else if (code > 127 && GOOD.test(raw[at]!) && !isMisread(raw, at - 2, raw.charCodeAt(at - 2))) signs.good++;
  }
  return signs;
}

/** Tab, line feed, form feed and carriage return. */
function isLayout(code: number): boolean {
  return code === 9 || code === 10 || code === 12 || code === 13;
}

/** "Ã" or "Â" before what was the second byte of a letter ("Ã¼"), "â€" before the third byte of a mark ("â€ž"). */
function isMisread(raw: string, at: number, code: number): boolean {
  const next = raw.charCodeAt(at + 1);
  if (code === 0xc3)
    return (next >= 0x80 && next <= 0xbf) || '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'.includes(raw[at + 1] ?? ' ');
  if (code === 0xc2) return next >= 0x80 && next <= 0xbf && next !== 0xa0 ? !/\p{L}/u.test(raw[at - 1] ?? ' ') : false;
  return code === 0xe2 && (next === 0x20ac || next === 0x80);
}
