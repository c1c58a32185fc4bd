import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { literalsOf, literalTexts } from './literals.ts';

const root = join(import.meta.dirname, '../..');

describe('texts in JSX', () => {
  test.each(['app', 'features', 'components'])('all of %s come from locales/', (folder) => {
    expect(literalTexts(join(root, folder))).toEqual([]);
  });

  test.each([
    ['<p>Hello there</p>', 1],
    ['<p>{"Hello there"}</p>', 1],
    ['<p>{open ? "Show it" : t("hide")}</p>', 1],
    ['<p>{name ?? "nobody"}</p>', 1],
    ['<p>{`Page ${n}`}</p>', 1],
    ['<button aria-label="Close it">×</button>', 1],
    ['<input placeholder={empty ? "Type here" : undefined} />', 1],
    ['<p>{t("hello.there")}</p>', 0],
    ['<p className="some words">{" · "}</p>', 0],
    ['<p>{kind === "quotation" && t("quotation")}</p>', 0],
    ['<Panel title={t("title")} kind="wide sheet" />', 0],
  ])('in %s: %i', (source, count) => {
    expect(literalsOf('test.tsx', `const x = ${source};`)).toHaveLength(count);
  });
});
