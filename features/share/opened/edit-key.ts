/** The editing key behind the # of an editing link; null for a reading link. */
export function editKeyOf(hash: string): string | null {
  return /^#edit=([\w-]{16,64})$/u.exec(hash)?.[1] ?? null;
}
