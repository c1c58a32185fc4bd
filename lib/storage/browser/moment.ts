import type { Moment } from '../../study/memory.ts';

/** Now, by the clock of this device. */
export function moment(): Moment {
  const now = new Date();
  return { at: now.getTime(), offset: -now.getTimezoneOffset() };
}
