import { localeCookie, type Locale } from '../i18n/settings.ts';
import type { Order } from './scope.ts';

const WORKER = '/sw.js';
/** Milliseconds between two looks for a new version in a tab that stays open. */
const LOOK_AGAIN = 3_600_000;

/** Makes the new version take over and loads the page anew from it. */
export type Accept = () => void;

/**
 * Registers the service worker, looks for new versions now and then, and offers each once it is there as a whole.
 * Where there are no workers, or none is allowed, the site works as it does without.
 */
export async function keepOffline(offer: (accept: Accept) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await registered(serviceWorker);
  if (!registration) return;
  const offerWaiting = (): void => {
    // The very first version has nothing to take over from.
    if (!registration.waiting || !registration.active) return;
    offer(() => {
      takeOver(registration);
    });
  };
  const watch = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', offerWaiting);
  };
  watch(registration.installing);
  registration.addEventListener('updatefound', () => {
    watch(registration.installing);
  });
  offerWaiting();
  lookAgain(registration);
  const { active } = await serviceWorker.ready;
  if (active && mayFetchLater()) tell(active, 'fetch-later');
}

/** Tells the worker which language was chosen, where it cannot read that itself. */
export async function tellChoice(locale: Locale): Promise<void> {
  if ('cookieStore' in window || !document.cookie.includes(`${localeCookie}=`)) return;
  const registration = await navigator.serviceWorker.getRegistration(WORKER);
  if (registration?.active) tell(registration.active, { chosen: locale });
}

/** Asked for anew instead of taken from the answer: what keeps workers out of a page may answer with nothing. */
async function registered(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | undefined> {
  try {
    await container.register(WORKER, { updateViaCache: 'none' });
    return await container.getRegistration(WORKER);
  } catch {
    return undefined;
  }
}

function takeOver(registration: ServiceWorkerRegistration): void {
  const reload = (): void => {
    window.location.reload();
  };
  // Another tab may have let it take over already.
  if (!registration.waiting) {
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  tell(registration.waiting, 'take-over');
}

function tell(worker: ServiceWorker, order: Order): void {
  worker.postMessage(order);
}

function lookAgain(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - last < LOOK_AGAIN) return;
    last = Date.now();
    // Without a network there is nothing new to see.
    registration.update().catch(() => undefined);
  });
}

/** The dictionary is large: not where the reader saves data, nor over a slow network. */
function mayFetchLater(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData !== true && !/2g$/u.test(connection?.effectiveType ?? '');
}
