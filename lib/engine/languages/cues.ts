import type { Language } from '../types.ts';

/**
 * Phrases that announce the other language's version of a quotation. `to` is the language of what follows (or of what
 * they stand behind, for the ones that come after it); `strength` is how rarely they mean anything else, 1 to 3.
 */
export interface CueRow {
  /** In lower case, words apart by one space. */
  readonly phrase: string;
  readonly to: Language | 'either';
  readonly strength: 1 | 2 | 3;
  readonly example: string;
}

const row = (phrase: string, to: CueRow['to'], strength: CueRow['strength'], example: string): CueRow => ({
  phrase,
  to,
  strength,
  example,
});

export const CUES: readonly CueRow[] = [
  row('zu deutsch', 'de', 3, '"Stay calm", zu Deutsch: "Bleibt ruhig"'),
  row('auf deutsch', 'de', 3, '"Stay calm" – auf Deutsch: "Bleibt ruhig"'),
  row('in deutsch', 'de', 3, '"Stay calm", in Deutsch "Bleibt ruhig"'),
  row('deutsch', 'de', 3, '"Stay calm" (deutsch: "Bleibt ruhig")'),
  row('dt.', 'de', 3, '"Stay calm" (dt. "Bleibt ruhig")'),
  row('dt', 'de', 3, '"Stay calm" (dt: "Bleibt ruhig")'),
  row('dtsch.', 'de', 3, '"Stay calm" (dtsch. "Bleibt ruhig")'),
  row('deutsche übersetzung', 'de', 3, '"Stay calm" (deutsche Übersetzung: "Bleibt ruhig")'),
  row('deutschen übersetzung', 'de', 3, '"Stay calm" – in der deutschen Übersetzung: "Bleibt ruhig"'),
  row('deutschen ausgabe', 'de', 2, '"Stay calm" ("Bleibt ruhig", wie es in der deutschen Ausgabe heißt)'),
  row('deutschen fassung', 'de', 2, '"Stay calm", in der deutschen Fassung "Bleibt ruhig"'),
  row('deutsche fassung', 'de', 2, '"Stay calm", deutsche Fassung: "Bleibt ruhig"'),
  row('deutschsprachige variante', 'de', 3, '"Stay calm", die deutschsprachige Variante "Bleibt ruhig"'),
  row('deutsche version', 'de', 3, '"Stay calm", die deutsche Version "Bleibt ruhig"'),
  row('eigene übersetzung', 'de', 3, '"Bleibt ruhig", eigene Übersetzung'),
  row('übersetzung', 'de', 3, '"Stay calm", Übersetzung: "Bleibt ruhig"'),
  row('übersetzt', 'either', 3, '"Stay calm", übersetzt: "Bleibt ruhig"'),
  row('übersetzbar', 'either', 3, '"Stay calm", übersetzbar mit "Bleibt ruhig"'),
  row('übersetzen', 'either', 3, '"Stay calm", was man mit "Bleibt ruhig" übersetzen könnte'),
  row('deutscher titel', 'de', 3, 'In "Deep Water" (deutscher Titel: "Tiefes Wasser") spielt er mit'),
  row('deutschen titel', 'de', 2, '"Deep Water", unter dem deutschen Titel "Tiefes Wasser"'),
  row('originaltitel', 'en', 3, '"Tiefes Wasser" (Originaltitel: "Deep Water")'),
  row('synchronfassung', 'de', 2, '"Stay calm" – in der Synchronfassung: "Bleibt ruhig"'),
  row('gemeint ist', 'de', 2, '"Stay calm". Gemeint ist: Bleibt ruhig'),
  row('zu übersetzen', 'either', 3, '"Stay calm" wäre mit "Bleibt ruhig" zu übersetzen'),
  row('ins deutsche übertragen', 'de', 3, '"Stay calm", ins Deutsche übertragen "Bleibt ruhig"'),
  row('übertragen', 'either', 2, '"Stay calm", frei übertragen "Bleibt ruhig"'),
  row('wörtlich', 'either', 2, '"Stay calm", wörtlich: "Bleibt ruhig"'),
  row('sinngemäß', 'either', 3, '"Stay calm", sinngemäß: "Bleibt ruhig"'),
  row('sinngemäss', 'either', 3, '"Stay calm", sinngemäss: "Bleibt ruhig"'),
  row('frei nach', 'either', 1, '"Stay calm", frei nach: "Bleibt ruhig"'),
  row('in etwa', 'either', 2, '"Stay calm", in etwa: "Bleibt ruhig"'),
  row('etwa', 'either', 1, '"Stay calm" (etwa: "Bleibt ruhig")'),
  row('ungefähr', 'either', 1, '"Stay calm", ungefähr: "Bleibt ruhig"'),
  row('so viel wie', 'either', 3, '"Stay calm" heißt so viel wie "Bleibt ruhig"'),
  row('soviel wie', 'either', 3, '"Stay calm", soviel wie "Bleibt ruhig"'),
  row('das heißt', 'either', 2, '"Stay calm", das heißt: "Bleibt ruhig"'),
  row('das bedeutet', 'either', 2, '"Stay calm". Das bedeutet: "Bleibt ruhig"'),
  row('bedeutet', 'either', 2, '"Stay calm" bedeutet "Bleibt ruhig"'),
  row('was so viel heißt wie', 'either', 3, '"Stay calm", was so viel heißt wie "Bleibt ruhig"'),
  row('heißt', 'either', 1, '"Stay calm" heißt "Bleibt ruhig"'),
  row('will heißen', 'either', 2, '"Stay calm", will heißen: "Bleibt ruhig"'),
  row('sprich', 'either', 1, '"Stay calm", sprich: "Bleibt ruhig"'),
  row('d. h.', 'either', 2, '"Stay calm" (d. h. "Bleibt ruhig")'),
  row('also', 'either', 1, '"Stay calm", also: "Bleibt ruhig"'),
  row('mit anderen worten', 'either', 1, '"Stay calm", mit anderen Worten: "Bleibt ruhig"'),
  row('englisch', 'en', 3, '"Bleibt ruhig" (englisch: "Stay calm")'),
  row('engl.', 'en', 3, '"Bleibt ruhig" (engl.: "Stay calm")'),
  row('engl', 'en', 3, '"Bleibt ruhig" (engl: "Stay calm")'),
  row('auf englisch', 'en', 3, '"Bleibt ruhig", auf Englisch: "Stay calm"'),
  row('im original', 'en', 3, '"Bleibt ruhig" (im Original: "Stay calm")'),
  row('original', 'en', 2, '"Bleibt ruhig" (Original: "Stay calm")'),
  row('originalzitat', 'en', 3, '"Bleibt ruhig" (Originalzitat: "Stay calm")'),
  row('originalton', 'en', 2, '"Bleibt ruhig" (Originalton: "Stay calm")'),
  row('o-ton', 'en', 2, '"Bleibt ruhig" (O-Ton: "Stay calm")'),
  row('orig.', 'en', 3, '"Bleibt ruhig" (orig. "Stay calm")'),
  row('im englischen original', 'en', 3, '"Bleibt ruhig", im englischen Original "Stay calm"'),
  row('englischen original', 'en', 3, '"Bleibt ruhig", im englischen Original "Stay calm"'),
  row('im wortlaut', 'en', 2, '"Bleibt ruhig" (im Wortlaut: "Stay calm")'),
  row('im englischen', 'en', 2, '"Bleibt ruhig", im Englischen "Stay calm"'),
  row('us-amerikanisch', 'en', 1, '"Bleibt ruhig" (amerikanisch "Stay calm")'),
];

/** Words that may stand beside a cue without taking anything from it: `(dt. in etwa: …`, `, was übersetzt so viel heißt wie …`. */
export const CUE_FILLERS: ReadonlySet<string> = new Set(
  'etwa in wörtlich sinngemäß frei ungefähr so viel wie soviel also das heißt was bedeutet ist es sich mit als zu auf und oder lautet hieß bzw. ca. rund grob lose sehr ganz eigene übersetzung von der die den im ins wäre würde bedeuten heißen auch dann man könnte könnten sagen nach aus dem deutschen englischen original ließe lässt deutsch englisch übersetzt werden wird ungefähr meint gemeint soll sollte freier genauer stehen steht'.split(
    ' ',
  ),
);
