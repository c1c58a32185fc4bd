import type { Locale } from '#lib/i18n/settings.ts';
import { paths } from '#lib/i18n/paths.ts';
import { encodeRendering, type SharedRendering } from '#lib/study/shared-rendering.ts';

/** The address under which a fellow sees this rendering beside their own; null when it is too long for one. */
export async function renderingLink(locale: Locale, rendering: SharedRendering): Promise<string | null> {
  const hash = await encodeRendering(rendering);
  return hash.ok ? new URL(`${paths.compare(locale)}#${hash.value}`, window.location.href).href : null;
}
