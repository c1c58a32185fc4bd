import { configuration } from '../configuration.ts';
import { RateLimit } from '../rate-limit.ts';
import { senderOf } from './address.ts';

/** A class shares one address: sixty decks at once, then four a minute. */
const creations = new RateLimit({ burst: 60, every: 15_000 });
/** Changes and deletions: enough for a workbench that saves as it goes. */
const changes = new RateLimit({ burst: 120, every: 2000 });

const LIMITED = { creations, changes } as const;

/** Counts a request; how many seconds its sender has to wait, 0 for not at all. */
export function secondsToWait(request: Request, kind: keyof typeof LIMITED): number {
  return LIMITED[kind].take(senderOf(request.headers, configuration().trustedProxies), Date.now());
}
