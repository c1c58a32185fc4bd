/**
 * The words of a clause, without digits and signs; hyphens inside a word stay: "Ex-Chef". Read by hand: each quotation
 * asks for the words around it, and a pattern with Unicode classes takes five times as long.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length && isLetter(text, at);
    if (letter && start < 0) start = at;
    else if (!letter && start >= 0 && !(text[at] === '-' && at + 1 < text.length && isLetter(text, at + 1))) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  return words;
}

const OTHER_LETTER = /[\p{L}\p{M}]/u;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  // General punctuation: dashes, marks, dots.
  if (code >= 0x2000 && code <= 0x206f) return false;
  // One half of a pair of surrogates: letters beyond the basic plane are rare, and none is German or English.
  return code < 0xd800 || code > 0xdfff ? OTHER_LETTER.test(text[at]!) : false;
}
