import { describe, expect, it } from 'vitest';
import { LIMITS } from '#lib/decks/limits.ts';
import { parseDeck } from '#lib/decks/parse.ts';
import { ownAnswerId, withOwnAnswers, type OwnAnswer } from '#lib/study/own-answers.ts';
import { card, deck } from './samples.ts';

const answer = (text: string, over: Partial<OwnAnswer> = {}): OwnAnswer => {
  const { cardId, direction } = { cardId: 'a', direction: 'en-de' as const, ...over };
  return { version: 1, id: ownAnswerId(cardId, direction, text), cardId, direction, text, right: true, at: 1, ...over };
};
const acceptsOf = (answers: readonly OwnAnswer[], over = {}) =>
  withOwnAnswers(deck([], { cards: [card('a', over)] }), answers).cards[0]?.accepts;

describe('what a learner accepted, offered with the deck', () => {
  it('stands with the language it is in, the latest first, none twice', () => {
    const answers = [
      answer('Deutsch A!', { at: 5 }),
      answer('Ganz anders. ', { at: 1 }),
      answer('ganz ANDERS', { at: 2 }),
      answer('Noch anders', { at: 3 }),
      answer('Quite different', { direction: 'de-en' }),
      answer('Falsch', { right: false }),
      answer('Of another card', { cardId: 'z' }),
    ];
    expect(acceptsOf(answers)).toEqual({ en: ['Quite different'], de: ['Noch anders', 'ganz ANDERS'] });
    expect(acceptsOf(answers, { accepts: { en: [], de: ['Noch anders.'] } })).toEqual({
      en: ['Quite different'],
      de: ['Noch anders.', 'ganz ANDERS'],
    });
  });

  it('fits a deck, however much was accepted, and leaves one alone that has nothing to add', () => {
    const many = Array.from({ length: 40 }, (_, at) => answer(`Fassung ${at}`, { at }));
    const full = withOwnAnswers(deck(['a']), many);
    expect(full.cards[0]?.accepts?.de).toHaveLength(LIMITS.accepts);
    expect(parseDeck(full)).toEqual({ ok: true, value: full });
    const same = deck(['a']);
    expect(withOwnAnswers(same, [answer('x', { cardId: 'z' })])).toBe(same);
    expect(withOwnAnswers(same, [answer('Deutsch a')]).cards[0]).toBe(same.cards[0]);
  });
});
