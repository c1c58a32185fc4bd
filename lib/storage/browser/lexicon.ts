import { openLexicon, type Lexicon } from '#lib/engine/align/lexicon.ts';

/**
 * Fetches the lexicon, whose address changes with its content (so that it is fetched once), and opens it.
 * @throws when it does not come, or not whole
 */
export async function loadLexicon(): Promise<Lexicon> {
  const response = await fetch(new URL('../../../content/lexicon/en-de.lexicon.gz', import.meta.url));
  if (!response.ok) throw new Error(`The lexicon's answer is ${response.status}.`);
  const packed = await response.blob();
  const [first, second] = new Uint8Array(await packed.slice(0, 2).arrayBuffer());
  // Some servers announce the packing, and then the browser has undone it already.
  if (first !== 0x1f || second !== 0x8b) return openLexicon(await packed.arrayBuffer());
  const unpacked = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  return openLexicon(await new Response(unpacked).arrayBuffer());
}
