import type { TFunction } from 'i18next';
import type { Finding } from '#lib/study/typed-findings.ts';

/** What has a sentence of its own; anything else is named, with its words. */
const SAID = [
  ...(['negation.wanted', 'negation.given', 'negation.instead'] as const),
  ...(['number.wanted', 'number.given', 'number.instead'] as const),
  ...(['name.wanted', 'name.given', 'name.instead'] as const),
  ...(['question.wanted', 'question.given'] as const),
  ...(['antonym.instead', 'antonym.given'] as const),
  ...(['order.instead', 'order.given'] as const),
  ...(['pronoun.instead', 'modality.instead', 'falseFriend.given', 'ending.instead'] as const),
  ...(['case.given', 'agreement.given', 'verb-place.given', 'verb-form.given', 'word-form.given'] as const),
  ...(['preposition.given', 'article.given', 'small-word.given'] as const),
  ...(['typo.instead', 'wrong.instead', 'variant.instead', 'missing.wanted', 'missing.bare', 'extra.given'] as const),
] as const;

/** What was found, in a plain sentence with the words it is about. */
export function findingText(t: TFunction<'study'>, { kind, given, wanted }: Finding): string {
  const form = given === null ? (wanted === null ? 'bare' : 'wanted') : wanted === null ? 'given' : 'instead';
  const said = SAID.find((each) => each === `${kind}.${form}`);
  if (said) return t(`type.say.${said}`, { given, wanted });
  const name = t(`type.note.${kind}`);
  if (form === 'instead') return t('type.note.instead', { name, given, wanted });
  const word = given ?? wanted;
  return word === null ? name : t('type.note.about', { name, word });
}
