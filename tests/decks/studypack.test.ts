import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { studyPack } from '#lib/decks/studypack.ts';
import { emptyLexicon, openLexicon } from '#lib/engine/align/lexicon.ts';
import { gradeAnswer } from '#lib/engine/grade/grade.ts';

const LEXICON = new URL('../../content/lexicon/en-de.lexicon.gz', import.meta.url);
const lexicon = openLexicon(gunzipSync(readFileSync(LEXICON)));

const LONG = {
  en: 'The harbour master, who had spent thirty winters counting boats, told the young reporter that nobody on the island would ever forget the night when the lighthouse went dark and the fishermen rowed home by the sound of church bells, drums and frying pans.',
  de: 'Der Hafenmeister, der dreißig Winter lang Boote gezählt hatte, erzählte der jungen Reporterin, dass niemand auf der Insel je die Nacht vergessen werde, in der der Leuchtturm erlosch und die Fischer nach dem Klang von Kirchenglocken, Trommeln und Bratpfannen nach Hause ruderten.',
};

describe('studyPack', () => {
  it('stays within 3 kB gzip on a long card, and is plain JSON', () => {
    const pack = studyPack(LONG, lexicon);
    const json = JSON.stringify(pack);
    expect(gzipSync(json).length).toBeLessThanOrEqual(3000);
    expect(JSON.parse(json)).toEqual(pack);
  });

  it('lets the grader know a synonym and a slip that is another word', () => {
    const sides = { en: 'Nora bought the car with the money.', de: 'Nora kaufte das Auto mit dem Geld.' };
    const pack = studyPack(sides, lexicon);
    const grade = (answer: string) =>
      gradeAnswer({ source: sides.en, reference: sides.de, answer, direction: 'en-de', pack });
    expect(grade('Nora kaufte den Wagen mit dem Geld.').verdict).not.toBe('off');
    expect(grade('Nora kaufte das Auto mit dem Gled.').verdict).toBe('equivalent');
    expect(grade('Nora kaufte das Auto mit dem Gold.').verdict).toBe('off');
  });

  it('is empty but valid without a lexicon or without text', () => {
    const pack = studyPack({ en: '', de: '' }, emptyLexicon);
    expect(pack).toMatchObject({ version: 1, en: { rarity: {}, synonyms: {} }, de: { translations: {} } });
    expect(gradeAnswer({ source: '', reference: 'Hallo', answer: 'hallo!', direction: 'en-de', pack }).verdict).toBe(
      'exact',
    );
  });
});
