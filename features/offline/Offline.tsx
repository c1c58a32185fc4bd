'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { useLocale } from '#lib/i18n/client.tsx';
import type { Accept } from '#lib/offline/register.ts';

const NewVersion = dynamic(() => import('./NewVersion.tsx').then((module) => module.NewVersion), {
  ssr: false,
});

/** Makes the site work without a network, once the page itself is done; offers a new version when there is one. */
export function Offline() {
  const locale = useLocale();
  const [accept, setAccept] = useState<Accept | null>(null);
  useEffect(() => {
    // The development server's files change all the time; they must come from it.
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    return onceIdle(() => {
      void import('#lib/offline/register.ts').then(({ keepOffline }) =>
        keepOffline((next) => {
          setAccept(() => next);
        }),
      );
    });
  }, []);
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    return onceIdle(() => {
      void import('#lib/offline/register.ts').then(({ tellChoice }) => tellChoice(locale));
    });
  }, [locale]);
  if (accept === null) return null;
  return (
    <NewVersion
      onAccept={accept}
      onLater={() => {
        setAccept(null);
      }}
    />
  );
}

/** Runs something when the page has loaded and nothing else is to be done. Gives back how to call it off. */
function onceIdle(work: () => void): () => void {
  let handle = 0;
  const whenIdle = (): void => {
    // Safari has no idle callback.
    handle = 'requestIdleCallback' in window ? window.requestIdleCallback(work) : Number(setTimeout(work, 1000));
  };
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
  return () => {
    window.removeEventListener('load', whenIdle);
    if ('cancelIdleCallback' in window) window.cancelIdleCallback(handle);
    else clearTimeout(handle);
  };
}
