'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import type { Published } from '#lib/storage/browser/published.ts';
import type { Standing } from '#lib/storage/browser/visits.ts';

/** For whoever has the editing link: the deck comes to this device with its key, and its workbench opens. */
export function EditingOffer(props: { shareId: string; editKey: string; published: Published }) {
  const { shareId, editKey, published } = props;
  const { deck, etag } = published;
  const { t } = useTranslation('shared');
  const locale = useLocale();
  const router = useRouter();
  const [standing, setStanding] = useState<Standing | 'refused'>('new');

  useEffect(() => {
    void import('#lib/storage/browser/visits.ts')
      .then(({ standingOf }) => standingOf(deck))
      .then((found) => {
        setStanding(found.ok ? found.value : 'refused');
      });
  }, [deck]);

  const edit = async () => {
    const [{ keepDeck }, { writeShare }] = await Promise.all([
      import('#lib/storage/browser/visits.ts'),
      import('#lib/storage/browser/shares.ts'),
    ]);
    // A version of one's own stays; without a version that both come from, publishing will show the two side by side.
    const kept = standing === 'new' ? await keepDeck(deck, shareId) : null;
    const base = standing === 'different' ? '"0-unknown"' : etag;
    const remembered = await writeShare({ version: 1, deckId: deck.id, id: shareId, editKey, etag: base });
    if (kept?.ok === false || !remembered.ok) {
      setStanding('refused');
      return;
    }
    // The key is on the device now, and leaves the address.
    window.history.replaceState(null, '', window.location.pathname);
    router.push(paths.make(locale, deck.id));
  };

  return (
    <section aria-labelledby="editing-offer" className="sheet mb-3 grid justify-items-start gap-3 p-5">
      <h2 id="editing-offer" className="text-xl">
        {t('edit.title')}
      </h2>
      <p className="max-w-text text-soft">
        {t('edit.text')}
        {standing === 'different' && ` ${t('edit.ownDiffers')}`}
      </p>
      {standing === 'refused' ? (
        <p className="text-warning">{t('noStorage')}</p>
      ) : (
        <Button variant="primary" onClick={() => void edit()}>
          {t('edit.open')}
        </Button>
      )}
    </section>
  );
}
