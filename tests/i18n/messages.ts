import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '#lib/i18n/settings.ts';

const root = join(import.meta.dirname, '../../locales');

/** Every text of a locale under "file:key.key". */
export function textsOf(locale: Locale): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of readdirSync(join(root, locale)).sort()) {
    const messages: unknown = JSON.parse(readFileSync(join(root, locale, file), 'utf8'));
    collect(messages, `${file.replace(/\.json$/u, '')}:`, texts);
  }
  return texts;
}

export const allTexts: Readonly<Record<Locale, Map<string, string>>> = {
  de: textsOf(locales[0]),
  en: textsOf(locales[1]),
};

/** The names in {{…}}, sorted. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^}\s,]+)[^}]*\}\}/gu)].map((found) => found[1] ?? '').sort();
}

function collect(value: unknown, key: string, into: Map<string, string>): void {
  if (typeof value === 'string') {
    into.set(key, value);
    return;
  }
  if (value === null || typeof value !== 'object') throw new Error(`${key} is neither a text nor a group`);
  for (const [name, inner] of Object.entries(value))
    collect(inner, key.endsWith(':') ? key + name : `${key}.${name}`, into);
}
