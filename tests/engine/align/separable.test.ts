import { describe, expect, test } from 'vitest';
import { loadLexicon } from '#bin/lexicon.ts';
import { separatedVerbs } from '#lib/engine/align/separable.ts';
import { foldWord } from '#lib/engine/languages/fold.ts';

const lexicon = loadLexicon();

/** Separated verbs of a tokenised sentence as "verb … particle". */
function found(sentence: string): string[] {
  const tokens = sentence.split(' ');
  const kind = (at: number): 'verb' | 'word' | 'other' => {
    const token = tokens[at] ?? '';
    if (!/\p{L}/u.test(token)) return 'other';
    return at > 0 && /^\p{Lu}/u.test(token) ? 'word' : 'verb';
  };
  return separatedVerbs(tokens.map(foldWord), kind, lexicon).map(
    ({ verb, particle }) => `${tokens[verb]} … ${tokens[particle]}`,
  );
}

describe('separated verbs', () => {
  test.each([
    ['Das Treffen fand am Montag statt .', ['fand … statt']],
    ['Sie sah ihn lange an , dann ging sie weg .', ['sah … an', 'ging … weg']],
    ['Wir geben nicht auf und kommen wieder .', ['geben … auf', 'kommen … wieder']],
    ['Er nahm im letzten Jahr die Stelle an', ['nahm … an']],
    ['Er kommt morgen an', ['kommt … an']],
    ['Das Haus steht an der Straße .', []],
    ['Mit ihm ging alles gut .', []],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });
});
