const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<string, number> = new Map(Array.from(ALPHABET, (letter, value) => [letter, value]));

/** Integers as letters, most of them one letter each: the variable-length quantities of source maps (ECMA-426). */
export function toLetters(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number < 0 ? -number * 2 + 1 : number * 2;
    for (; rest > 31; rest = Math.floor(rest / 32)) text += ALPHABET[(rest % 32) + 32]!;
    text += ALPHABET[rest]!;
  }
  return text;
}

/** Undoes {@link toLetters}; null for a text that it does not write. No number is beyond 2³⁰. */
export function fromLetters(text: string): number[] | null {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined || scale > 2 ** 25) return null;
    number += (value % 32) * scale;
    scale *= 32;
    if (value >= 32) continue;
    numbers.push(number % 2 === 1 ? -(number - 1) / 2 : number / 2);
    number = 0;
    scale = 1;
  }
  return scale === 1 ? numbers : null;
}
