import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownAnswerId, parseOwnAnswer, type OwnAnswer } from '#lib/study/own-answers.ts';
import { judgeTyped } from '#lib/study/typed.ts';
import { findingsOf } from '#lib/study/typed-findings.ts';
import { piecesOfAnswer, piecesOfReference } from '#lib/study/typed-pieces.ts';
import { card } from './samples.ts';

const boat = card('boat', {
  en: 'The old ferry did not leave without us.',
  de: 'Die alte Fähre fuhr nicht ohne uns ab.',
});
const judge = (answer: string, own: readonly OwnAnswer[] = []) => judgeTyped(boat, 'en-de', answer, own);
const decision = (text: string, right: boolean): OwnAnswer => ({
  version: 1,
  ...{ id: ownAnswerId('boat', 'en-de', text), cardId: 'boat', direction: 'en-de', text, right, at: 1 },
});

describe('a typed answer', () => {
  it.each([
    ['Die alte Fähre fuhr nicht ohne uns ab.', 'exact', 3, []],
    ['die alte faehre fuhr nicht ohne uns ab', 'exact', 3, []],
    ['Die alte Fähre fuhr ohne uns ab.', 'off', 1, ['negation']],
    ['Der alte Fähre fuhr nicht ohne uns ab.', 'close', 2, []],
    ['Der gelbe Löffel kocht nicht ohne Bratpfanne.', 'off', 1, ['word']],
    ['', 'unanswered', 1, []],
    [' \n', 'unanswered', 1, []],
  ] as const)('%s: %s, rating %i', (answer, standing, suggested, errors) => {
    expect(judge(answer)).toMatchObject({ standing, suggested, errors });
  });

  it('tells which words that carry the sense were missed, none of a right answer', () => {
    expect(judge('Der Zug fuhr ohne uns.').missed).toEqual(['alte', 'Fähre']);
    expect(judge('Die alte Fähre fuhr nicht ohne uns ab.').missed).toEqual([]);
    expect(judge('').missed).toEqual([]);
    const wrong = 'Der Zug fuhr ohne uns.';
    expect(judge(wrong, [decision(wrong, true)]).missed).toEqual([]);
  });

  it('is judged in the other direction too', () => {
    expect(judgeTyped(boat, 'de-en', 'The old ferry did leave without us.', [])).toMatchObject({
      standing: 'off',
      errors: ['negation'],
    });
  });

  it('that the learner accepted is right from then on, and so is what it is compared with', () => {
    const mine = 'Niemals stach der betagte Kahn leer in See.';
    expect(judge(mine).standing).toBe('off');
    expect(judge(mine, [decision(mine, true)])).toMatchObject({ standing: 'accepted', suggested: 3, errors: [] });
    expect(judge('niemals stach der betagte Kahn leer in See', [decision(mine, true)]).standing).toBe('accepted');
  });

  it('is compared with every rendering that the deck accepts, in its own language', () => {
    const accepts = { en: [], de: ['Niemals stach der betagte Kahn leer in See.'] };
    const judged = (answer: string) => judgeTyped({ ...boat, accepts }, 'en-de', answer, []);
    expect(judged('niemals stach der betagte Kahn leer in See')).toMatchObject({ standing: 'exact', suggested: 3 });
    expect(judged('Die alte Fähre fuhr nicht ohne uns ab.').standing).toBe('exact');
    const swapped = { ...boat, accepts: { en: accepts.de, de: [] } };
    expect(judgeTyped(swapped, 'en-de', accepts.de[0]!, []).standing).toBe('off');
    const own = decision('Nie legte der Kahn unbemannt ab.', true);
    expect(judgeTyped({ ...boat, accepts }, 'en-de', own.text, [own]).standing).toBe('accepted');
  });

  it('that the learner counted wrong is wrong from then on; others are not', () => {
    const own = [decision('Die alte Fähre fuhr nicht ohne uns ab.', false)];
    expect(judge('Die alte Fähre fuhr nicht ohne uns ab', own)).toMatchObject({ standing: 'rejected', suggested: 1 });
    expect(judge('Die alte Fähre fuhr nicht ohne euch ab', own).standing).not.toBe('rejected');
  });

  it('knows no decision about another card or the other direction', () => {
    const other = { ...decision('Nein.', true), cardId: 'another' };
    const back = { ...decision('Nein.', true), direction: 'de-en' as const };
    expect(judge('Nein.', [other, back]).standing).toBe('off');
  });
});

