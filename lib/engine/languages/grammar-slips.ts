import type { Language } from '../types.ts';

/** What such a sequence has wrong. */
export type SlipKind =
  'verb-place' | 'verb-form' | 'agreement' | 'case' | 'preposition' | 'article' | 'small-word' | 'word-form' | 'order';

/**
 * Sequences that only learners write. A pattern is tried on the folded words of a text, parted by single blanks, with
 * `,` for a pause inside a sentence and `.` at its beginning and end. Stretches in a pattern have a longest length.
 */
export interface GrammarSlip {
  readonly pattern: RegExp;
  readonly kind: SlipKind;
  readonly example: string;
}

const BE = 'ist|sind|war|waren|hat|haben|habe|hatte|hatten|wird|werden|kann|können|muss|müssen|will|soll';
const NUMBER_DE =
  '\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreissig|vierzig|fünfzig|hundert';
const NUMBER_EN =
  '\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|many|several|some';
const AUX_EN =
  'do|does|did|will|would|can|could|may|might|must|should|shall|let|lets|make|makes|made|see|saw|hear|heard|help|helps|helped|have|had|not|that|if|to';

const row = (pattern: string, example: string, kind: SlipKind = 'order'): GrammarSlip => ({
  pattern: new RegExp(pattern, 'u'),
  kind,
  example,
});

