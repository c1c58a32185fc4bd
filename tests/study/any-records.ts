import fc from 'fast-check';
import type { KeptDeck, Records } from '#lib/study/backup.ts';
import { ownAnswerId, type OwnAnswer } from '#lib/study/own-answers.ts';
import type { OwnRendering } from '#lib/study/own-renderings.ts';
import { anyDeck } from '../decks/any-deck.ts';
import { anyLog } from './samples.ts';

const time = fc.nat(50);
const cardId = fc.constantFrom('a', 'b', 'c');

const keptDeck: fc.Arbitrary<KeptDeck> = fc
  .record({
    id: fc.constantFrom('deck-1', 'deck-2', 'deck-3'),
    deck: anyDeck,
    ...{ madeAt: time, changedAt: time, deletedAt: fc.option(time) },
    visiting: fc.option(fc.constant(true as const), { freq: 2 }),
  })
  .map(({ id, deck, visiting, ...times }) => ({
    ...{ id, deck: { ...deck, id }, ...times },
    ...(visiting ? { visiting, deletedAt: null, from: 'link' } : {}),
  }));

const ownAnswer: fc.Arbitrary<OwnAnswer> = fc
  .record({ cardId, text: fc.constantFrom('Meer', 'das Meer'), right: fc.boolean(), at: time })
  .map((answer) => ({
    ...{ version: 1, direction: 'en-de', ...answer },
    id: ownAnswerId(answer.cardId, 'en-de', answer.text),
  }));

const ownRendering: fc.Arbitrary<OwnRendering> = fc.record({
  version: fc.constant(1),
  ...{ id: cardId, quotation: fc.constant('Call me.'), language: fc.constant('de') },
  text: fc.constantFrom('', 'Ruf an.', 'Ruf mich an.'),
  changedAt: time,
});

/** What is only carried, not read: with and without a time, as JSON has it. */
const carried = fc.oneof(
  fc.constantFrom('dark', 7, null, true),
  fc.record({ text: fc.constantFrom('Ein Text', 'Zwei'), changedAt: time }),
);

const distinct = <T extends { id: string }>(record: fc.Arbitrary<T>) =>
  fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 4 });

/** What a device may hold; two draws share ids, so that merging them has to decide. */
export const anyRecords: fc.Arbitrary<Records> = fc.record({
  decks: distinct(keptDeck),
  drafts: distinct(fc.record({ id: fc.constantFrom('new', 'deck-1'), draft: carried })),
  reviews: anyLog,
  answers: distinct(ownAnswer),
  renderings: distinct(ownRendering),
  // One deck has one short link, wherever its key lies.
  shares: distinct(
    fc
      .constantFrom('deck-1', 'deck-2')
      .map((id) => ({ id, share: { version: 1, deckId: id, editKey: `key of ${id}` } })),
  ),
  settings: distinct(fc.record({ id: fc.constantFrom('study', 'other'), value: carried })),
});
