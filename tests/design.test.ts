import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const DESIGN = readFileSync(join(ROOT, 'DESIGN.md'), 'utf8');

/** The rows of "Where is what": a question, a file, a name in it. */
const ROWS = [...DESIGN.matchAll(/^\| [^|]+\? \| (\S+) \| `(\w+)` \|$/gmu)].map(
  ([, file = '', name = '']) => [name, file] as const,
);

function definitionOf(name: string): RegExp {
  return new RegExp(`\\bexport (?:async )?(?:function\\*?|const|class|interface) ${name}\\b`, 'u');
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

describe('DESIGN.md', () => {
  it('is short enough to be read', () => {
    expect(Buffer.byteLength(DESIGN)).toBeLessThanOrEqual(14_000);
  });

  it('answers twenty questions and more', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(20);
  });

  it.each(ROWS)('%s is in %s', (name, file) => {
    expect(readFileSync(join(ROOT, file), 'utf8')).toMatch(definitionOf(name));
  });

  it('names only files that are there', () => {
    const named = [
      ...DESIGN.matchAll(
        /`?\b((?:app|features|components|lib|tests|docs|bin|scripts)\/[\w./[\]-]*\w\.(?:tsx?|md|mjs))`?/gu,
      ),
    ];
    expect(named.length).toBeGreaterThan(20);
    for (const [, file = ''] of named) expect(existsSync(join(ROOT, file)), file).toBe(true);
    for (const [, folder = ''] of DESIGN.matchAll(/`(lib\/[\w/]+)`/gu))
      expect(statSync(join(ROOT, folder)).isDirectory()).toBe(true);
  });

  it('names only functions that are there, wherever it tells a journey', () => {
    const told = DESIGN.slice(DESIGN.indexOf('## Four journeys'), DESIGN.indexOf('## Habits'));
    const code = ['lib', 'features', 'components'].flatMap(sources).join('\n');
    const names = [...told.matchAll(/`([a-z]+[A-Z]\w+|[A-Z]{3,}[A-Z_]*)`/gu)].map(([, name = '']) => name);
    expect(new Set(names).size).toBeGreaterThan(20);
    for (const name of names)
      expect(code, name).toMatch(
        new RegExp(`\\b(?:function\\*?|const|class|interface) ${name}\\b|\\b${name}[:(]`, 'u'),
      );
  });
});
