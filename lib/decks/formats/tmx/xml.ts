/** What XML 1.0 does not allow even as a reference: control characters, lone halves of pairs, two that are no letters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in an element or between double quotes; what XML forbids is left out. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(FORBIDDEN, '')
      .replace(/[&<>"]/gu, (letter) => NAMED[letter]!)
      // A parser would make blanks or line feeds of them.
      .replace(/[\r\t\n]/gu, (letter) => `&#${letter.charCodeAt(0)};`)
  );
}

/** A text after it went through XML. */
export function throughXml(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** A JSON text in which XML forbids nothing. */
export function jsonForXml(json: string): string {
  return json.replace(FORBIDDEN, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
