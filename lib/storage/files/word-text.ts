import mammoth from 'mammoth';

/** The text of a Word document. Whoever calls has measured what it unpacks to: this reader has no limit. */
export async function wordText(file: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ arrayBuffer: file.slice().buffer });
  return value;
}
