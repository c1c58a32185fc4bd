import { excerptOf } from '#components/pair/excerpt.ts';
import { PageMessages } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom, pageMessages, pageMetadata } from '#lib/i18n/server.ts';
import { Library } from '#features/library/Library.tsx';
import { starterDeck } from '#lib/decks/starter.ts';

export async function generateMetadata({ params }: PageProps<'/[locale]'>) {
  const locale = await localeFrom(params);
  return pageMetadata(locale, 'library', paths.library(locale));
}

export default async function LibraryPage({ params }: PageProps<'/[locale]'>) {
  const locale = await localeFrom(params);
  const { source, cards } = starterDeck;
  return (
    <PageMessages {...await pageMessages(locale, 'library')}>
      <Library starter={{ source, cards: cards.map(({ en, de }) => ({ en, de })) }} excerpt={excerptOf(starterDeck)} />
    </PageMessages>
  );
}
