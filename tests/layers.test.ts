import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';

interface Rules {
  readonly default: { readonly forbidden: readonly { readonly name: string; readonly comment: string }[] };
}

// Plain JavaScript, as its program reads it: it has no types.
const CONFIGURATION: string = '../.dependency-cruiser.mjs';
const { forbidden } = ((await import(CONFIGURATION)) as Rules).default;

/** For each rule an import that it is there to refuse. */
const REFUSED: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'languages-are-facts': ['lib/engine/languages/a.ts', 'lib/engine/text/tokens.ts'],
  'text-on-languages': ['lib/engine/text/a.ts', 'lib/engine/align/lexicon.ts'],
  'align-on-text': ['lib/engine/align/a.ts', 'lib/engine/quotes/scan.ts'],
  'quotes-on-align': ['lib/engine/quotes/a.ts', 'lib/engine/grade/grade.ts'],
  'twotexts-on-quotes': ['lib/engine/twotexts/a.ts', 'lib/engine/grade/pack.ts'],
  'grade-on-align': ['lib/engine/grade/a.ts', 'lib/engine/quotes/names.ts'],
  'compare-before-judging': ['lib/engine/grade/compare/a.ts', 'lib/engine/grade/checks/negation.ts'],
  'checks-apart-from-faults': ['lib/engine/grade/checks/a.ts', 'lib/engine/grade/model/weights.ts'],
  'faults-apart-from-checks': ['lib/engine/grade/faults/a.ts', 'lib/engine/grade/checks/roles.ts'],
  'engine-is-pure': ['lib/engine/a.ts', 'lib/decks/deck.ts'],
  'look-stands-alone': ['lib/look/a.ts', 'lib/i18n/paths.ts'],
  'decks-know-the-engine': ['lib/decks/a.ts', 'lib/study/session.ts'],
  'study-knows-decks': ['lib/study/a.ts', 'lib/storage/browser/reviews.ts'],
  'storage-knows-study': ['lib/storage/a.ts', 'lib/workbench/draft.ts'],
  'browser-apart-from-server': ['lib/storage/browser/a.ts', 'lib/storage/server/keys.ts'],
  'server-apart-from-browser': ['lib/storage/server/a.ts', 'lib/storage/browser/decks.ts'],
  'workbench-knows-storage': ['lib/workbench/a.ts', 'lib/study/queue.ts'],
  'i18n-stands-alone': ['lib/i18n/a.ts', 'lib/decks/limits.ts'],
  'offline-knows-i18n': ['lib/offline/a.ts', 'lib/decks/link.ts'],
  'no-react-in-lib': ['lib/study/b.ts', 'node_modules/react/index.js'],
  'components-take-props': ['components/ui/a.tsx', 'lib/storage/browser/settings.ts'],
  'features-apart': ['features/study/a.tsx', 'features/share/dialog/ShareDialog.tsx'],
  'features-know-no-route': ['features/study/b.tsx', 'app/route.ts'],
  'app-puts-together': ['app/a.tsx', 'lib/workbench/workbench.ts'],
  'nobody-imports-routes': ['components/ui/b.tsx', 'app/icon.ts'],
  'bin-uses-engine-and-decks': ['bin/a.ts', 'lib/study/log.ts'],
  'no-circular': ['lib/decks/circle.ts', 'lib/decks/round.ts'],
  'no-unresolvable': ['lib/decks/lost.ts', 'lib/decks/nowhere.ts'],
};

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-layers-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** A house in which every rule is broken once, and the names of the rules that were found broken. */
function brokenRules(): Map<string, string[]> {
  const root = join(import.meta.dirname, '..');
  const path = (from: string, to: string) => relative(dirname(from), to).replace(/^(?!\.)/u, './');
  for (const [, to] of Object.values(REFUSED)) if (!to.includes('nowhere')) write(to, 'export const x = 1;\n');
  for (const [from, to] of Object.values(REFUSED)) write(from, `export { x } from '${path(from, to)}';\n`);
  write('lib/decks/round.ts', `export { x } from './circle.ts';\n`);
  write('tsconfig.json', '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }');
  write('package.json', '{ "type": "module" }');
  copyFileSync(join(root, '.dependency-cruiser.mjs'), join(folder, '.dependency-cruiser.mjs'));
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const places = ['lib', 'app', 'features', 'components', 'bin'];
  const args = [cruiser, ...places, '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  const { summary } = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  const found = new Map<string, string[]>();
  for (const { from, rule } of summary.violations) found.set(rule.name, [...(found.get(rule.name) ?? []), from]);
  return found;
}

describe('each rule of the layers', () => {
  const found = brokenRules();

  it.each(forbidden.map(({ name }) => name))('%s refuses what it is there for', (name) => {
    expect(REFUSED, 'has no import to refuse in this test').toHaveProperty(name);
    expect(found.get(name) ?? []).toContain(REFUSED[name]![0]);
  });

  it.each(forbidden.map(({ name, comment }) => [name, comment] as const))('%s says why', (_, comment) => {
    expect(comment.length).toBeGreaterThan(20);
  });
});
