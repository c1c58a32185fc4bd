/** A stretch of a text; `own` where the other text has nothing like it. */
export interface Stretch {
  readonly text: string;
  readonly own: boolean;
}

/** Texts with more pairs of words than this are not compared: it would take longer than anybody waits. */
const MOST_PAIRS = 4_000_000;

/**
 * Two texts cut where they differ, word by word; joined, the stretches give the texts back. What both have in the same
 * order (a longest common subsequence) is shared, whatever its case and punctuation.
 */
export function wordDifferences(a: string, b: string): readonly [readonly Stretch[], readonly Stretch[]] {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length * right.length > MOST_PAIRS) return [[{ text: a, own: false }], [{ text: b, own: false }]];
  const [inLeft, inRight] = shared(left.map(fold), right.map(fold));
  return [stretches(left, inLeft), stretches(right, inRight)];
}

/** Words with the blanks and the punctuation around them. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+\s*?(?=\s|$)|\s+$/gu) ?? [];
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Which words of either side belong to a longest common subsequence. `length[i][j]`: how long one of the words from i
 * and from j on is.
 *
 *           das  Meer  ist        length[i][j] = equal ? length[i+1][j+1] + 1
 *     das    3    2     1                              : max(length[i+1][j], length[i][j+1])
 *     alte   2    2     1
 *     Meer   2    2     1
 */
function shared(
  left: readonly string[],
  right: readonly string[],
): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const width = right.length + 1;
  const length = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      length[i * width + j] =
        left[i] === right[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
    }
  }
  const [inLeft, inRight] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) {
      inLeft.add(i++);
      inRight.add(j++);
    } else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return [inLeft, inRight];
}

function stretches(words: readonly string[], common: ReadonlySet<number>): Stretch[] {
  const pieces: Stretch[] = [];
  words.forEach((text, at) => {
    const own = !common.has(at) && /\S/u.test(text);
    const last = pieces.at(-1);
    if (last?.own === own) pieces[pieces.length - 1] = { text: last.text + text, own };
    else pieces.push({ text, own });
  });
  return pieces;
}
