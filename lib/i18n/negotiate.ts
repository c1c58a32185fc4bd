import { defaultLocale, isLocale, type Locale } from './settings.ts';

/**
 * The locale for an address that names none: the saved choice, else the best of the Accept-Language header
 * (RFC 9110, section 12.5.4; regions are ignored, `*` and q=0 count as nothing), else the default.
 */
export function chooseLocale(saved: string | null | undefined, acceptLanguage: string | null | undefined): Locale {
  if (isLocale(saved)) return saved;
  let best: Locale = defaultLocale;
  let bestQuality = 0;
  for (const entry of (acceptLanguage ?? '').slice(0, 1000).split(',')) {
    const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
    const language = tag.trim().split('-')[0];
    const weight = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    if (isLocale(language) && quality > bestQuality) {
      best = language;
      bestQuality = quality;
    }
  }
  return best;
}
