import { paths } from '#lib/i18n/paths.ts';
import { toReader } from '#lib/i18n/reader.ts';

/** A link that carries its deck; only the browser sees that. */
export function GET() {
  return toReader((locale) => paths.linked(locale));
}
