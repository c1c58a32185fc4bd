import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPassage, type TablePassage } from './table/read.ts';

/** A whole article with its quotations and renderings marked, and what its writer says about it. */
export interface GoldArticle extends TablePassage {
  readonly genre: string;
  /** The German reading level its writer aimed at: A2, B1, B2 or C1. */
  readonly level: string;
  readonly topic: string;
  readonly title: string;
}

const ROOT = join(import.meta.dirname, 'articles');

/** Writers whose articles may be looked at while candidates and weights are chosen. */
export const SEEN_WRITERS: readonly string[] = ['dry', 'warm', 'ironic', 'suspense'];
/** Writers whose articles are measured at the end, and of which only totals are looked at. */
export const UNSEEN_WRITERS: readonly string[] = ['newsroom', 'reporters'];

/** All articles of a writer. None of them had read a line of the engine. */
export function readArticles(writer: string): GoldArticle[] {
  return readdirSync(join(ROOT, writer))
    .sort()
    .map((name) => readArticle(`${writer}-${name.slice(0, 2)}`, readFileSync(join(ROOT, writer, name), 'utf8')));
}

function readArticle(id: string, file: string): GoldArticle {
  const end = file.indexOf('\n\n');
  const head = new Map(
    file
      .slice(0, end)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const of = (key: string): string => {
    const value = head.get(key);
    if (value === undefined) throw new Error(`${id}: no ${key}`);
    return value;
  };
  const passage = readPassage(id, file.slice(end + 2).trimEnd());
  return { ...passage, genre: of('genre'), level: of('level'), topic: of('topic'), title: of('title') };
}
