import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/decks/deck.ts';
import { LIMITS } from '#lib/decks/limits.ts';
import type { Language } from '#lib/engine/types.ts';
import { withAlignment } from '#lib/workbench/pairs/aligned.ts';
import { addAccepted, removeAccepted, setDetail, setOriginal, setRelation } from '#lib/workbench/pairs/details.ts';
import { pairOfCard } from '#lib/workbench/pairs/from-cards.ts';
import { areLinked, toggleLink } from '#lib/workbench/pairs/links.ts';
import { movePair } from '#lib/workbench/pairs/order.ts';
import type { Pairs, WorkPair } from '#lib/workbench/pairs/pair.ts';
import { joinPairs, markQuotation, markRendering, unmark, unpair } from '#lib/workbench/pairs/pairing.ts';
import { canShift, joinSegments, shiftWord, splitSegment } from '#lib/workbench/pairs/segments.ts';
import { cardOf } from '#lib/workbench/pairs/to-cards.ts';
import { editText } from '#lib/workbench/pairs/text.ts';

/** A pair of segments written "I came | I saw" and "Ich kam | ich sah"; words link to the like-numbered ones. */
function pair(en: string | null, de: string | null, key = 'p'): WorkPair {
  const sides = { en: cut(en), de: cut(de) };
  const count = Math.max(sides.en.spans.length, sides.de.spans.length);
  const words = { en: sides.en.words, de: sides.de.words };
  const card: Card = {
    ...{ id: key, en: sides.en.text, de: sides.de.text, original: en === null ? 'de' : 'en', context: null },
    relation: en === null || de === null ? 'none' : 'full',
    ...{ speaker: null, role: null, cue: null, confidence: 0.5 },
    segments: Array.from({ length: count }, (_, at) => ({
      en: sides.en.spans[at] ?? null,
      de: sides.de.spans[at] ?? null,
    })),
    links: words.en.slice(0, words.de.length).map((span, at) => ({ en: span, de: words.de[at]!, confidence: 0.9 })),
  };
  return { ...pairOfCard(card), links: card.links.map((link) => ({ ...link, by: 'engine' })) };
}

