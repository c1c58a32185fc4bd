import type { Language, Relation } from '../../engine/types.ts';
import { cardId } from '../card-id.ts';
import type { Accepts, Card, Context } from '../deck.ts';
import { cleanText } from '../side-text.ts';

/** What a person sees of a card in a table, a translation memory or another program: texts only, "" for nothing. */
export interface Row {
  readonly en: string;
  readonly de: string;
  readonly speaker: string;
  readonly role: string;
  readonly original: string;
  readonly relation: string;
  readonly note: string;
  /** Further accepted wordings, apart by " | ". */
  readonly acceptsEn: string;
  readonly acceptsDe: string;
  readonly sentence: string;
}

export const EMPTY_ROW: Row = Object.freeze({
  ...{ en: '', de: '', speaker: '', role: '', original: '', relation: '', note: '' },
  ...{ acceptsEn: '', acceptsDe: '', sentence: '' },
});

const BETWEEN = ' | ';

export function rowOf(card: Card): Row {
  return {
    en: card.en ?? '',
    de: card.de ?? '',
    speaker: card.speaker ?? '',
    role: card.role ?? '',
    original: card.original,
    relation: card.relation,
    note: card.note ?? '',
    acceptsEn: card.accepts?.en.join(BETWEEN) ?? '',
    acceptsDe: card.accepts?.de.join(BETWEEN) ?? '',
    sentence: card.context?.text ?? '',
  };
}

/** The card a row stands for, as far as a row can say it: without segments and links. Null where no side is filled. */
export function cardOf(row: Row): Card | null {
  const en = cleanText(row.en) || null;
  const de = cleanText(row.de) || null;
  if (en === null && de === null) return null;
  const both = en !== null && de !== null;
  const accepts = acceptsOf(row);
  const note = row.note.trim();
  return {
    ...{ id: cardId(en, de), en, de },
    original: both ? (languageOf(row.original) ?? 'en') : en === null ? 'de' : 'en',
    relation: both ? relationOf(row.relation) : 'none',
    speaker: cleanText(row.speaker) || null,
    role: cleanText(row.role) || null,
    cue: null,
    confidence: 1,
    ...{ segments: [], links: [] },
    context: contextOf(cleanText(row.sentence), { en, de }),
    ...(note === '' ? {} : { note }),
    ...(accepts ? { accepts } : {}),
  };
}

function languageOf(text: string): Language | null {
  const name = text.trim().toLowerCase();
  if (/^(?:en|eng|english|englisch)\b/u.test(name)) return 'en';
  return /^(?:de|ger|deu|german|deutsch)\b/u.test(name) ? 'de' : null;
}

function relationOf(text: string): Relation {
  const name = text.trim().toLowerCase();
  if (name === 'partial' || name === 'teilweise') return 'partial';
  return name === 'paraphrase' || name === 'sinngemäß' ? 'paraphrase' : 'full';
}

function acceptsOf({ acceptsEn, acceptsDe }: Row): Accepts | null {
  const list = (text: string) =>
    text
      .split('|')
      .map(cleanText)
      .filter((wording) => wording !== '');
  const accepts = { en: list(acceptsEn), de: list(acceptsDe) };
  return accepts.en.length + accepts.de.length > 0 ? accepts : null;
}

/** The sentence around a pair; where a side stands in it word for word, it is marked. */
function contextOf(text: string, sides: Readonly<Record<Language, string | null>>): Context | null {
  if (text === '') return null;
  const quotes = (['en', 'de'] as const)
    .map((lang) => ({ lang, side: sides[lang], start: text.indexOf(sides[lang] ?? '') }))
    .flatMap(({ lang, side, start }) =>
      side !== null && start >= 0 ? [{ start, end: start + side.length, lang }] : [],
    )
    .sort((a, b) => a.start - b.start);
  return { text, quotes };
}
