import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { model } from '#lib/decks/formats/anki/model.ts';
import { STYLE } from '#lib/decks/formats/html/style.ts';
import { rootProperties } from '#lib/look/properties.ts';
import { COLOURS } from '#lib/look/tokens.ts';
import { markSvg } from '#scripts/icons/mark.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What may spell a colour: the table, and black and white where a machine reads them or a foreign page has them. */
const SPELLS = [/^lib\/look\/tokens\.ts$/u, /^features\/share\/dialog\/(?:qr-picture|QrCode|frame)\.tsx?$/u];

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css|svg)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}

it.each(['app', 'features', 'components', 'lib'])('no file in %s spells a colour of its own', (folder) => {
  const spelled = filesIn(folder)
    .filter((file) => file !== 'app/icon.svg' && !SPELLS.some((place) => place.test(file)))
    .filter((file) =>
      /(?<![&\w])#(?:[0-9a-f]{3}|[0-9a-f]{6})\b(?!\s*[=(])/iu.test(readFileSync(join(ROOT, file), 'utf8')),
    );
  expect(spelled).toEqual([]);
});

it.each(['english', 'german', 'ink'] as const)(
  '%s is the same on pages, in files, on cards of Anki and in the icon',
  (name) => {
    const { light, dark } = COLOURS[name];
    const places = [rootProperties()[`--${name}`]!, STYLE, model(1, 1).css, ...(name === 'ink' ? [] : [markSvg()])];
    for (const place of places) {
      expect(place).toContain(light);
      expect(place).toContain(dark);
    }
  },
);

it('the icon is drawn from the table', () => {
  expect(readFileSync(join(ROOT, 'app/icon.svg'), 'utf8')).toBe(markSvg());
});
