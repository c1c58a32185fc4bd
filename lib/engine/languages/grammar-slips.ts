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
      '(?<! (?:nicht|kein|keine|nie|nichts)) (?:mehr|weniger|besser|grösser|kleiner|älter|jünger|schneller|schlimmer|schöner|länger|höher) wie (?:ich|du|er|sie|wir|ihr|man|der|die|das|ein|eine|einen|\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|hundert|früher|gestern) ',
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
      '\\. wer (?:hat|ist|war|will|kann|muss|hatte)(?: [^ .,?]+){1,9} , (?:der |die )?(?:muss|hat|ist|soll|sollte|kann|wird|darf|war|hatte|braucht) (?!.*\\?)',
      'Wer hat das gesagt, der muss gehen.',
    ),
    row(
      ' ge(?!sicht|dicht|richt|biet|wicht|schick|üb|spann|sund|schäft|rüst)[^ .,?]+t geworden [.,]',
      'Er ist gefragt geworden.',
    ),
    row(' (?:habe|hat|haben|hatte|hatten)(?: [^ .,?]+){1,6} worden [.,]', 'Er hat gefragt worden.'),
    row(' weder(?: [^ .,?]+){1,4} oder ', 'weder bestätigen oder bestreiten'),
    row(' keine (?:mehr|viele) ', 'keine mehr Berichte'),
    row(
      '\\. wann (?:ich|du|er|wir|man|es) (?:[^ .,?]+ ){1,8}(?:war|waren|bin|ist|hatte|kam|ging|wurde) , ',
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
    row(' (?:do|does|did) not (?!\\S*eed |shed |embed |wed |bed )\\S{2,}ed ', 'He did not wanted it.'),
    row(`(?<! (?:${AUX_EN})) i be `, 'They say I be late.'),
    row(
      ` since (?:${NUMBER_EN}|a few) (?:years|months|weeks|days|hours|generations|decades) (?!ago|back|earlier|before)`,
      'since three years',
    ),
    row(` before (?:${NUMBER_EN}|a few) (?:years|months|weeks|days) `, 'before two weeks'),
    row(' (?:has|have|had) right [.,]', 'She has right.'),
    row(' (?:as child|as kid) ', 'as child'),
    row(' not know no ', 'I do not know no more.'),
    row(
      ' (?:to|for|of|with) (?:ours|theirs|yours) (?!of|and|or|is|was|as|in|to|at|on|for)[^ .,?]+ ',
      'for ours children',
    ),
    row(
      ' (?:is|are|was|were|has been|be) (?:allow|know|make|take|give|call|ask|need|tell) ',
      'Nobody is allow to enter.',
    ),
    row(' (?:all|they|we|you) are (?:nod|go|come|work|make|take|run) ', 'All are nod.'),
    row(' (?:has|have) \\S+ in the \\S+ \\S+ not \\S+ed ', 'I have in the first year not slept.'),
    row(' now (?:runs|is|has|goes|works|lives) (?:he|she|it) ', 'now runs she a shop'),
    row(
      ' did (?:i|you|he|she|we|they|it|nobody|someone) (?:already |ever |once |never |really |just |also |not ){0,2}(?!\\S*eed |shed |embed |wed |bed )\\S{2,}ed ',
      'Did you tried it?',
      'verb-form',
    ),
    row(
      ' (?:i|he|she|you|who|brother|sister|father|mother|wife|husband|son|daughter) (?:am|is|was|are|were) (?:baker|teacher|doctor|lawyer|nurse|farmer|student|journalist|engineer|carpenter|actor|actress|cook|waiter|waitress|plumber|mechanic|singer|musician|painter|driver|pilot|politician|pensioner|policeman|firefighter|scientist|gardener|hairdresser) (?!who)',
      'I am baker.',
      'article',
    ),
    row(
      ' (?:have|has|had) not (?:listen|look|work|ask|call|need|want|try|stop|happen) | (?:have|has|had) (?:listen|happen) ',
      'He has not listen.',
      'verb-form',
    ),
    row(
      '\\. (?:why|when|where|how) (?:nobody|he|she|you|they|we|it) (?:did|do|does|is|are|was|were|has|have) [^.,?]+\\?',
      'Why nobody did come?',
    ),
    row(
      '\\. (?:why|when|where|how) (?:he|she|it|they|we|you) (?:want|wants|go|goes|come|comes|know|knows|think|thinks|live|lives|work|works|like|likes) [^.?]+\\?',
      'Why he wants that?',
    ),
    row(
      '\\. who [^.,?]{3,60} , (?:must|needs|need|has|should|can|will|is|gets|may) (?![^.]*\\?)',
      'Who works here, must get up early.',
    ),
    row(
      '\\. (?:when|if|because|although|since|after|before|while|until|as)(?: [^ .,?]+){2,14} , (?:can|will|must|has|have|is|are|was|were|do|does|did|should|would|could|may) (?:i|you|he|she|it|we|they|the|my) (?![^.]*\\?)',
      'When it rains, can we stay.',
    ),
    row(
      '(?:[.,]|and|but|because) (?:i|you|he|she|we|they) (?:can|must|should|could|would) (?:the|my|your|his|these|our) ',
      'You can the cake take.',
    ),
    row(
      ' (?:have|has|had) (?:the|a|an|my|his|her|this|that|its|our|your|their) (?:[^ .,?]+ ){1,3}not (?:[^ .,?]+ed|seen|read|done|found|taken|given|written|known|heard|made|eaten|bought|sold|paid|lost|won|met|told|thought) [.,]',
      'I have the book not read.',
    ),
    row(
      ' (?:i|you|we|they|he|she) (?!am|is|are|was|were|be|been|have|has|had|do|does|did|can|could|will|would|should|must|may|might|shall|ought|not|also|just|have|ll|never|always|often|knew|said|say|thought|think)[^ .,?]+ (?:never|always|often|seldom|already) (?:the|a|an|my|his|her|our|your|their|something|anything|nothing|me|you|him|it|them|us) ',
      'I eat always the soup.',
    ),
    row(' never (?:something|somebody|someone) (?!like|so|as|you|he|she|that|of)', 'I eat never something.'),
    row(
      ' (?:i|we|he|she|you|they) (?:have|has|had) (?:there|here|then|now|yesterday) (?:my|a|the|an|his|her|our|no|some) ',
      'I have there my doubts.',
    ),
    row(
      ' (?:see|sees|saw|know|knows|knew|understand|realise|realize|imagine|remember|wonder|wonders|notice|tell|told|show|ask|asked) (?:me |him |her |us |them |now |finally )?how [^ .,?]+ (?:is|are|was|were) (?:my|the|his|her|our|their|your|he|she|it|they|we|you) (?![^.]*\\?)',
      'I see how dusty is my flat.',
    ),
    row(
      ' (?:see|sees|saw|know|knows|knew|understand|realise|realize|imagine|remember|wonder|wonders|notice|tell|told|asked) (?:me |him |her |us |them )?(?:what|where|when|why|who) (?:is|are|was|were|did|does|do|can|has|have) (?:he|she|they|we|you|i) (?![^.]*\\?)',
      'I know where is he.',
    ),
    row(
      ' the \\d{1,2} (?:\\. )?(?:january|february|march|april|june|july|august|september|october|november|december) | at (?:the )?\\d{1,2}(?:th|st|nd|rd)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december) ',
      'at the 14. May',
    ),
    row(
      ' (?:at|in) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?!\\x27s |school |best )| at (?:the )?(?:january|february|april|june|july|august|september|october|november|december) | at the (?:morning|afternoon|evening) [.,]| on (?:january|february|april|june|july|august|september|october|november|december) (?!\\d|the|\\S+(?:th|st|nd|rd) )',
      'at Friday',
      'preposition',
    ),
    row(
      ' (?:must|has to|have to|should|needs to) be (?:ready|finished|signed|done|paid|delivered|submitted|completed|repaired|sent|built) until ',
      'It must be signed until Friday.',
      'preposition',
    ),
    row(' for to [^ .,?]+ ', 'for to arrive', 'preposition'),
    row(
      ' (?:explain|explains|explained|suggest|suggested) (?:(?:me|him|us) (?!as|to be)|them (?:the|why|how|what|that) )',
      'He explained me the rule.',
      'preposition',
    ),
    row(
      ' (?:said|says) (?:me|him|us|them) (?:that|to|the|a|something|nothing|everything|what) ',
      'He said me that he comes.',
      'preposition',
    ),
    row(
      ' (?:belong|belongs|belonged) (?:my|me|him|her|us|them|our|the|his|their|your) ',
      'The dog belongs my sister.',
      'preposition',
    ),
    row(' (?:listen|listens|listened|listening) (?:music|me|him|her|us|them|the) ', 'He listens music.', 'preposition'),
    row(' (?:waits|waited|waiting) (?:me|him|us|them|her|the bus|you) [.,]', 'I am waiting you.', 'preposition'),
    row(
      ' (?:discuss|discusses|discussed|discussing) (?:[^ .,?]+ hours )?(?:about|over) ',
      'They discussed about it.',
      'preposition',
    ),
    row(
      ' married with | (?:depend|depends|depended) (?:of|from) | (?:consist|consists|consisted) (?:on|from|out) | interested (?:for|on|at) (?:the|a|my|his|her|it|this|that|music|sports?) | (?:proud|afraid) (?:on|from|before) | responsible of | (?:arrived|arrives|arrive) to (?:the|my|london|berlin|home|a) | different as | (?:the )?same (?:like|than) ',
      'He is married with her.',
      'preposition',
    ),
    row(
      ' (?:good|bad|better|best) in (?:tennis|football|maths?|english|german|sports?|chess|school|cooking|swimming|drawing|singing) ',
      'good in tennis',
      'preposition',
    ),
    row(
      ' (?:looking|look|looks|looked) forward to (?:see|meet|hear|go|visit|get|be|have|work|read|play|come) ',
      'I look forward to see you.',
      'verb-form',
    ),
    row(
      ' in the age of (?:\\d+|six|seven|eight|nine|ten|twelve|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty) | with (?:\\d+|six|seven|eight|ten|twelve|sixteen|eighteen|twenty|thirty) years (?:i|he|she|we|they) ',
      'With 18 years I left home.',
      'preposition',
    ),
    row(
      ' (?:is|was|are|were|be|been|not) (?:allowed|supposed|forced|able) (?:go|talk|play|speak|be|have|see|do|eat|come|take|know|say|leave|make|get|stop|enter|sing) ',
      'He was allowed talk.',
      'small-word',
    ),
    row(
      ' (?:i|we|they|you|he|she|to) (?:wants?|wanted) (?:go|be|have|see|eat|come|know|buy|leave|sing|speak|take|become) ',
      'I want go home.',
      'small-word',
    ),
    row(
      ' (?:everything|something|nothing|anything|only|everyone) what (?!is|was|\\S+ is|\\?)',
      'The only what we miss',
      'small-word',
    ),
    row(
      ' (?:merchant|man|woman|boy|girl|teacher|doctor|goalkeeper|player|friend|neighbour|neighbor|brother|sister|father|mother|farmer|nurse|student|singer|writer|politician|colleague|guest|person|someone|somebody|nobody|everybody) (?:, )?which (?!is|was|were|made|makes|means|meant|would|had|will|has|in|i |he |she |we |they |you |of)[^ .,?]+ ',
      'a man which sings',
      'small-word',
    ),
    row(
      ' (?:on|with|for|about) that (?:my|his|our|her) [^ .,?]+ (?:has|had|was|is|sits|sat|played|lived|worked) ',
      'the piano on that my uncle played',
      'small-word',
    ),
    row(
      ' (?:until|as soon as) (?:he|she|it|we|they|you|i|(?:the|all|my|every|our) [^ .,?]+) will (?:be|have|come|get|go|see|find|know|finish|arrive|start|\\S+) ',
      'until it will be ready',
      'verb-form',
    ),
    row(
      ' much (?:people|children|friends|problems|things|years|days|books|cars|houses|questions|men|women|times|words|animals) ',
      'much people',
      'agreement',
    ),
    row(
      ' many (?:money|water|information|advice|work|traffic|homework|luggage|furniture|milk|bread|snow|rain) (?:[.,]|and|in|for|to|from|on|is|was) ',
      'many money',
      'agreement',
    ),
    row(
      ' (?:every|each) (?:people|children|days|years|weeks|months|things|books|men|women|houses) ',
      'every days',
      'agreement',
    ),
    row(
      ' (?:an|another|one|many|two|three|these|several) (?:advice|information|furniture|homework|luggage) (?:[.,]|and|from|about|for|to|in|on|that|which|is|was) ',
      'an advice',
      'article',
    ),
    row(
      ' (?:live|lives|work|works|know|knows|belong|belongs|sell|sells|wait|waits|play|plays|(?:am|is|are) [^ .,?]+ing) (?:[^ .,?]+ ){0,4}since (?:\\d{4}|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december|childhood|last) ',
      'He works here since 2010.',
      'verb-form',
    ),
    row(
      ' (?:have|has) (?:not |never |already |also |just )?(?:[^ .,?]+ed|seen|gone|met|written|bought|made|found|taken|come|told|heard|lost|won|eaten|said|given) (?:(?!that|which|who|what|since|from|by|than|as|of|until|in|over|during|for|before|the)[^ .,?]+ ){0,4}(?:yesterday|last (?:night|week|month|monday|friday|summer|winter)) [.,]',
      'I have seen him yesterday.',
      'verb-form',
    ),
    row(
      ' (?:have|has) (?:not |never |already |also |just )?(?:[^ .,?]+ed|seen|gone|met|written|bought|made|found|taken|come|told|heard|lost|won|eaten|said|given) (?:(?!that|which|who|what|since|from|by|than|as|of|until|over|during|for|before)[^ .,?]+ ){0,4}(?:(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|a few) (?:years|weeks|days|months|hours|minutes)|a (?:year|week|month)) ago [.,]',
      'He has died two years ago.',
      'verb-form',
    ),
    row(
      ' (?:make|makes|made|making) (?:photos|sport|sports|homework|holidays|my homework|his homework|her homework) ',
      'We made photos.',
      'word-form',
    ),
    row(
      ' (?:am|is|are) grown up in | i am born | (?:am|is|are|was|were) agree ',
      'I am grown up in Rome.',
      'verb-form',
    ),
    row(
      ' (?:have|has|had) (?:themselves|itself|himself|herself|myself) (?:more|strongly|doubled|tripled|changed|increased|improved|met|decided|bought|quarrelled) ',
      'Prices have themselves doubled.',
      'small-word',
    ),
    row(
      ' (?:we|i|you|they|he|she) (?:eat|drink|save|drive|buy|sell|work|play|understand|like|read|write|pay|use|help|sleep|live)s? not (?!only|because|just|so|for|with|be|to |the less|[.,])',
      'We need not more promises.',
    ),
    row(
      ' (?:i|we|they|you|he|she) no (?:want|like|know|have|need|can|go|see|understand|will|eat) ',
      'I no want it.',
      'verb-form',
    ),
    row(
      '(?:[.,]|and|but|because) (?:i|we|they|you|he|she) not (?:saw|see|know|knew|want|wanted|like|liked|have|had|need|go|went|think|understand|did|do|came|come|eat|speak|can|could|will|would) ',
      'I not saw it.',
      'verb-form',
    ),
    row(' (?:to|of|with|for|from) (?:my|your|our|their) [.]', 'It belongs to my.', 'word-form'),
    row(
      '(?<! (?:of|with|than|the|his|these|between|by|for|my|all|from|in)) (?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|eighty|hundred|many|several) [^ .,?]{3,}s (?:loses|goes|needs|wants|lives|works|knows|says|comes|makes|takes) ',
      'eighty families loses',
      'agreement',
    ),
    row(' (?:maximum|minimum|at most|almost|only|about) the half of ', 'the half of', 'article'),
    row(
      ' more (?:big|small|fast|old|young|tall|cheap|good|bad|long|short|high|loud|nice|better|bigger|faster|easier|older|cheaper|worse|smaller|stronger) (?:than|as|[.,]) ',
      'more big than',
      'word-form',
    ),
    row(
      ' (?:bigger|older|taller|faster|smaller|younger|louder|cheaper|stronger|quieter|longer|worse|better|more|less) as (?:me|him|us|them|mine|yours|expected|before|ever|planned|i|he|she|they|we|you) [.,]',
      'older as me',
      'small-word',
    ),
    row(
      ' (?:two|three|four|five|six|seven|eight|nine|ten|many|several|few|these|those) (?:child|woman|man|person|friend|house|car|book|problem|thing|week|month) (?:[.,]|and|in|are|were|who|that|ago|later|have) ',
      'two child',
      'agreement',
    ),
    row(
      ' this (?:people|children|things|books|days|men|women|houses|cars|friends|problems) (?!\\S+ is)',
      'this people',
      'agreement',
    ),
    row(
      ' (?:go|goes|went|gone|going|come|comes|came|drive|drove|drives) (?:back )?to home ',
      'go to home',
      'preposition',
    ),
    row(
      ' how (?:it|he|she|they|this|that) (?:look|looks|looked) like | how (?:do|does|did) (?:it|he|she|they|this|that) look like ',
      'how it looks like',
      'small-word',
    ),
    row(
      '(?:[.,]|and|but|because|if|when) (?:he|she|it|one|nobody|everyone|everybody) do not ',
      "He don't know.",
      'agreement',
    ),
    row(
      ' (?:not|never) (?:[^ .,?]+ ){1,3}no (?:pets|money|time|friends|food|problem|problems|idea|work|water|books|children|one|body|more (?:my|the|his|that)|bread|help|car|house) ',
      "I don't have no money.",
      'small-word',
    ),
    row(
      ' (?:do|does|did|can|could|will|would) not (?:[^ .,?]+ ){1,2}(?:(?<!do )nothing|nobody|nowhere) (?!but|else|less|more|to do|short)',
      "I don't know nothing.",
      'small-word',
    ),
    row(
      ' (?:i|we|they|he|she|you|friends|parents|children) (?:live|lives|work|works|have|has|know|are|is) meanwhile ',
      'They live meanwhile in Rome.',
    ),
    row(
      ' otherwise (?!is|as|this|was|has|does)[^ .,?]{3,}s (?:the|my|our|his|her|their) (?=.)',
      'otherwise bursts the deal',
    ),
    row(
      ' now (?:lives|works|sits|stands|comes|goes|sells|plays|needs) (?:he|she|it) | (?:today|yesterday|tomorrow) (?:lives|works|goes|went|runs|sells|sold|have|has|had|is|am|are|was|were) (?:he|she|i|we|they) (?![^.]*\\?)',
      'Today lives she in Rome.',
    ),
    row(
      ' (?:sing|sings|sang|drive|drives|drove|speak|speaks|spoke|dance|dances|danced|write|writes|wrote) (?:very |so |too )?(?:beautiful|careful|perfect|terrible|bad|wonderful|quiet|nervous|angry|polite|fluent) [.,]',
      'She sings beautiful.',
      'word-form',
    ),
    row(
      ' (?:i|we|you|they|he|she) (?:need|want|needs|wants) not (?:more|the|a|an|any|such|many|much|your|his) ',
      'We need not more promises.',
    ),
  ],
};