describe('what is shown of it', () => {
  const shown = (answer: string) =>
    piecesOfAnswer(judge(answer))
      .map(({ text, op }) => (op === null || op === 'same' ? text : `[${op} ${text}]`))
      .join('');

  it.each([
    ['Die alte Fähre fuhr nicht ohne uns ab.', 'Die alte Fähre fuhr nicht ohne uns ab.'],
    ['Die Fähre fuhr nicht ohne uns ab.', 'Die [missing alte] Fähre fuhr nicht ohne uns ab.'],
    ['Die alte Fähre fuhr ohne uns.', 'Die alte Fähre fuhr [missing nicht] ohne uns [missing ab].'],
    ['Alte Fähre fuhr nicht ohne uns ab', '[missing Die] Alte Fähre fuhr nicht ohne uns ab'],
    ['Hallo', '[extra Hallo]'],
    ['', ''],
  ])('%s', (answer, pieces) => {
    expect(shown(answer)).toBe(pieces);
  });

  it('marks the words of the rendering that the answer has not', () => {
    const marked = piecesOfReference(judge('Die Fähre fuhr nicht ohne uns ab.')).filter(
      ({ mark }) => mark === 'differs',
    );
    expect(marked.map(({ text }) => text)).toEqual(['alte']);
  });

  it('marks where a word belongs that stands elsewhere, unless the answer is right all the same', () => {
    const diff = [
      { op: 'moved', answer: [0, 5], reference: [4, 9] },
      { op: 'same', answer: [6, 9], reference: [0, 3] },
    ] as const;
    const grade = { ...judge('x').grade, diff, flags: [] };
    const outcome = { ...judge('x'), standing: 'close' as const, answer: 'jetzt wir', against: 'Wir jetzt', grade };
    expect(piecesOfReference(outcome)).toEqual([
      { text: 'Wir ', mark: null },
      { text: 'jetzt', mark: 'moved' },
    ]);
    expect(findingsOf(outcome)).toEqual([{ kind: 'order', given: 'jetzt', wanted: null }]);
    expect(piecesOfReference({ ...outcome, standing: 'equivalent' })).toEqual([{ text: 'Wir jetzt', mark: null }]);
  });

  it('says in few words what is wrong, each thing once', () => {
    expect(findingsOf(judge('Die alte Fähre fuhr ohne uns ab.'))).toEqual([
      { kind: 'negation', given: null, wanted: 'nicht' },
    ]);
    expect(findingsOf(judge('Die alte Säge fuhr nicht ohne uns ab.'))).toContainEqual(
      expect.objectContaining({ given: 'Säge', wanted: 'Fähre' }),
    );
    expect(findingsOf(judge(''))).toEqual([]);
  });

  it('marks what a flag found as a fault, with the word that was meant, in the answer and in the rendering', () => {
    const bus = card('bus', { en: 'The bus left at 7.', de: 'Der Bus fuhr um 7 los.' });
    const outcome = judgeTyped(bus, 'en-de', 'Der Bus fuhr um 8 los.', []);
    expect(piecesOfAnswer(outcome)).toContainEqual({ text: '8', op: 'wrong', wanted: '7' });
    expect(piecesOfReference(outcome).filter(({ mark }) => mark === 'differs')).toEqual([
      { text: '7', mark: 'differs' },
    ]);
    expect(findingsOf(outcome)).toEqual([{ kind: 'number', given: '8', wanted: '7' }]);
  });

  it('gives a word the partner that its flag names, not the one which merely stood next', () => {
    const diff = [
      { op: 'wrong', answer: [0, 4], reference: [0, 3] },
      { op: 'missing', answer: null, reference: [4, 7] },
    ] as const;
    const flags = [{ kind: 'name', answer: [0, 4], reference: [4, 7] }] as const;
    const grade = { ...judge('Rita').grade, diff, flags };
    const outcome = { ...judge('Rita'), answer: 'Rita', against: 'die Eva', grade };
    expect(piecesOfAnswer(outcome)[0]).toEqual({ text: 'Rita', op: 'wrong', wanted: 'Eva' });
    expect(piecesOfAnswer(outcome).at(-1)).toEqual({ text: 'die', op: 'missing' });
    const twice = { ...grade, flags: [...flags, { ...flags[0], kind: 'antonym' as const }] };
    expect(findingsOf({ ...outcome, grade: twice }).filter(({ given }) => given !== null)).toEqual([
      { kind: 'name', given: 'Rita', wanted: 'Eva' },
    ]);
  });

  it('puts a word that is too much in the place of the one that its flag says is missing', () => {
    const diff = [
      { op: 'same', answer: [0, 3], reference: [0, 3] },
      { op: 'extra', answer: [4, 8], reference: null },
      { op: 'missing', answer: null, reference: [4, 8] },
    ] as const;
    const flags = [{ kind: 'number', answer: [4, 8], reference: [4, 8] }] as const;
    const grade = { ...judge('x').grade, diff, flags };
    const outcome = { ...judge('x'), standing: 'off' as const, answer: 'Nur zwei', against: 'Nur drei', grade };
    expect(piecesOfAnswer(outcome).slice(1)).toEqual([
      { text: ' ', op: null },
      { text: 'zwei', op: 'wrong', wanted: 'drei' },
    ]);
    expect(findingsOf(outcome)).toEqual([{ kind: 'number', given: 'zwei', wanted: 'drei' }]);
  });

  it('calls other words of a right answer other words, not faults', () => {
    const mine = 'Die olle Fähre fuhr nicht ohne uns ab.';
    const accepted = judge(mine, [decision('Die alte Fähre fuhr keineswegs ohne uns ab.', true), decision(mine, true)]);
    expect(accepted.standing).toBe('accepted');
    expect(piecesOfAnswer(accepted).map(({ op }) => op)).not.toContain('wrong');
  });

  it('names a clause that was left out before single words', () => {
    const long = card('long', {
      en: 'The baker waved and the old ferry did not leave without us.',
      de: 'Der Bäcker winkte und die alte Fähre fuhr nicht ohne uns ab.',
    });
    const notes = findingsOf(judgeTyped(long, 'en-de', 'Der Maurer winkte.', []));
    expect(notes.findIndex(({ kind }) => kind === 'missing')).toBeLessThan(
      notes.findIndex(({ wanted }) => wanted === 'Bäcker'),
    );
  });

  it('says whose the rendering is that the answer was compared with', () => {
    const accepts = { en: [], de: ['Niemals stach der betagte Kahn leer in See.'] };
    const of = (answer: string, own: readonly OwnAnswer[] = []) =>
      judgeTyped({ ...boat, accepts }, 'en-de', answer, own).againstOf;
    expect(of('Die alte Fähre fuhr ohne uns ab.')).toBe('card');
    expect(of('Niemals stach der Kahn leer in See.')).toBe('deck');
    expect(of('Nie legte das Boot unbemannt ab.', [decision('Nie legte der Kahn unbemannt ab.', true)])).toBe(
      'learner',
    );
  });

  it('law: no letter of the answer or of the rendering is lost, and nothing throws', () => {
    const words = fc.array(fc.constantFrom('Die', 'alte', 'Fähre', 'fuhr', 'nicht', 'ohne', 'uns', 'ab', 'Boot', ','), {
      maxLength: 14,
    });
    const answers = fc.oneof(
      words.map((each) => each.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    fc.assert(
      fc.property(answers, (answer) => {
        const outcome = judge(answer);
        const solid = (text: string) => text.replace(/\s+/gu, '');
        const own = piecesOfAnswer(outcome).filter(({ op }) => op !== 'missing');
        expect(solid(own.map(({ text }) => text).join(''))).toBe(solid(answer));
        const rendering = piecesOfReference(outcome);
        expect(rendering.map(({ text }) => text).join('')).toBe(outcome.against);
        const notes = findingsOf(outcome).map((note) => JSON.stringify(note));
        expect(new Set(notes).size).toBe(notes.length);
      }),
    );
  });
});

describe('a decision', () => {
  it('is about a wording, however it is spaced and pointed', () => {
    const id = ownAnswerId('boat', 'en-de', 'Ja, gern.');
    expect(ownAnswerId('boat', 'en-de', '  ja  gern')).toBe(id);
    expect(ownAnswerId('boat', 'en-de', 'Ja, gern?')).not.toBe(id);
    expect(ownAnswerId('boat', 'de-en', 'Ja, gern.')).not.toBe(id);
  });

  it('is read as it was stored, and nothing else is', () => {
    const one = decision('Ja.', true);
    expect(parseOwnAnswer(one)).toEqual(one);
    for (const value of [null, 'x', { ...one, version: 2 }, { ...one, right: 'yes' }, { ...one, at: -1 }]) {
      expect(parseOwnAnswer(value)).toBeNull();
    }
  });
});
