/** Beginnings that stand apart from a German verb in a main clause, of verbs that we know in all their forms: "Ich rufe an." */
export const SEPARABLE: readonly string[] =
  'zurück zusammen heraus hinaus herein hinein herunter hinunter vorbei weiter wieder fest statt teil nach weg vor mit los hin her ein bei aus auf ab an zu'.split(
    ' ',
  );

/** Beginnings of German verbs that stand at the end of the clause: "nahm … an". */
export const DETACHED: ReadonlySet<string> = new Set(
  'ab an auf aus bei ein fest fort her hin los mit nach um unter vor weg weiter wieder zu zurück zusammen'.split(' '),
);

/** Separable beginnings of German verbs: "ab" in "abgelehnt", which may stand apart ("lehnte … ab"). */
export const SEPARABLE_BEGINNING =
  /^(?:zurück|zusammen|heraus|hinaus|herein|hinein|herunter|hinunter|vorbei|weiter|wieder|fest|statt|teil|nach|weg|vor|mit|los|hin|her|ein|bei|aus|auf|ab|an|um|zu|durch|über)(?:ge|zu)?(?=\p{L}{3})/u;
