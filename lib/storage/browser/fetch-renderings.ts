import type { allRenderings } from './renderings.ts';

/** {@link allRenderings}, whose code comes only when it is asked for: few decks have quotations that nobody translated. */
export async function fetchRenderings(): ReturnType<typeof allRenderings> {
  const renderings = await import('./renderings.ts');
  return renderings.allRenderings();
}
