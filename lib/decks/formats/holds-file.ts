import { TextDecoder } from '../text-codecs.ts';

/** Bytes at the end of an archive in which its directory is looked for: room for some 20,000 names. */
const DIRECTORY = 2_000_000;

/** Whether an archive's directory names a file that begins so. Nothing is unpacked. */
export function holdsFile(archive: Uint8Array, name: string): boolean {
  if (archive[0] !== 0x50 || archive[1] !== 0x4b) return false;
  const end = archive.subarray(Math.max(0, archive.length - DIRECTORY));
  return new TextDecoder('windows-1252').decode(end).includes(name);
}
