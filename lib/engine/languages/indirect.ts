/** Verb forms of German indirect speech (Konjunktiv I and its stand-ins). Example: "er werde nicht zurücktreten". */
// prettier-ignore
export const INDIRECT_VERBS: ReadonlySet<string> = new Set(
  'sei seien seist habe werde könne müsse solle dürfe wolle möge wisse gehe komme gebe stehe liege heiße bleibe lasse halte mache nehme sehe finde brauche liebe kenne glaube denke wünsche hoffe fühle arbeite sage spreche spiele kämpfe gewinne verliere sterbe lebe bekomme gehöre bedeute beginne trage fahre schreibe lese hätte hätten würde würden wäre wären könnte könnten müsste müssten'.split(' '),
);

/** Words in front of a content clause that are no part of what was said: "sagte, dass die Brücke hält". */
export const CLAUSE_OPENERS: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'dass', example: 'sie sagte, dass es regne' },
  { words: 'daß', example: 'sie sagte, daß es regne' },
  { words: 'wonach', example: 'ein Satz, wonach es regne' },
  { words: 'also', example: '„…“, also es regnet' },
  { words: 'sprich', example: '„…“, sprich es regnet' },
  { words: 'das heißt', example: '„…“, das heißt es regnet' },
];
