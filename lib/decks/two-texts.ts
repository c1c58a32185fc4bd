import type { Lexicon } from '../engine/align/lexicon.ts';
import { type ArticleError, readArticle } from '../engine/text/article.ts';
import { pairTexts } from '../engine/twotexts/pair-texts.ts';
import type { Findings } from './propose.ts';
import { fail, ok, type Result } from './result.ts';

/**
 * What of a German article renders which stretches of its English source: findings in the German text, for
 * {@link proposeCards}. The errors are those of reading either text.
 */
export function findingsOfTexts(german: string, english: string, lexicon: Lexicon): Result<Findings, ArticleError> {
  const de = readArticle(german);
  if (!de.ok) return fail(de.error);
  const en = readArticle(english);
  if (!en.ok) return fail(en.error);
  const texts = { de: de.article.text, en: en.article.text };
  const paired = pairTexts(texts.de, texts.en, lexicon);
  if (!paired.ok) return fail(paired.error);
  return ok({ text: texts.de, english: texts.en, quotes: paired.quotes, pairs: paired.pairs });
}
