import { fail, type Result } from '../result.ts';
import { decode } from './decode.ts';
import { LARGEST_TEXT, type Tools } from './format.ts';
import { importedArticle, type Imported, type ImportProblem } from './imported.ts';
import { formatNamed, recognise } from './registry.ts';

/** A file that somebody gives, before it is read. */
export interface GivenFile {
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Reads a file as what its content is; where that is not for sure, as what its name says. */
export async function openFile(file: GivenFile, tools: Tools): Promise<Result<Imported, ImportProblem>> {
  const named = formatNamed(file.name, file.type);
  if (file.size > (named?.largest ?? LARGEST_TEXT)) return fail('file-too-large');
  try {
    const bytes = await file.bytes();
    const content = { bytes, text: decode(bytes) };
    const format = (await recognise(content)) ?? named;
    if (format === null || (format.isText && content.text === null)) return fail('file-kind');
    if (bytes.length > format.largest) return fail('file-too-large');
    return await format.read(content, tools);
  } catch {
    // The browser gives the file no more, a part of the program did not load, or a package met what it did not expect.
    return fail('unreadable');
  }
}

/** The same for a text that was pasted or typed: what nothing recognises is an article. */
export async function openText(text: string, tools: Tools): Promise<Result<Imported, ImportProblem>> {
  const content = { bytes: new Uint8Array(), text };
  try {
    const format = await recognise(content);
    return format === null ? importedArticle(text) : await format.read(content, tools);
  } catch {
    return fail('unreadable');
  }
}
