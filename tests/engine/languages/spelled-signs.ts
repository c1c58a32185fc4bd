import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { APOSTROPHE, DASH, HYPHEN, QUOTE, SINGLE_QUOTE } from '#lib/engine/languages/signs.ts';

/** The signs that no keyboard's first layer has; ', " and - mean too much else in a program to be looked for. */
const SIGNS: ReadonlySet<string> = new Set(
  Array.from(APOSTROPHE + HYPHEN + DASH + QUOTE + SINGLE_QUOTE).filter((sign) => sign > '\u007f'),
);

/** A place where a program says by itself what an apostrophe, a dash or a quotation mark is. */
export interface Spelled {
  readonly file: string;
  readonly line: number;
  /** The literal as it stands there. */
  readonly literal: string;
  /** A pattern with such a sign in it, a text that is one such sign, or one of several and of nothing else. */
  readonly as: 'pattern' | 'mark' | 'marks';
}

/** Every such place in the programs of a folder; `file` is relative to it, with slashes. */
export function spelledSigns(folder: string): Spelled[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'))
    .sort()
    .flatMap((file) => {
      const path = join(folder, file);
      return spelledSignsIn(relative(folder, path).replaceAll(sep, '/'), readFileSync(path, 'utf8'));
    });
}

/** The same for one program. */
export function spelledSignsIn(file: string, text: string): Spelled[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: Spelled[] = [];
  const report = (node: ts.Node, as: Spelled['as']): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ file, line, literal: node.getText(), as });
  };
  const visit = (node: ts.Node, inPattern: boolean): void => {
    const chars = Array.from(writtenIn(node) ?? '');
    if (chars.some((char) => SIGNS.has(char))) {
      if (inPattern || ts.isRegularExpressionLiteral(node)) report(node, 'pattern');
      else if (chars.every((char) => SIGNS.has(char) || char === "'" || char === '"'))
        report(node, chars.length === 1 ? 'mark' : 'marks');
    }
    const isPattern =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === 'RegExp';
    const isRaw = ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'String.raw';
    ts.forEachChild(node, (child) => {
      visit(child, inPattern || isPattern || isRaw);
    });
  };
  visit(source, false);
  return found;
}

/** The characters that a pattern, a text or a piece of a template stands for; null for what is no literal. */
function writtenIn(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node)) return unescaped(node.text);
  if (ts.isStringLiteralLike(node)) return unescaped(node.text);
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return unescaped(node.text);
  return null;
}

/** "\u2019" is ’ as well. */
function unescaped(text: string): string {
  return text.replace(/\\u\{?([0-9a-f]{2,6})\}?/giu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}
