/** A title as the name of a file, without what file systems do not take. */
export function fileName(title: string): string {
  const name = title.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-');
  return name.replace(/^-|-$/gu, '').slice(0, 60) || 'wortlaut';
}
