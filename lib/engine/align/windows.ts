/** A stretch of both sides to align by itself; links are kept where their English word lies in the core. */
export interface Window {
  readonly en: readonly [from: number, to: number];
  readonly de: readonly [from: number, to: number];
  readonly core: readonly [from: number, to: number];
}

/** Sides up to this long are aligned in one piece. */
const WHOLE = 200;
/** English tokens of a window's core, and how many more are looked at on each side of it. */
const CORE = 100;
const MARGIN = 30;

/**
 * Cuts two long sides into windows along the diagonal, so that time and memory stay linear:
 *
 *     English  ──┬────────┬────────┬──         cores touch,
 *              ──┼──core──┼──core──┼──         windows overlap by the margins
 *     German   ──┴────────┴────────┴──
 *
 * On the German side margins are twice as wide, for word order and uneven lengths.
 */
export function windows(english: number, german: number): Window[] {
  if (Math.max(english, german) <= WHOLE) return [{ en: [0, english], de: [0, german], core: [0, english] }];
  const count = Math.ceil(Math.max(english, german) / CORE);
  const found: Window[] = [];
  for (let k = 0; k < count; k++) {
    const core = [Math.round((k * english) / count), Math.round(((k + 1) * english) / count)] as const;
    const across = [Math.floor((k * german) / count), Math.ceil(((k + 1) * german) / count)] as const;
    if (core[0] === core[1]) continue;
    found.push({
      en: [Math.max(0, core[0] - MARGIN), Math.min(english, core[1] + MARGIN)],
      de: [Math.max(0, across[0] - 2 * MARGIN), Math.min(german, across[1] + 2 * MARGIN)],
      core,
    });
  }
  return found;
}
