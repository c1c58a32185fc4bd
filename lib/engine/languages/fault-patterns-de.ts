import { pattern, type FaultPattern } from './fault-pattern.ts';

const BE = 'ist|sind|war|waren|hat|haben|habe|hatte|hatten|wird|werden|kann|können|muss|müssen|will|soll';
const NUMBER_DE =
  '\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreissig|vierzig|fünfzig|hundert';

/** What only learners of German write. */
export const GERMAN_SLIPS: readonly FaultPattern[] = [
  pattern(
    `[.,] (?:heute|jetzt|gestern|dann|schliesslich|danach|leider|plötzlich|endlich) (?:der|die|das) \\S+ (?:${BE}) `,
    'Schließlich der Rat hat zugestimmt.',
    'verb-place',
  ),
  pattern(
    `(?:[.,]|und) (?:seit|nach|vor|in) (?:\\S+ )?(?:jahren?|monaten?|tagen?|wochen?|stunden?) (?:ich|wir|er|man) [^.,]`,
    'Seit drei Jahren ich warte.',
    'verb-place',
  ),
  pattern(
    '[.,] (?:ich|wir|er|man) (?:nur|noch|vielleicht|nie|immer|nicht|heute|jetzt|schon) [^.,]',
    'Ich noch schulde ihm Geld.',
    'verb-place',
  ),
  pattern(
    ' und (?:ich|wir|er|man) (?:nur|noch|vielleicht|immer|heute|jetzt) [^.,]',
    'Er geht und wir nur warten.',
    'verb-place',
  ),
  pattern(' (?:mit|von|bei|zu) (?:ihn|mich|dich) | (?:mit|von|zu) sie [.,]', 'Er kommt mit ihn.', 'case'),
  pattern(' (?:für|gegen|ohne|durch) (?:ihm|mir|dir|ihnen) ', 'Das ist für mir.', 'case'),
  pattern(
    ` (?:seit|nach|vor|von|mit|in) (?:${NUMBER_DE}) (?:jahre|monate|tage) `,
    'Er wartet seit drei Jahre darauf.',
    'case',
  ),
  pattern(
    ' (?:kann|können|muss|müssen|will|soll|sollte|würde|darf) \\S+ (?:zu|ge\\S+t|(?:zurück|auf|an|ab|aus|ein|weg|mit|vor|nach)(?:tritt|geht|kommt|gibt|nimmt|fährt|hält|zieht|ruft|hört|macht)) [.,]',
    'Er muss jetzt aufhört.',
    'verb-form',
  ),
  pattern(
    '(?<! (?:nicht|kein|keine|nie|nichts)) (?:mehr|weniger|besser|grösser|kleiner|älter|jünger|schneller|schlimmer|schöner|länger|höher) wie (?:ich|du|er|sie|wir|ihr|man|der|die|das|ein|eine|einen|\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|hundert|früher|gestern) ',
    'weniger wie zehn',
    'small-word',
  ),
  pattern(
    `(?<! (?:nicht|kein|keine|nie|niemals|nichts)) mehr (?:ruhig|einfach|schwierig|wichtig|freundlich|glücklich|gefährlich|berühmt|gut|schlimm|schlecht|schön|schnell|gross|klein|alt|jung|lang|hoch|billig|teuer|leicht|schwer|klug|dumm|stark|schwach|laut|leise|warm|kalt) `,
    'mehr gut',
    'word-form',
  ),
  pattern(' (?:schlimmerer|besserer|schnellerer|grösserer) [.,]', 'Es war schlimmerer.', 'word-form'),
  pattern(
    ' in (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) ',
    'in Oktober',
    'preposition',
  ),
  pattern(
    ' an (?:morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag) (?!verschoben|verlegt|verschieben|vertagt|angesetzt|abend|morgen|um|in|[.,])',
    'Wir treffen uns an Freitag hier.',
    'preposition',
  ),
  pattern(
    ' (?:ich|er|sie|wir|man) (?:\\S+ )?(?:sage|sagt|sagte|sagten|sagen|erzähle|erzählt|erzählte|erzählten|erzählen) (?:mich|dich|ihn) (?!zu )',
    'Er erzählt mich alles.',
    'case',
  ),
  pattern(
    ' (?:sagt|sagte|erzählt|erzählte|erzählen|sagen|dankt|dankte|hilft|half|hilf|danke|vertraue|folge|glaube|glaubt|gratuliere|antworte|antwortete|gefällt|gefiel|schmeckt|passiert) (?:mich|dich) (?!selbst|zu|nicht zu)',
    'Das sagt dich alles.',
    'case',
  ),
  pattern(
    ' (?:mich|dich|ihn) (?:geholfen|gedankt|gratuliert|geantwortet|vertraut|widersprochen|zugehört|hilft|half) [.,]',
    'Er hat mich geholfen.',
    'case',
  ),
  pattern(
    '(?<! (?:von|nach|mit|bei|zu|aus|vor|über|unter|in|an|auf)) (?:mir|dir|ihm) (?:nie |nicht |oft |schon )?(?:gefragt|gelehrt|geliebt|gerettet|gehasst|besucht|unterstützt|eingestellt|überrascht|gekannt|getroffen|verstanden|eingeladen|angerufen) (?!w[iu]rd|worden)',
    'Er hat mir gelehrt.',
    'case',
  ),
  pattern(
    ' (?:frage|fragst|fragt|fragte|fragen|bitten|bittet|bat|liebe|liebt|hasst|hasse|kenne|kennt) (?:sie )?(?:mir|dir|ihm) (?!was|wie|wen)',
    'Frage mir noch einmal.',
    'case',
  ),
  pattern(
    ' (?:nennen|nenne|nennt) (?:sie )?(?:mir|dir) (?:nicht )?(?:ein|eine|einen) (?:held|helden|lügner|idiot|feigling|freund)',
    'Nennen Sie mir nicht einen Helden.',
    'case',
  ),
  pattern(
    ` (?:es|das) (?:nimmt|nahm|nehmen) (?:uns |mir |mich |ihn |ihm |sie )?(?:weniger |mehr |fast |nur |etwa |über )?(?:als |wie )?(?:\\d+|eine|einen|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|dreissig|viele|lange|hundert) ?(?:jahren?|monaten?|tagen?|wochen?|stunden?|minuten?|zeit|jahr|tag|stunde)? `,
    'Es nimmt zwanzig Jahre.',
    'small-word',
  ),
  pattern(' (?:warten|wartet|warte|wartete|wartest|gewartet) für ', 'Ich warte für den Bus.', 'preposition'),
  pattern(
    ' für (?:den|die|das|mein|meinen|meine|sein|seinen|ihren|unseren) \\S+ (?:zu warten|gewartet|warten) [.,]',
    'für den Bus zu warten',
    'preposition',
  ),
  pattern(
    ' (?:ich|wir|er|sie|man) (?:frage|fragen|fragt|fragte|fragten) (?:nicht |nur )?für (?!einen freund|eine freundin)',
    'Wir fragen für mehr Geld.',
    'preposition',
  ),
  pattern(
    ' für (?:ein|eine|einen|mehr|das|den|die) \\S+ (?:gefragt|gebeten) ',
    'Sie haben für einen Park gefragt.',
    'preposition',
  ),
  pattern(
    ' (?:jemand|niemand|keiner|leute|personen|menschen) ,? ?(?:wer|welchen) ',
    'Jemand, wer das denkt',
    'small-word',
  ),
  pattern(
    ' bitte (?:öffnen|schliessen|füttern|lesen|nehmen|geben|kommen|gehen|sagen|schreiben|warten|helfen|machen|bringen|rufen|lassen|vergessen) (?:nicht|die|das|den|dem|der|mich|mir|uns|ihn) (?!\\S+ sie )',
    'Bitte füttern nicht die Ziegen.',
    'small-word',
  ),
  pattern(
    '\\. wer (?:hat|ist|war|will|kann|muss|hatte)(?: [^ .,?]+){1,9} , (?:der |die )?(?:muss|hat|ist|soll|sollte|kann|wird|darf|war|hatte|braucht) (?!.*\\?)',
    'Wer hat das gesagt, der muss gehen.',
    'verb-place',
  ),
  pattern(
    ' ge(?!sicht|dicht|richt|biet|wicht|schick|üb|spann|sund|schäft|rüst)[^ .,?]+t geworden [.,]',
    'Er ist gefragt geworden.',
    'verb-form',
  ),
  pattern(' (?:habe|hat|haben|hatte|hatten)(?: [^ .,?]+){1,6} worden [.,]', 'Er hat gefragt worden.', 'verb-form'),
  pattern(' weder(?: [^ .,?]+){1,4} oder ', 'weder bestätigen oder bestreiten', 'small-word'),
  pattern(' keine (?:mehr|viele) ', 'keine mehr Berichte', 'order'),
  pattern(
    '\\. wann (?:ich|du|er|wir|man|es) (?:[^ .,?]+ ){1,8}(?:war|waren|bin|ist|hatte|kam|ging|wurde) , ',
    'Wann ich klein war, weinte ich.',
    'small-word',
  ),
  pattern(
    ' (?:wann|wenn) (?:ich|er|sie|wir) (?:\\S+ )?(?:klein|jung|kind|sieben|acht|neun|zehn|elf|zwölf|sechzehn|achtzehn|zwanzig) war',
    'wenn ich klein war',
    'small-word',
  ),
  pattern(
    ' (?:muss|müssen|kann|können|soll|sollte|sollten|könnte|könnten|würde|würden) haben (?!\\S*(?:[.,]|und|oder|wollen|können|müssen|sollen|dürfen))',
    'Sie muss haben das Haus verlassen.',
    'order',
  ),
  pattern(
    ' (?:hat|habe|haben|bin|ist|sind) gewesen (?!zu )\\S+ [^.,]',
    'Wir haben gewesen trainieren hier.',
    'verb-form',
  ),
  pattern(' (?:hätte|hätten|hatte|hat|habe) gesollt ', 'Wir hätten gesollt fragen.', 'verb-form'),
  pattern(
    ' (?:nichts|niemand|niemanden|nirgends) (?:\\S+ )?(?:nicht|kein|keine|keinen) ',
    'Niemand hat kein Geld.',
    'small-word',
  ),
  pattern(' nach haus(?:e)? (?:gegangen|gehen|gekommen) haben ', 'nach Hause gegangen haben', 'verb-form'),
  pattern(
    ' (?:danke|dankt) (?:polen|deutschland|england|meiner|seiner|ihrer|deiner|unserer) [^ ]+ (?:ist|war|hat|konnte)',
    'Danke meiner Hilfe ist er da.',
    'preposition',
  ),
  pattern(
    ' (?:habe|hat|haben|hatte|hatten) (?:nach|zum|zur|in|ins) [^ .,?]+ (?:[^ .,?]+ )?(?:gefahren|geflogen|gereist|gelaufen) ',
    'Er hat nach Rom gefahren.',
    'verb-form',
  ),
  pattern(
    ' (?:freue|freut|freuen|freust|gefreut|freute) (?:mich |dich |sich |uns |euch )?(?:sehr |schon )?auf (?:dem|meinem|deinem|seinem|ihrem|unserem|einem|diesem) ',
    'Ich freue mich auf dem Sommer.',
    'case',
  ),
  pattern(
    ' (?:erinnere|erinnert|erinnern|gewöhnt|gewöhne|verliebt|verliebte|konzentriert|verzichtet|verzichte) (?:mich |dich |sich |uns |euch )?(?:gut |nicht |sehr |noch )?(?:an|in|auf) (?:dem|meinem|deinem|seinem|ihrem|unserem|einem|diesem) ',
    'Ich erinnere mich an dem Tag.',
    'case',
  ),
  pattern(
    '(?<! (?:das|dies|jedes|im|am|vom|zum|ins|fürs)) letzte (?:jahr|monat|sommer|winter|herbst|frühling|wochenende|montag|freitag|samstag|sonntag) ',
    'letzte Jahr',
    'case',
  ),
  pattern(
    ' (?:rufe|rufst|ruft|rufen|rief|riefen) an (?:mich|dich|ihn|sie|uns|euch|meine|deine|seine|ihre|unsere|meinen|seinen|ihren) ',
    'Er ruft an seine Mutter.',
    'verb-place',
  ),
  pattern(
    ' (?:komme|kommt|kommen|kam|kamen|fängt|fange|fangen|fing|rufe|ruft|rufen|steht|stehe|stehen|stand|hört|höre|macht|mache|geht|gehe|gibt|gebe|nimmt|nehme) (an|auf|aus|ab|zu|zurück|vor|weg) (?:[^ .,?]+ ){1,6}\\1 [.,]',
    'Der Zug kommt an um acht an.',
    'verb-place',
  ),
  pattern(
    ' (?:wohne|wohnst|wohnt|wohnen|wohnte|wohnten|lebe|lebst|lebt|leben|lebte|lebten) (?:in|auf|an|neben|hinter|über|unter) (?:das|den(?! [^ .,?]+n )|ein|einen|meinen(?! [^ .,?]+n )|seinen(?! [^ .,?]+n )|ihren(?! [^ .,?]+n )|meine|seine|ihre|unsere|diese|eine) (?!jahre|tag hinein)',
    'Ich wohne in eine Stadt.',
    'case',
  ),
  pattern(
    '\\. in (?:meine|deine|seine|ihre|unsere|eine|die|diese|das|ein|mein|sein|unser) [^ .,?]+ (?:gibt es|wohne|wohnt|wohnen|lebe|lebt|leben|arbeite|arbeitet) ',
    'In meine Stadt gibt es Türme.',
    'case',
  ),
  pattern(
    ' (?:möchte|will|kann|soll|wollte|konnte|möchten|wollen) werden (?:ein|eine|der|die|das|arzt|ärztin|lehrer|lehrerin) ',
    'Sie möchte werden eine Ärztin.',
  ),
  pattern(
    ' (?:habe|hast|haben|hatte|hatten|habt)(?: [^ .,?]+){0,6} (?:vergesst|verliert|bekommt|versteht|beginnt|entscheidet|verspricht|besucht hat|vergisst|gewinnt|verlasst|verlässt) [.,]',
    'Ich habe das vergesst.',
    'verb-form',
  ),
  pattern(
    ' (?:erste|ersten|einzige|einzigen|letzte|letzten|beste|besten) [^ .,?]+ , (?:der|die|das) (?:ist|hat|war|hatte|kann|will|wird) [^.,?]+ [.]',
    'Sie war die erste Frau, die ist geflogen.',
    'verb-place',
  ),
  pattern(
    ' (?:wegen|trotz) (?:die|das|ein|meine|deine|seine|ihre|unsere|diese|keine|eine|den(?! [^ .,?]+n )) (?!mich|dich)',
    'wegen die Kälte',
    'case',
  ),
  pattern(
    ' jede[rs]? (?:der|dieser|von|unserer|meiner) (?:[^ .,?]+ ){1,2}(?:wissen|haben|sind|können|müssen|wollen|werden|spielen|machen) [^.,]',
    'Jeder der Spieler wissen das.',
    'agreement',
  ),
  pattern(
    ' (?:habe|hat|haben|hatte|hast|hatten) (?:mich|dich) (?:[^ .,?]+ ){0,3}(?:erzählt|gesagt|versprochen|geantwortet|geglaubt|verziehen|geraten|beigebracht) ',
    'Er hat mich erzählt, dass sie kommt.',
    'case',
  ),
  pattern(' kein (?:einzige|andere|gute) ', 'Sie kann kein einzige lesen.', 'case'),
  pattern(
    '(?<! (?:[.,]|und|oder|dass|weil|wenn|ob|ist|war|wird|wie|als|denn|sei|wäre|dass|auch|nur|nicht|fast|für|jetzt|so|da|zählt|kommt|vergeht|verging|beginnt|begann|endet|bringt)) jeder (?:tag|abend|morgen|monat|sommer|winter|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag) (?!ist|war|wird|hat|kann|muss|bringt|zählt|soll|sollte|der|des|in|seit)',
    'Er trainiert jeder Tag.',
    'case',
  ),
  pattern(
    ' (?:wünsche|wünscht|wünschen|schenke|schenkt|leihe|leiht|erlaube|erlaubt|verspreche|verspricht) (?:dich|mich) (?:viel|alles|einen|eine|ein|das|den|die|schöne|gute) ',
    'Ich wünsche dich viel Glück.',
    'case',
  ),
  pattern(
    ' so (?:gross|stark|gut|schnell|alt|jung|schön|klein|reich|klug|lang|hoch) als (?:ich|du|er|sie|wir|ihr|mein|dein|sein|meine|deine|seine|der|die|das|ein|eine) ',
    'Er ist nicht so stark als er.',
    'small-word',
  ),
  pattern(' kein(?:e|en)? [^ .,?]+ (?:mehr )?nicht [.,]', 'Ich habe keine Zeit nicht.', 'small-word'),
  pattern(
    ' (?:habe|hat|haben|hatte|hatten)(?: [^ .,?]+){0,6} ge[^ .,?]{2,}(?:t|en) (?:wieder|nie|immer|schon|nicht|sehr|viel) [.]',
    'Die Sonne hat geschienen wieder.',
    'order',
  ),
];
