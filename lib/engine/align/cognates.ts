/** English and German spellings of one sound or one origin, brought to one form. Each row with an example. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ä/gu, 'a'], // "character", "Charakter"; "mechanic", "Mechaniker"
  [/ö/gu, 'o'], // "ecological", "ökologisch"
  [/ü/gu, 'u'], // "tour", "Tür": costs little
  [/ph/gu, 'f'], // "photo", "Foto"
  [/[ck]k?/gu, 'k'], // "action", "Aktion"
  [/z/gu, 's'], // "organise", "organisieren"
  [/y/gu, 'i'], // "system" and "System" stay equal, "party" meets "Partei"
  [/w/gu, 'v'], // "wine", "Wein"
  [/th/gu, 't'], // "theatre", "Theater"; "thank", "dank"
  [/ie/gu, 'i'], // "analyse", "analysieren"
  [/(.)\1/gu, '$1'], // "professor", "Professor"
];

/** The form in which {@link likeness} compares; takes a folded word. */
export function skeleton(folded: string): string {
  let word = folded;
  for (const [from, to] of SPELLINGS) word = word.replace(from, to);
  return word;
}

/**
 * How alike two skeletons are, 0 to 1: the longest common subsequence over the longer length (Melamed 1995), where
 * only words that begin alike count.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || longer > 24 || shorter * 2 < longer || a[0] !== b[0]) return 0;
  return longestCommon(a, b) / longer;
}

const rows = new Uint8Array(64);

/** Length of the longest common subsequence; both at most 24 long. */
function longestCommon(a: string, b: string): number {
  rows.fill(0, 0, b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const letter = a.charCodeAt(i);
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = rows[j]!;
      rows[j] = letter === b.charCodeAt(j - 1) ? diagonal + 1 : Math.max(above, rows[j - 1]!);
      diagonal = above;
    }
  }
  return rows[b.length]!;
}