export const GRAMMAR_SLIPS: Readonly<Record<Language, readonly GrammarSlip[]>> = {
  de: [
    row(
      `[.,] (?:heute|jetzt|gestern|dann|schliesslich|danach|leider|plötzlich|endlich) (?:der|die|das) \\S+ (?:${BE}) `,
      'Schließlich der Rat hat zugestimmt.',
    ),
    row(
      `(?:[.,]|und) (?:seit|nach|vor|in) (?:\\S+ )?(?:jahren?|monaten?|tagen?|wochen?|stunden?) (?:ich|wir|er|man) [^.,]`,
      'Seit drei Jahren ich warte.',
    ),
    row(
      '[.,] (?:ich|wir|er|man) (?:nur|noch|vielleicht|nie|immer|nicht|heute|jetzt|schon) [^.,]',
      'Ich noch schulde ihm Geld.',
    ),
    row(' und (?:ich|wir|er|man) (?:nur|noch|vielleicht|immer|heute|jetzt) [^.,]', 'und wir nur warten'),
    row(' (?:mit|von|bei|zu) (?:ihn|mich|dich) | (?:mit|von|zu) sie [.,]', 'mit die Tante'),
    row(' (?:für|gegen|ohne|durch) (?:ihm|mir|dir|ihnen) ', 'für dem Hund'),
    row(` (?:seit|nach|vor|von|mit|in) (?:${NUMBER_DE}) (?:jahre|monate|tage) `, 'seit drei Jahre'),
    row(
      ' (?:kann|können|muss|müssen|will|soll|sollte|würde|darf) \\S+ (?:zu|ge\\S+t|zurücktritt) [.,]',
      'Er muss geht.',
    ),
    row(
      ' (?:mehr|weniger|besser|grösser|kleiner|älter|jünger|schneller|schlimmer|schöner|länger|höher) wie (?:ich|du|er|sie|wir|ihr|man|der|die|das|ein|eine|einen|\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|hundert|früher|gestern) ',
      'weniger wie zehn',
    ),
    row(
      `(?<! (?:nicht|kein|keine|nie|niemals|nichts)) mehr (?:gut|schlimm|schlecht|schön|schnell|gross|klein|alt|jung|lang|hoch|billig|teuer|leicht|schwer|klug|dumm|stark|schwach|laut|leise|warm|kalt) `,
      'mehr gut',
    ),
    row(' (?:schlimmerer|besserer|schnellerer|grösserer) [.,]', 'Es war schlimmerer.'),
    row(' in (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) ', 'in Oktober'),
    row(
      ' an (?:morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag) (?!verschoben|verlegt|verschieben|vertagt|angesetzt|abend|morgen|um|in|[.,])',
      'Auf Freitag gehe ich.',
    ),
    row(
      ' (?:ich|er|sie|wir|man) (?:\\S+ )?(?:sage|sagt|sagte|sagten|sagen|erzähle|erzählt|erzählte|erzählten|erzählen) (?:mich|dich|ihn) (?!zu )',
      'Er erzählt mich alles.',
    ),
    row(
      ' (?:sagt|sagte|erzählt|erzählte|erzählen|sagen|dankt|dankte|hilft|half|hilf|danke|vertraue|folge|glaube|glaubt|gratuliere|antworte|antwortete|gefällt|gefiel|schmeckt|passiert) (?:mich|dich) (?!selbst|zu|nicht zu)',
      'Das sagt dich alles.',
    ),
    row(
      ' (?:mich|dich|ihn) (?:geholfen|gedankt|gratuliert|geantwortet|vertraut|widersprochen|zugehört|hilft|half) [.,]',
      'Er hat mich geholfen.',
    ),
    row(
      '(?<! (?:von|nach|mit|bei|zu|aus|vor|über|unter|in|an|auf)) (?:mir|dir|ihm) (?:nie |nicht |oft |schon )?(?:gefragt|gelehrt|geliebt|gerettet|gehasst|besucht|unterstützt|eingestellt|überrascht|gekannt|getroffen|verstanden|eingeladen|angerufen) (?!w[iu]rd|worden)',
      'Er hat mir gelehrt.',
    ),
    row(
      ' (?:frage|fragst|fragt|fragte|fragen|bitten|bittet|bat|liebe|liebt|hasst|hasse|kenne|kennt) (?:sie )?(?:mir|dir|ihm) (?!was|wie|wen)',
      'Frage mir noch einmal.',
    ),
    row(
      ' (?:nennen|nenne|nennt) (?:sie )?(?:mir|dir) (?:nicht )?(?:ein|eine|einen) (?:held|helden|lügner|idiot|feigling|freund)',
      'Nennen Sie mir nicht einen Helden.',
    ),
    row(
      ` (?:es|das) (?:nimmt|nahm|nehmen) (?:uns |mir |mich |ihn |ihm |sie )?(?:weniger |mehr |fast |nur |etwa |über )?(?:als |wie )?(?:\\d+|eine|einen|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|dreissig|viele|lange|hundert) ?(?:jahren?|monaten?|tagen?|wochen?|stunden?|minuten?|zeit|jahr|tag|stunde)? `,
      'Es nimmt zwanzig Jahre.',
    ),
    row(' (?:warten|wartet|warte|wartete|wartest|gewartet) für ', 'Ich warte für den Bus.'),
    row(
      ' für (?:den|die|das|mein|meinen|meine|sein|seinen|ihren|unseren) \\S+ (?:zu warten|gewartet|warten) [.,]',
      'für den Bus zu warten',
    ),
    row(
      ' (?:ich|wir|er|sie|man) (?:frage|fragen|fragt|fragte|fragten) (?:nicht |nur )?für (?!einen freund|eine freundin)',
      'Wir fragen für mehr Geld.',
    ),
    row(' für (?:ein|eine|einen|mehr|das|den|die) \\S+ (?:gefragt|gebeten) ', 'Sie haben für einen Park gefragt.'),
    row(' (?:jemand|niemand|keiner|leute|personen|menschen) ,? ?(?:wer|welchen) ', 'Jemand, wer das denkt'),
    row(
      ' bitte (?:öffnen|schliessen|füttern|lesen|nehmen|geben|kommen|gehen|sagen|schreiben|warten|helfen|machen|bringen|rufen|lassen|vergessen) (?:nicht|die|das|den|dem|der|mich|mir|uns|ihn) (?!\\S+ sie )',
      'Bitte füttern nicht die Ziegen.',
    ),
    row(
      '\\. wer (?:hat|ist|war|will|kann|muss|hatte)(?: [^ .,]+){1,9} , (?:der |die )?(?:muss|hat|ist|soll|sollte|kann|wird|darf|war|hatte|braucht) (?!.*\\?)',
      'Wer hat das gesagt, der muss gehen.',
    ),
    row(' ge[^ .,]+t geworden [.,]', 'Er ist gefragt geworden.'),
    row(' (?:habe|hat|haben|hatte|hatten)(?: [^ .,]+){1,6} worden [.,]', 'Er hat gefragt worden.'),
    row(' weder(?: [^ .,]+){1,4} oder ', 'weder bestätigen oder bestreiten'),
    row(' keine (?:mehr|viele) ', 'keine mehr Berichte'),
    row(
      '\\. wann (?:ich|du|er|wir|man|es) (?:[^ .,]+ ){1,8}(?:war|waren|bin|ist|hatte|kam|ging|wurde) , ',
      'Wann ich klein war, weinte ich.',
    ),
    row(
      ' (?:wann|wenn) (?:ich|er|sie|wir) (?:\\S+ )?(?:klein|jung|kind|sieben|acht|neun|zehn|elf|zwölf|sechzehn|achtzehn|zwanzig) war',
      'wenn ich klein war',
    ),
    row(
      ' (?:muss|müssen|kann|können|soll|sollte|sollten|könnte|könnten|würde|würden) haben (?!\\S*(?:[.,]|und|oder|wollen|können|müssen|sollen|dürfen))',
      'Sie muss haben das Haus verlassen.',
    ),
    row(' (?:hat|habe|haben|bin|ist|sind) gewesen (?!zu )\\S+ [^.,]', 'Wir haben gewesen trainieren.'),
    row(' (?:hätte|hätten|hatte|hat|habe) gesollt ', 'Wir hätten gesollt fragen.'),
    row(' (?:nichts|niemand|niemanden|nirgends) (?:\\S+ )?(?:nicht|kein|keine|keinen) ', 'Niemand hat kein Geld.'),
    row(' nach haus(?:e)? (?:gegangen|gehen|gekommen) haben ', 'nach Hause gegangen haben'),
    row(
      ' (?:danke|dankt) (?:polen|deutschland|england|meiner|seiner|ihrer|deiner|unserer) [^ ]+ (?:ist|war|hat|konnte)',
      'Danke meiner Hilfe ist er da.',
    ),
  ],
  en: [
    row(' (?:do|does|did) not (?!\\S*eed )\\S{2,}ed ', 'He did not wanted it.'),
    row(' did (?:i|you|he|she|we|they|it) (?:\\S+ ){0,2}(?!\\S*eed )\\S{2,}ed ', 'Did you tried it?'),
    row(' (?:must|can|could|should|might) (?:not )?to ', 'We must not to go.'),
    row(
      `(?<! (?:${AUX_EN})) (?:everybody|everyone|nobody|somebody|someone|he|she|it) (?:like|need|want|know|have|do|go|say|come|take|make|think|work|live) `,
      'Everybody like him.',
    ),
    row(`(?<! (?:${AUX_EN})) i be `, 'They say I be late.'),
    row(
      ` since (?:${NUMBER_EN}|a few) (?:years|months|weeks|days|hours|generations|decades) (?!ago)`,
      'since three years',
    ),
    row(` before (?:${NUMBER_EN}|a few) (?:years|months|weeks|days) `, 'before two weeks'),
    row(' (?:has|have|had) right [.,]', 'She has right.'),
    row(' (?:as child|as kid) ', 'as child'),
    row(
      ' (?:am|is|was|are|were) (?:baker|teacher|doctor|lawyer|nurse|farmer|student|journalist|engineer) ',
      'I am baker.',
    ),
    row(' not know no ', 'I do not know no more.'),
    row(' (?:to|for|of|with) (?:ours|theirs|yours) [^ .,]+ ', 'for ours children'),
    row(
      ' (?:is|are|was|were|has been|be) (?:allow|know|make|take|give|call|ask|need|tell) ',
      'Nobody is allow to enter.',
    ),
    row(' (?:have|has|had) (?:not )?(?:listen|look|work|ask|call|need|want|try|stop|happen) ', 'He has not listen.'),
    row(' (?:all|they|we|you) are (?:nod|go|come|work|make|take|run) ', 'All are nod.'),
    row(' (?:has|have) \\S+ in the \\S+ \\S+ not \\S+ed ', 'I have in the first year not slept.'),
    row(' now (?:runs|is|has|goes|works|lives) (?:he|she|it) ', 'now runs she a shop'),
    row(
      '[.,] (?:why|when|where|how) (?:nobody|he|she|you|they|we|it) (?:did|do|does|is|are|was|were|has|have) ',
      'Why nobody did come?',
    ),
  ],
};
