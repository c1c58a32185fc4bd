import type { Result } from '#lib/decks/result.ts';
import { fail, ok } from '#lib/decks/result.ts';

export type FileProblem = 'fileTooLarge' | 'fileKind' | 'fileUnreadable';

export interface TextFile {
  readonly text: string;
  readonly html: boolean;
}

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 8_000_000;

const NAMES = /\.(?:txt|text|md|markdown|html?|xhtml)$/iu;
const HTML_NAMES = /\.x?html?$/iu;

/** Reads a text file. UTF-8 and UTF-16 by their bytes, else Windows-1252, which older German programs write. */
export async function readTextFile(file: File): Promise<Result<TextFile, FileProblem>> {
  if (file.size > LARGEST_FILE) return fail('fileTooLarge');
  if (!NAMES.test(file.name) && !file.type.startsWith('text/')) return fail('fileKind');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return fail('fileUnreadable');
  }
  const text = decode(bytes);
  if (text.includes('\0')) return fail('fileKind');
  return ok({ text, html: HTML_NAMES.test(file.name) || file.type === 'text/html' });
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
