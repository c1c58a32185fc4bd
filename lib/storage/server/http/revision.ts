/** The number in `?revision=N`; undefined where none is asked for, null where it is no number of a revision. */
export function readRevision(url: string): number | null | undefined {
  const text = new URL(url).searchParams.get('revision');
  if (text === null) return undefined;
  return /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : null;
}
