import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** Attributes that a reader sees or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'placeholder',
  'title',
  'label',
]);

/** The name and the marks around it are the same in every language. */
const PROPER = new Set(['Wortlaut', '„', '”']);

/** "file:line text" for each text in the JSX of a folder that does not come from locales/. */
export function literalTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => literalTextsIn(join(folder, file)));
}

/** The same for one source text. */
export function literalsOf(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (node: ts.Node, literal: string) => {
    const words = literal.trim();
    if (!/\p{L}\p{L}/u.test(words) || PROPER.has(words)) return;
    found.push(`${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${words}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      literalsIn(node.expression).forEach((literal) => {
        report(literal, literal.text);
      });
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer)
      literalsIn(node.initializer).forEach((literal) => {
        report(literal, literal.text);
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function literalTextsIn(path: string): string[] {
  return literalsOf(relative(process.cwd(), path), readFileSync(path, 'utf8'));
}

/** The literals that an expression can evaluate to; arguments of calls and nested elements are other matters. */
function literalsIn(node: ts.Node): (ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail)[] {
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isTemplateExpression(node)) return [node.head, ...node.templateSpans.map((span) => span.literal)];
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  if (ts.isBinaryExpression(node))
    return [...literalsIn(node.left), ...literalsIn(node.right)].filter(() => isText(node.operatorToken.kind));
  if (ts.isJsxExpression(node)) return node.expression ? literalsIn(node.expression) : [];
  if (ts.isParenthesizedExpression(node)) return literalsIn(node.expression);
  return [];
}

/** `a + b`, `a ?? b`, `a || b` and `a && b` can be texts; comparisons cannot. */
function isText(operator: ts.SyntaxKind): boolean {
  return [
    ts.SyntaxKind.PlusToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.AmpersandAmpersandToken,
  ].includes(operator);
}