function cut(side: string | null) {
  const parts = side?.split(' | ') ?? [];
  const text = side === null ? null : parts.filter(Boolean).join(' ');
  let at = 0;
  const spans = parts.map((part) => {
    const span = part === '' ? null : { start: at, end: at + part.length };
    at += part === '' ? 0 : part.length + 1;
    return span;
  });
  const words = Array.from((text ?? '').matchAll(/\S+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  return { text, spans, words };
}

const shown = (work: WorkPair, side: Language): string =>
  work.segments
    .map((segment) => (segment[side] ? work[side]!.slice(segment[side].start, segment[side].end) : ''))
    .join(' | ');
const both = (pairs: Pairs, at = 0): string[] => [shown(pairs[at]!, 'en'), shown(pairs[at]!, 'de')];
const linked = ({ en, de, links }: WorkPair): string[] =>
  links
    .filter(({ confidence }) => confidence > 0)
    .map((link) => `${en?.slice(link.en.start, link.en.end)}=${de?.slice(link.de.start, link.de.end)}`);

describe('segments', () => {
  const caesar = pair('I came | I saw | I won', 'Ich kam | ich sah | ich siegte');

  test.each([
    [0, ['I came I saw | I won', 'Ich kam ich sah | ich siegte']],
    [1, ['I came | I saw I won', 'Ich kam | ich sah ich siegte']],
    [2, ['I came | I saw | I won', 'Ich kam | ich sah | ich siegte']],
  ])('are joined with the next one: %i', (index, expected) => {
    expect(both(joinSegments([caesar], 'p', index))).toEqual(expected);
  });

  test('joined across a turned order take in what stands between', () => {
    const turned = {
      ...caesar,
      segments: [
        { en: { start: 0, end: 6 }, de: { start: 16, end: 26 } },
        { en: { start: 7, end: 12 }, de: { start: 0, end: 7 } },
        { en: { start: 13, end: 18 }, de: { start: 8, end: 15 } },
      ],
    };
    expect(both(joinSegments([turned], 'p', 0))).toEqual(['I came I saw I won', 'Ich kam ich sah ich siegte']);
  });

  test.each<[string, Language, number, string[]]>([
    ['where the links say', 'en', 7, ['I came | I saw I won', 'Ich kam | ich sah ich siegte']],
    ['inside a word: before the next one', 'en', 8, ['I came I | saw I won', 'Ich kam ich | sah ich siegte']],
    ['from the other side', 'de', 8, ['I came | I saw I won', 'Ich kam | ich sah ich siegte']],
    ['at its beginning: not at all', 'en', 0, ['I came I saw I won', 'Ich kam ich sah ich siegte']],
    ['behind its last word: not at all', 'en', 17, ['I came I saw I won', 'Ich kam ich sah ich siegte']],
  ])('are split %s', (_, side, offset, expected) => {
    const whole = pair('I came I saw I won', 'Ich kam ich sah ich siegte');
    expect(both(splitSegment([whole], 'p', 0, side, offset))).toEqual(expected);
  });

  test('split without links where the other side is as far', () => {
    const whole = { ...pair('aa bb cc dd', 'ee ff gg hh'), links: [] };
    expect(both(splitSegment([whole], 'p', 0, 'en', 6))).toEqual(['aa bb | cc dd', 'ee ff | gg hh']);
  });

  test.each<[string, Language, 'up' | 'down', string[], string[]]>([
    ['up', 'en', 'up', ['a b | c d', 'x | y'], ['a b c | d', 'x | y']],
    ['down', 'de', 'down', ['a | b', 'x y | z'], ['a | b', 'x | y z']],
    ['the only one', 'en', 'up', ['a | b', 'x | y'], ['a b | ', 'x | y']],
    ['into nothing', 'de', 'up', ['a | b', ' | y z'], ['a | b', 'y | z']],
    ['out of nothing: none', 'de', 'down', ['a | b', ' | y z'], ['a | b', ' | y z']],
  ])('give a word away: %s', (_, side, way, [en, de], expected) => {
    const work = pair(en!, de!);
    expect(both(shiftWord([work], 'p', 0, side, way))).toEqual(expected);
    expect(canShift(work, 0, side, way)).toBe(expected.join() !== [en, de].join());
  });
});

describe('texts', () => {
  const caesar = pair('I came | I saw', 'Ich kam | ich sah');

  test('change in one segment; links stay where their words still stand', () => {
    const [changed] = editText([caesar], 'p', 0, 'de', 'Ich kam an,') as [WorkPair];
    expect(shown(changed, 'de')).toBe('Ich kam an, | ich sah');
    expect(linked(changed)).toEqual(['I=Ich', 'came=kam', 'I=ich', 'saw=sah']);
    const [grown] = editText([caesar], 'p', 1, 'de', 'ich sahne') as [WorkPair];
    expect(linked(grown)).toEqual(['I=Ich', 'came=kam', 'I=ich']);
  });

  test('a segment whose side is emptied keeps the other; a pair that loses a side is untranslated', () => {
    const [less] = editText([caesar], 'p', 0, 'de', ' ') as [WorkPair];
    expect(both([less])).toEqual(['I came | I saw', ' | ich sah']);
    const [none] = editText([less], 'p', 1, 'de', '') as [WorkPair];
    expect(none).toMatchObject({ de: null, relation: 'none', links: [], original: 'en' });
  });

  test('a rendering is added to an untranslated quotation, and goes into a full pair', () => {
    const [added] = editText([pair('I came', null)], 'p', 0, 'de', '  Ich\u00AD kam ') as [WorkPair];
    expect(added).toMatchObject({ de: 'Ich kam', relation: 'full', due: 'all', id: null });
  });

  test('the last text of a pair stays, and one that is too long is not taken', () => {
    const lone = [pair('I came', null)];
    expect(editText(lone, 'p', 0, 'en', '')).toBe(lone);
    expect(editText(lone, 'p', 0, 'de', 'x'.repeat(LIMITS.side + 1))).toBe(lone);
    expect(editText(lone, 'p', 0, 'en', ' I  came')).toBe(lone);
  });
});

describe('links', () => {
  const work = pair('I came', 'Ich kam');
  const [i, came] = [{ start: 0, end: 1 }, { start: 2, end: 6 }]; // prettier-ignore
  const kam = { start: 4, end: 7 };

  test('are made and taken away; what a hand said the engine leaves', () => {
    const [free] = toggleLink([work], 'p', came, kam) as [WorkPair];
    expect(linked(free)).toEqual(['I=Ich']);
    const [crossed] = toggleLink([free], 'p', i, kam) as [WorkPair];
    expect(linked(crossed)).toEqual(['I=Ich', 'I=kam']);
    const [again] = withAlignment([crossed], crossed, {
      segments: crossed.segments,
      links: work.links,
      context: null,
    }) as [WorkPair];
    expect(linked(again)).toEqual(['I=Ich', 'I=kam']);
    expect(areLinked(again, came, kam)).toBe(false);
    expect(cardOf(again).links).toHaveLength(2);
    expect(linked(toggleLink([again], 'p', came, kam)[0]!)).toContain('came=kam');
  });

  test('beyond the texts are none', () => {
    const pairs = [work];
    expect(toggleLink(pairs, 'p', { start: 0, end: 99 }, kam)).toBe(pairs);
  });
});

describe('pairing', () => {
  const article = 'He said: Hello there. Es heißt: Guten Tag. Das heißt Hallo du.';
  const at = (words: string) => ({ start: article.indexOf(words), end: article.indexOf(words) + words.length });
  const wrong: WorkPair = {
    ...pair('Hello there', 'Guten Tag'),
    places: { en: [at('Hello there')], de: [at('Guten Tag')] },
  };

  test('is loosened: the rendering stays as a dropped pair behind its quotation', () => {
    expect(unpair([wrong], 'p', 'q')).toMatchObject([
      { key: 'p', en: 'Hello there', de: null, relation: 'none', dropped: false, places: { de: [] } },
      { key: 'q', en: null, de: 'Guten Tag', original: 'de', dropped: true, places: { en: [], de: [at('Guten Tag')] } },
    ]);
    const lone = [pair('Hello', null)];
    expect(unpair(lone, 'p', 'q')).toBe(lone);
  });

  test('goes from one quotation to another', () => {
    const loose = unpair([wrong, pair('Good day', null, 'other')], 'p', 'q');
    expect(joinPairs(loose, 'other', 'q')).toMatchObject([
      { key: 'p', de: null },
      { key: 'other', en: 'Good day', de: 'Guten Tag', relation: 'full', dropped: false, confidence: 1, due: 'all' },
    ]);
  });

  test('puts two whole pairs together, in the order of the list, with their segments and links', () => {
    const [joined] = joinPairs([pair('a | b', 'x | y'), pair('c', 'z', 'q')], 'p', 'q') as [WorkPair];
    expect(both([joined])).toEqual(['a | b | c', 'x | y | z']);
    expect(linked(joined)).toEqual(['a=x', 'b=y', 'c=z']);
    const [other] = joinPairs([pair('a', 'x'), pair('c', 'z', 'q')], 'q', 'p') as [WorkPair];
    expect([other.key, other.en, other.de]).toEqual(['q', 'a c', 'x z']);
  });

  test('takes a rendering from the article; the earlier one stays as a dropped pair', () => {
    expect(markRendering([wrong], article, at('Hallo du'), 'p', 'q')).toMatchObject([
      { key: 'p', en: 'Hello there', de: 'Hallo du', places: { de: [at('Hallo du')] }, confidence: 1, due: 'all' },
      { key: 'q', de: 'Guten Tag', dropped: true },
    ]);
    const pairs = [wrong];
    expect(markRendering(pairs, article, at('Hello'), 'p', 'q')).toBe(pairs);
  });

  test('marks a quotation in the order of the article, and takes a mark away', () => {
    const marked = markQuotation([wrong], article, at('He said'), 'en', 'new');
    expect(marked).toMatchObject([{ key: 'new', en: 'He said', de: null, relation: 'none' }, { key: 'p' }]);
    expect(unmark(marked, [at('said')])).toMatchObject([{ key: 'p' }]);
    expect(unmark([wrong], [at('Guten')])).toMatchObject([{ key: 'p', en: 'Hello there', de: null }]);
    expect(unmark([wrong], [at('Das')])).toHaveLength(1);
  });
});

describe('what is said of a pair', () => {
  const pairs = [pair('Hello', 'Hallo'), pair('Bye', null, 'q'), pair('Yes', 'Ja', 'r')];

  test('speaker, note, relation and original; nothing is null', () => {
    const [told] = setDetail(setDetail(pairs, 'p', 'speaker', ' Freya  Lund'), 'p', 'note', '') as [WorkPair];
    expect(cardOf(told)).toMatchObject({ speaker: 'Freya Lund' });
    expect(cardOf(told)).not.toHaveProperty('note');
    expect(setOriginal(setRelation(pairs, 'p', 'partial'), 'p', 'de')[0]).toMatchObject({
      original: 'de',
      relation: 'partial',
    });
    expect(setRelation(setOriginal(pairs, 'q', 'de'), 'q', 'partial')).toBe(pairs);
  });

  test('accepted wordings, each once and not the side itself', () => {
    const added = addAccepted(pairs, 'p', 'de', ' Moin  moin ');
    expect(added[0]?.accepts).toEqual({ en: [], de: ['Moin moin'] });
    expect(addAccepted(added, 'p', 'de', 'Moin moin')).toBe(added);
    expect(addAccepted(added, 'p', 'de', 'Hallo')).toBe(added);
    expect(removeAccepted(added, 'p', 'de', 0)[0]?.accepts.de).toEqual([]);
    const full = Array.from({ length: LIMITS.accepts + 3 }, (_, at) => `Wort ${at}`).reduce<Pairs>(
      (all, text) => addAccepted(all, 'p', 'de', text),
      pairs,
    );
    expect(full[0]?.accepts.de).toHaveLength(LIMITS.accepts);
  });

  test('its place in the deck', () => {
    const order = (all: Pairs) => all.map(({ key }) => key).join('');
    expect(order(movePair(pairs, 'p', 1))).toBe('qpr');
    expect(order(movePair(pairs, 'r', -9))).toBe('rpq');
    expect(movePair(pairs, 'p', -1)).toBe(pairs);
  });
});
