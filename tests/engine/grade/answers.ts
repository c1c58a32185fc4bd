import { readFileSync } from 'node:fs';
import type { AnswerDirection, Verdict } from '#lib/engine/grade/types.ts';
import { INTO_ENGLISH } from './table/into-english.ts';
import { INTO_GERMAN } from './table/into-german.ts';
import { WHO_AND_WHAT } from './table/who-and-what.ts';

/**
 * Answers with the verdict that a fair teacher gives. Sentences are invented. `e` exact, `q` equivalent, `c` close,
 * `o` off; several letters: any of them is fair.
 */
export interface Task {
  readonly direction: AnswerDirection;
  readonly source: string;
  readonly reference: string;
  readonly answers: readonly (readonly [verdicts: string, answer: string, why: string])[];
}

export const VERDICTS: Readonly<Record<string, Verdict>> = { e: 'exact', q: 'equivalent', c: 'close', o: 'off' };

const FIRST: readonly Task[] = [
  {
    direction: 'en-de',
    source: 'Nobody in the village had seen the old bridge before the flood.',
    reference: 'Niemand im Dorf hatte die alte Brücke vor der Flut gesehen.',
    answers: [
      ['e', 'Niemand im Dorf hatte die alte Brücke vor der Flut gesehen.', 'same'],
      ['e', 'niemand im dorf hatte die alte bruecke vor der flut gesehen', 'capitals, umlaut as ue, full stop'],
      ['eq', 'Niemand im Dorf hatte die alte Brüke vor der Flut gesehen.', 'typo'],
      ['q', 'Vor der Flut hatte niemand im Dorf die alte Brücke gesehen.', 'word order that is right'],
      ['q', 'Im Dorf hatte keiner die alte Brücke vor dem Hochwasser gesehen.', 'synonyms'],
      ['c', 'Niemand im Dorf hatte der alte Brücke vor der Flut gesehen.', 'case'],
      ['c', 'Niemand im Dorf hatte die alten Brücke vor der Flut gesehen.', 'ending'],
      ['o', 'Jeder im Dorf hatte die alte Brücke vor der Flut gesehen.', 'negation'],
      ['o', 'Niemand im Dorf hatte die alte Brücke nach der Flut gesehen.', 'opposite'],
      ['o', 'Niemand im Dorf hatte die neue Brücke vor der Flut gesehen.', 'opposite'],
      ['o', 'Niemand im Dorf hatte die alte Kirche vor der Flut gesehen.', 'wrong word'],
      ['o', 'Niemand hatte die Brücke gesehen.', 'left out'],
      ['o', 'Hatte niemand im Dorf die alte Brücke vor der Flut gesehen?', 'question'],
    ],
  },
  {
    direction: 'en-de',
    source: 'You must not open the window, it is only for the baker.',
    reference: 'Du darfst das Fenster nicht öffnen, es ist nur für den Bäcker.',
    answers: [
      ['q', 'Du darfst das Fenster nicht aufmachen, es ist nur für den Bäcker.', 'synonym'],
      ['q', 'Sie dürfen das Fenster nicht öffnen, es ist nur für den Bäcker.', 'Sie for du'],
      ['eq', 'Du darfst das Fenster nicht öffnen es ist nur für den Backer', 'umlaut and comma forgotten'],
      ['o', 'Du musst das Fenster nicht öffnen, es ist nur für den Bäcker.', 'modality'],
      ['o', 'Du darfst das Fenster öffnen, es ist nur für den Bäcker.', 'negation'],
      ['o', 'Du darfst das Fenster nicht öffnen, es ist für den Bäcker.', 'only left out'],
      ['o', 'Du darfst das Fenster nicht schließen, es ist nur für den Bäcker.', 'opposite'],
      ['c', 'Du darfst das Fenster nicht öffnen, es ist nur für der Bäcker.', 'case'],
      ['o', 'Du darfst die Tür nicht öffnen, es ist nur für den Bäcker.', 'wrong word'],
    ],
  },
  {
    direction: 'en-de',
    source: 'Her brother sold the house to Mr Vogt for 45,000 euros in 2017.',
    reference: 'Ihr Bruder verkaufte das Haus 2017 für 45.000 Euro an Herrn Vogt.',
    answers: [
      ['q', 'Ihr Bruder hat das Haus 2017 für 45.000 Euro an Herrn Vogt verkauft.', 'perfect'],
      ['q', '2017 verkaufte ihr Bruder Herrn Vogt das Haus für 45 000 Euro.', 'order, number with a blank'],
      ['q', 'Im Jahr 2017 verkaufte ihr Bruder das Haus für 45.000 Euro an Herrn Vogt.', 'added grammar'],
      ['o', 'Ihr Bruder verkaufte das Haus 2017 für 54.000 Euro an Herrn Vogt.', 'number'],
      ['o', 'Ihr Bruder verkaufte das Haus 2016 für 45.000 Euro an Herrn Vogt.', 'year'],
      ['o', 'Ihr Bruder verkaufte das Haus 2017 für 45.000 Euro an Herrn Kramer.', 'name'],
      ['o', 'Ihr Bruder kaufte das Haus 2017 für 45.000 Euro von Herrn Vogt.', 'opposite'],
      ['o', 'Ihre Schwester verkaufte das Haus 2017 für 45.000 Euro an Herrn Vogt.', 'sister'],
      ['o', 'Mein Bruder verkaufte das Haus 2017 für 45.000 Euro an Herrn Vogt.', 'pronoun'],
      ['o', 'Ihr Bruder verkaufte das Haus an Herrn Vogt.', 'left out'],
      ['c', 'Ihr Bruder verkaufte das Haus 2017 für 45.000 Euro an Herr Vogt.', 'ending'],
    ],
  },
  {
    direction: 'de-en',
    source: 'Der Farbe nach war es unsere Lieblingstasse, aber wir haben es nicht bemerkt.',
    reference: "Judging by the colour it was our favourite cup, but we didn't notice.",
    answers: [
      ['e', 'Judging by the color it was our favorite cup, but we did not notice.', 'American, contraction'],
      ['e', 'judging by the colour it was our favourite cup but we didn’t notice', 'marks'],
      ['q', "Judging by the colour, it was our favourite cup, but we didn't notice it.", 'object added'],
      ['eq', "Judging by the colour it was our favorite cup, but we did'nt notice.", 'apostrophe'],
      ['o', 'Judging by the colour it was our favourite cup, but we noticed.', 'negation'],
      ['o', "Judging by the colour it was his favourite cup, but we didn't notice.", 'pronoun'],
      ['o', "Judging by the colour it was our favourite cap, but we didn't notice.", 'a slip that is a word'],
      ['c', "Judging by the colour it was our favourite cup, but we don't noticed.", 'grammar'],
      ['o', 'It was our favourite cup.', 'left out'],
    ],
  },
  {
    direction: 'de-en',
    source: 'Er hat gesagt, dass sie vielleicht morgen kommt.',
    reference: 'He said that she might come tomorrow.',
    answers: [
      ['q', 'He said she might come tomorrow.', 'that left out'],
      ['q', 'He said that maybe she will come tomorrow.', 'maybe'],
      ['q', 'He has said that she may come tomorrow.', 'may'],
      ['q', 'He said that perhaps she is coming tomorrow.', 'perhaps'],
      ['o', 'She said that he might come tomorrow.', 'pronouns swapped'],
      ['o', 'He said that she must come tomorrow.', 'modality'],
      ['o', 'He said that she might come today.', 'opposite'],
      ['o', 'He said that she might not come tomorrow.', 'negation'],
      ['o', 'Did he say that she might come tomorrow?', 'question'],
      ['qc', 'He said that she might come tommorow.', 'typo'],
      ['c', 'He say that she might come tomorrow.', 'tense form'],
    ],
  },
  {
    direction: 'en-de',
    source: 'The boss actually gave me a gift.',
    reference: 'Der Chef hat mir tatsächlich ein Geschenk gegeben.',
    answers: [
      ['q', 'Der Chef gab mir tatsächlich ein Geschenk.', 'preterite'],
      ['q', 'Der Boss hat mir wirklich ein Geschenk gegeben.', 'synonyms'],
      ['o', 'Der Chef hat mir aktuell ein Geschenk gegeben.', 'false friend'],
      ['o', 'Der Chef hat mir tatsächlich ein Gift gegeben.', 'false friend'],
      ['c', 'Der Chef hat mich tatsächlich ein Geschenk gegeben.', 'case'],
      ['c', 'Der Chef hat mir tatsächlich eine Geschenk gegeben.', 'article'],
      ['o', 'Der Chef hat ihr tatsächlich ein Geschenk gegeben.', 'pronoun'],
      ['o', 'Ich habe dem Chef tatsächlich ein Geschenk gegeben.', 'roles swapped'],
    ],
  },
  {
    direction: 'en-de',
    source: 'Almost all the guests rejected the offer because it came too late.',
    reference: 'Fast alle Gäste lehnten das Angebot ab, weil es zu spät kam.',
    answers: [
      ['q', 'Fast alle Gäste haben das Angebot abgelehnt, weil es zu spät kam.', 'separable verb'],
      ['q', 'Beinahe alle Gäste lehnten das Angebot ab, da es zu spät kam.', 'synonyms'],
      ['q', 'Weil es zu spät kam, lehnten fast alle Gäste das Angebot ab.', 'clause first'],
      ['o', 'Alle Gäste lehnten das Angebot ab, weil es zu spät kam.', 'almost left out'],
      ['o', 'Fast alle Gäste nahmen das Angebot an, weil es zu spät kam.', 'opposite'],
      ['o', 'Fast alle Gäste lehnten das Angebot ab, weil es zu früh kam.', 'opposite'],
      ['o', 'Fast alle Gäste lehnten das Angebot ab.', 'clause left out'],
      ['c', 'Fast alle Gäste lehnten das Angebot ab, weil es kam zu spät.', 'verb position'],
      ['o', 'Fast alle Gäste lehnten das Angebot ab, weil es zu spät kam und zu teuer war.', 'claim added'],
      ['q', 'Fast alle Gaeste lehnten das Angebot ab, weil es zu spaet kam.', 'ae'],
    ],
  },
  {
    direction: 'de-en',
    source: 'Drei der sieben Kinder durften mit dem Zug nach Bern fahren.',
    reference: 'Three of the seven children were allowed to take the train to Bern.',
    answers: [
      ['q', '3 of the 7 children were allowed to take the train to Bern.', 'digits'],
      ['q', 'Three of the seven children were allowed to go to Bern by train.', 'wording'],
      ['q', 'Three of the seven kids were permitted to take the train to Bern.', 'synonyms'],
      ['o', 'Four of the seven children were allowed to take the train to Bern.', 'number'],
      ['o', 'Three of the seven children had to take the train to Bern.', 'modality'],
      ['o', 'Three of the seven children were allowed to take the train to Basel.', 'name'],
      ['o', 'Three of the seven children were allowed to take the bus to Bern.', 'wrong word'],
      ['o', 'Three of the children were allowed to take the train.', 'left out'],
      ['c', 'Three of the seven children was allowed to take the train to Bern.', 'agreement'],
    ],
  },
  {
    direction: 'en-de',
    source: 'Why is the doctor so unhappy today?',
    reference: 'Warum ist die Ärztin heute so unglücklich?',
    answers: [
      ['q', 'Warum ist der Arzt heute so unglücklich?', 'gender open in English'],
      ['q', 'Wieso ist die Ärztin heute so unglücklich?', 'synonym'],
      ['eq', 'Warum ist die Ärztin heute so unglücklich', 'question mark forgotten'],
      ['o', 'Die Ärztin ist heute so unglücklich.', 'statement'],
      ['o', 'Warum ist die Ärztin heute so glücklich?', 'opposite by affix'],
      ['o', 'Warum ist die Ärztin so unglücklich?', 'today left out'],
      ['o', 'Warum ist die Lehrerin heute so unglücklich?', 'wrong word'],
      ['q', 'Warum ist die Ärztin heute so traurig?', 'synonym'],
    ],
  },
  {
    direction: 'de-en',
    source: 'Ich würde eher den Berg hinauflaufen, als noch einmal so ein Lied zu singen.',
    reference: 'I would rather run up the mountain than sing a song like that again.',
    answers: [
      ['e', "I'd rather run up the mountain than sing a song like that again.", 'contraction'],
      ['q', 'I would sooner run up the mountain than sing such a song again.', 'wording'],
      ['q', 'I would rather run up the mountain than sing a song like that once more.', 'wording'],
      ['o', 'I would rather run down the mountain than sing a song like that again.', 'opposite'],
      ['o', 'I would rather run up the mountain than hear a song like that again.', 'wrong verb'],
      ['o', 'He would rather run up the mountain than sing a song like that again.', 'pronoun'],
      ['o', 'I would rather not run up the mountain than sing a song like that again.', 'negation'],
      ['qc', 'I would rather run up the mountan than sing a song like that again.', 'typo'],
      ['c', 'I would rather running up the mountain than sing a song like that again.', 'form'],
    ],
  },
  {
    direction: 'en-de',
    source: 'Only two of us knew where the money was.',
    reference: 'Nur zwei von uns wussten, wo das Geld war.',
    answers: [
      ['q', 'Bloß zwei von uns wussten, wo das Geld war.', 'synonym'],
      ['q', 'Nur zwei von uns haben gewusst, wo das Geld war.', 'perfect'],
      ['o', 'Zwei von uns wussten, wo das Geld war.', 'only left out'],
      ['o', 'Nur drei von uns wussten, wo das Geld war.', 'number'],
      ['o', 'Nur zwei von euch wussten, wo das Geld war.', 'pronoun'],
      ['o', 'Nur zwei von uns wussten, wo das Gold war.', 'a slip that is a word'],
      ['c', 'Nur zwei von uns wussten, wo war das Geld.', 'verb position'],
      ['eq', 'Nur zwei von uns wußten wo das Geld war.', 'ß and comma'],
      ['o', 'Nur zwei von uns vergaßen, wo das Geld war.', 'opposite'],
    ],
  },
  {
    direction: 'de-en',
    source: 'Schön, dass Frau Brandt den Streit beendet hat.',
    reference: 'It is good that Ms Brandt ended the argument.',
    answers: [
      ['e', "It's good that Ms Brandt ended the argument.", 'contraction'],
      ['q', 'It is nice that Mrs Brandt has ended the dispute.', 'synonyms'],
      ['q', "It's great that Ms Brandt put an end to the argument.", 'wording'],
      ['o', 'It is bad that Ms Brandt ended the argument.', 'opposite'],
      ['o', 'It is good that Mr Brandt ended the argument.', 'other person'],
      ['o', 'It is good that Ms Brandt started the argument.', 'opposite'],
      ['o', 'It is good that Ms Keller ended the argument.', 'name'],
      ['o', 'It is good that Ms Brandt never ended the argument.', 'negation'],
    ],
  },
];

export const TASKS: readonly Task[] = [...FIRST, ...INTO_GERMAN, ...INTO_ENGLISH, ...WHO_AND_WHAT];

/**
 * Answers by people who had not read the grader, to invented quotations, with the verdict that they gave. The grader's
 * weights are fitted on these as well.
 */
export const LEARNERS: readonly Task[] = ['first', 'second', 'third', 'fourth'].flatMap(readTasks);

/** More of them, on which nothing was ever fitted and because of which nothing was changed. */
export const HELD_OUT: readonly Task[] = readTasks('held-out');

/** One task a line. */
function readTasks(name: string): Task[] {
  return readFileSync(new URL(`./learners/${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Task);
}
