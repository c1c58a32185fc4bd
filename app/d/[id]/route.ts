import { paths } from '#lib/i18n/paths.ts';
import { toReader } from '#lib/i18n/reader.ts';

/** A short link, for reading or for editing: the key of the latter stays in the browser. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return toReader((locale) => paths.published(locale, id));
}
