import { paths } from '#lib/i18n/paths.ts';
import { toReader } from '#lib/i18n/reader.ts';

/** The bare address. */
export function GET() {
  return toReader(paths.library);
}
