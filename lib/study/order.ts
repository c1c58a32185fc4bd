/** More pieces than this are a puzzle, not practice: long renderings are ordered in groups of words. */
const MOST_PIECES = 12;

/** The rendering in pieces, in their right order: words with their punctuation, or groups of them. */
export function piecesOf(text: string): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const size = Math.ceil(words.length / MOST_PIECES);
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += size) pieces.push(words.slice(at, at + size).join(' '));
  return pieces;
}

/**
 * The numbers 0 to `count` - 1 in an order that depends on `seed` alone, and is not the right one when there is another.
 * Fisher and Yates's shuffle, with Lehmer's generator (modulus 2³¹ - 1, multiplier 48271).
 */
export function shuffled(count: number, seed: string): number[] {
  let state = 1;
  for (let at = 0; at < seed.length; at++) state = ((state * 31 + seed.charCodeAt(at)) % 2_147_483_646) + 1;
  const order = Array.from({ length: count }, (_, index) => index);
  for (let at = count - 1; at > 0; at--) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  if (count > 1 && order.every((piece, at) => piece === at)) order.push(order.shift()!);
  return order;
}

/** How many places hold another piece than they should; equal pieces stand for each other. */
export function misplaced(pieces: readonly string[], order: readonly number[]): number {
  return pieces.filter((piece, at) => pieces[order[at] ?? -1] !== piece).length;
}

/** The order with a piece put before another one, or at the end; it leaves the place it had. */
export function placed(order: readonly number[], piece: number, before: number | null): number[] {
  if (piece === before) return [...order];
  const rest = order.filter((each) => each !== piece);
  const at = before === null ? -1 : rest.indexOf(before);
  return at < 0 ? [...rest, piece] : rest.toSpliced(at, 0, piece);
}
