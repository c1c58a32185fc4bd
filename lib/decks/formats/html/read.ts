import { LIMITS } from '../../limits.ts';
import { fail, type Result } from '../../result.ts';
import type { FileError, FileReading } from '../reading.ts';
import { readDeckText } from '../json/read.ts';
import { DATA_ID } from './write.ts';

const OPENING = `<script type="application/json" id="${DATA_ID}">`;

/** Whether an HTML text is a deck that we wrote. */
export function holdsDeck(html: string): boolean {
  return html.slice(0, 20_000).includes(OPENING);
}

/** The deck that lies as data in an HTML file of ours; nothing else of the file is read. */
export function readHtmlDeck(html: string): Result<FileReading, FileError> {
  if (html.length > LIMITS.bytes * 16) return fail('too-large');
  const start = html.indexOf(OPENING) + OPENING.length;
  const end = html.indexOf('</script>', start);
  return start < OPENING.length || end < 0 ? fail('damaged') : readDeckText(html.slice(start, end));
}
