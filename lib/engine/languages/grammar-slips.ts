import type { Language } from '../types.ts';

/**
 * Sequences that only learners write. A pattern is tried on the folded words of a text, parted by single blanks, with
 * `,` for a pause inside a sentence and `.` at its beginning and end. Stretches in a pattern have a longest length.
 */
export interface GrammarSlip {
  readonly pattern: RegExp;
  readonly example: string;
}

const BE = 'ist|sind|war|waren|hat|haben|habe|hatte|hatten|wird|werden|kann|können|muss|müssen|will|soll';
const NUMBER_DE =
  '\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreissig|vierzig|fünfzig|hundert';
const NUMBER_EN =
  '\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|many|several|some';
const MOVED =
  'geworden|gestiegen|gescheitert|gekommen|gegangen|gestorben|geblieben|passiert|gewesen|ertrunken|gewachsen|durchgefallen|verschwunden|aufgestanden|eingeschlafen|geschehen|gelungen';
const AUX_EN =
  'do|does|did|will|would|can|could|may|might|must|should|shall|let|lets|make|makes|made|see|saw|hear|heard|help|helps|helped|have|had|not|that|if|to';

const row = (pattern: string, example: string): GrammarSlip => ({ pattern: new RegExp(pattern, 'u'), example });

export const GRAMMAR_SLIPS: Readonly<Record<Language, readonly GrammarSlip[]>> = {
  de: [
    row(
      '(?:[.,]|und|aber) (?:heute|jetzt|morgen|gestern|dann|schliesslich|danach|deshalb|trotzdem|früher|leider|plötzlich|endlich|so) (?:ich|wir|er|man|du) [^.,]',
      'Heute ich habe Zeit.',
    ),
    row(
      `[.,] (?:heute|jetzt|gestern|dann|schliesslich|danach|leider|plötzlich|endlich) (?:der|die|das) \\S+ (?:${BE}) `,
      'Schließlich der Rat hat zugestimmt.',
    ),
    row(
      `(?:[.,]|und) (?:seit|nach|vor|in) (?:\\S+ )?(?:jahren?|monaten?|tagen?|wochen?|stunden?) (?:ich|wir|er|man) [^.,]`,
      'Seit drei Jahren ich warte.',
    ),
    row(
      '\\. (?:wenn|weil|obwohl|falls|nachdem|bevor|sobald|als)(?: [^ .,]+){1,14} , (?:ich|wir|er|man|du|sie|es) [^.,]',
      'Wenn es regnet, wir bleiben.',
    ),
    row('\\. ohne(?: [^ .,]+){1,5} , (?:der|die|das|dieses|diese|dieser|ich|wir) ', 'Ohne dich, das Fest wäre aus.'),
    row(
      `[.,] (?:weil|dass|ob|obwohl|wenn|falls) (?:[^ .,]+ ){1,3}?(?:${BE}) (?!(?:[.,]|und|oder|aber) )`,
      'weil das Haus ist alt',
    ),
    row(`[.,] denn (?:(?!(?:${BE}) )[^ .,]+ ){2,9}(?:${BE}) [.,]`, 'denn das Haus alt ist'),
    row(` (?:habe|hat|haben|hatte|hatten)(?: [^ .,]+){0,9} (?:${MOVED}) `, 'Der Preis hat gestiegen.'),
    row(` (?:${MOVED}) (?:habe|hat|haben|hatte|hatten) [.,]`, 'weil der Preis gestiegen hat'),
    row(
      '[.,] (?:ich|wir|er|man) (?:nur|noch|vielleicht|nie|immer|nicht|heute|jetzt|schon) [^.,]',
      'Ich noch schulde ihm Geld.',
    ),
    row(' und (?:ich|wir|er|man) (?:nur|noch|vielleicht|immer|heute|jetzt) [^.,]', 'und wir nur warten'),
    row(' (?:mit|von|aus|bei|nach|zu) (?:die|das|sie|ihn|mich|dich) ', 'mit die Tante'),
    row(' (?:für|gegen|ohne|durch) (?:dem|der|ihm|mir|dir|ihnen) ', 'für dem Hund'),
    row(` (?:seit|nach|vor|von|mit|in) (?:${NUMBER_DE}) (?:jahre|monate|tage) `, 'seit drei Jahre'),
    row(' (?:jeder|jemand|niemand|man|er) (?:haben|sollten|können|müssen|sind|werden|wollen) ', 'jeder sollten'),
    row(
      ' (?:kann|können|muss|müssen|will|soll|sollte|würde|darf) \\S+ (?:zu|ge\\S+t|zurücktritt) [.,]',
      'Er muss geht.',
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
