import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardId } from '#lib/decks/card-id.ts';
import { packText } from '#lib/decks/link-text.ts';
import { cardOnTable, openRoom, rateCard, undoLast } from '#lib/study/room.ts';
import { DEFAULT_SETTINGS } from '#lib/study/settings.ts';
import { decodeRendering, encodeRendering, quotationId, type SharedRendering } from '#lib/study/shared-rendering.ts';
import { wordDifferences } from '#lib/study/word-differences.ts';
import { BERLIN, card, deck, MONDAY } from './samples.ts';

const when = { at: MONDAY, offset: BERLIN };
const sample: SharedRendering = { quotation: 'Call me.', speaker: 'Ida Vogt', language: 'de', text: 'Ruf mich an.' };

describe('translating freely', () => {
  it('goes through what nobody has translated, and leaves schedule and log alone', () => {
    const bare = (id: string) => card(id, { relation: 'none', de: null });
    const decks = [deck([], { cards: [card('a'), bare('b'), bare('c')] })];
    const room = openRoom(decks, { ...DEFAULT_SETTINGS, practice: 'free' }, [], when, null);
    expect(cardOnTable(room)?.card.id).toBe('b');
    const next = rateCard(room, 3, when, 'x');
    expect(next.event).toBeNull();
    expect(next.room.schedule).toBe(room.schedule);
    expect(cardOnTable(next.room)?.card.id).toBe('c');
    expect(cardOnTable(undoLast(next.room, when, 'y').room)?.card.id).toBe('b');
  });

  it('has nothing to do where everything is translated', () => {
    const room = openRoom([deck(['a'])], { ...DEFAULT_SETTINGS, practice: 'free' }, [], when, null);
    expect(room.session).toBeNull();
  });
});

describe('a rendering in a link', () => {
  it('comes out as it went in', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .filter((each) => /\S/u.test(each) && each.isWellFormed());
    const any = fc.record<SharedRendering>({
      quotation: text,
      speaker: fc.option(text),
      language: fc.constantFrom('en', 'de'),
      text,
    });
    await fc.assert(
      fc.asyncProperty(any, async (rendering) => {
        const hash = await encodeRendering(rendering);
        expect(hash.ok && (await decodeRendering(`#${hash.value}`))).toEqual({ ok: true, value: rendering });
      }),
      { numRuns: 50 },
    );
  });

  it('is refused with a reason when it is not whole, or something else', async () => {
    const hash = await encodeRendering(sample);
    const whole = hash.ok ? hash.value : '';
    expect(await decodeRendering('')).toEqual({ ok: false, error: 'empty' });
    expect(await decodeRendering(whole.slice(0, -6))).toEqual({ ok: false, error: 'cut' });
    expect(await decodeRendering(`${whole.slice(0, -9)}AAA${whole.slice(-6)}`)).toMatchObject({ ok: false });
    const packed = async (value: unknown) => {
      const link = await packText(typeof value === 'string' ? value : JSON.stringify(value));
      return decodeRendering(link.ok ? link.value : '');
    };
    expect(await packed('no JSON')).toEqual({ ok: false, error: 'notADeck' });
    expect(await packed(deck(['a']))).toEqual({ ok: false, error: 'notADeck' });
    expect(await packed({ ...sample, rendering: 2 })).toEqual({ ok: false, error: 'newer' });
    expect(await packed({ ...sample, rendering: 1, text: '  ' })).toEqual({ ok: false, error: 'notADeck' });
  });

  it('belongs to the card of the quotation, in every deck', () => {
    expect(quotationId(sample)).toBe(cardId('Call me.', null));
    expect(quotationId({ quotation: 'Ruf an.', language: 'en' })).toBe(cardId(null, 'Ruf an.'));
  });
});

describe('the differences of two texts', () => {
  const own = (a: string, b: string) =>
    wordDifferences(a, b).map((side) => side.filter((piece) => piece.own).map(({ text }) => text.trim()));

  it.each([
    ['Das Meer ist alt.', 'Das alte Meer ist!', [['alt.'], ['alte']]],
    ['Ruf an', 'Ruf an', [[], []]],
    ['RUF an!', 'ruf „an“', [[], []]],
    ['', 'Ruf an', [[], ['Ruf an']]],
    ['Nie wieder', 'Immer', [['Nie wieder'], ['Immer']]],
  ])('%s / %s', (a, b, expected) => {
    expect(own(a, b)).toEqual(expected);
  });

  it('law: the stretches are the texts, and what is shared is the same on both sides', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '.', '\n', 'Ä'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [left, right] = wordDifferences(a, b);
        const join = (side: typeof left) => side.map((piece) => piece.text).join('');
        expect([join(left), join(right)]).toEqual([a, b]);
        const common = (side: typeof left) =>
          side
            .filter((piece) => !piece.own)
            .map((piece) => piece.text.toLowerCase().replace(/[^\p{L}]+/gu, ''))
            .join('');
        expect(common(left)).toBe(common(right));
      }),
    );
  });
});
