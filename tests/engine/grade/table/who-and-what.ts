import type { Task } from '../answers.ts';

/** All words are there: who does it to whom, what is compared with what, and what comes first, decide. */
export const WHO_AND_WHAT: readonly Task[] = [
  {
    direction: 'en-de',
    source: 'My aunt photographed the postman before she sold the garden.',
    reference: 'Meine Tante hat den Briefträger fotografiert, bevor sie den Garten verkaufte.',
    answers: [
      ['q', 'Bevor sie den Garten verkaufte, fotografierte meine Tante den Briefträger.', 'clause first'],
      ['q', 'Den Briefträger hat meine Tante fotografiert, ehe sie den Garten verkauft hat.', 'object first'],
      ['q', 'Der Briefträger wurde von meiner Tante fotografiert, bevor sie den Garten verkaufte.', 'passive'],
      ['o', 'Der Briefträger hat meine Tante fotografiert, bevor sie den Garten verkaufte.', 'roles'],
      ['o', 'Meine Tante hat den Garten verkauft, bevor sie den Briefträger fotografierte.', 'sides'],
    ],
  },
  {
    direction: 'en-de',
    source: 'The judge lent me her umbrella.',
    reference: 'Die Richterin hat mir ihren Schirm geliehen.',
    answers: [
      ['q', 'Die Richterin lieh mir ihren Regenschirm.', 'preterite'],
      ['o', 'Ich habe der Richterin meinen Schirm geliehen.', 'roles'],
    ],
  },
  {
    direction: 'en-de',
    source: 'Our trams are older than the bridges, but the bridges creak more loudly.',
    reference: 'Unsere Straßenbahnen sind älter als die Brücken, aber die Brücken knarren lauter.',
    answers: [
      ['q', 'Die Trams bei uns sind älter als die Brücken, doch die Brücken knarren lauter.', 'synonyms'],
      ['o', 'Unsere Straßenbahnen sind so alt wie die Brücken, aber die Brücken knarren lauter.', 'degree'],
      ['o', 'Unsere Brücken sind älter als die Straßenbahnen, aber die Straßenbahnen knarren lauter.', 'sides'],
    ],
  },
  {
    direction: 'en-de',
    source: 'She is said to have painted the ceiling twice.',
    reference: 'Sie soll die Decke zweimal gestrichen haben.',
    answers: [
      ['q', 'Angeblich hat sie die Decke zweimal gestrichen.', 'hearsay kept'],
      ['q', 'Es heißt, sie habe die Decke zweimal gestrichen.', 'hearsay kept'],
      ['o', 'Sie hat die Decke zweimal gestrichen.', 'hearsay'],
      ['o', 'Sie soll die Decke einmal gestrichen haben.', 'number'],
    ],
  },
  {
    direction: 'en-de',
    source: 'We are not saying the map is wrong, we are saying it is old.',
    reference: 'Wir sagen nicht, dass die Karte falsch ist, wir sagen, dass sie alt ist.',
    answers: [
      ['q', 'Wir behaupten nicht, dass die Karte falsch ist, wir sagen nur, sie ist alt.', 'wording'],
      ['o', 'Wir sagen, dass die Karte nicht falsch ist, wir sagen, dass sie alt ist.', 'negation'],
      ['o', 'Wir sagen nicht, dass die Karte alt ist, wir sagen, dass sie falsch ist.', 'sides'],
    ],
  },
  {
    direction: 'en-de',
    source: 'The ferry does not run yet.',
    reference: 'Die Fähre fährt noch nicht.',
    answers: [
      ['o', 'Die Fähre fährt nicht mehr.', 'negation'],
      ['o', 'The ferry does not run yet.', 'not translated'],
    ],
  },
  {
    direction: 'en-de',
    source: 'Speak more quietly, the goats are asleep.',
    reference: 'Sprecht leiser, die Ziegen schlafen.',
    answers: [
      ['q', 'Sprecht nicht so laut, die Ziegen schlafen.', 'an opposite denied'],
      ['o', 'Sprecht lauter, die Ziegen schlafen.', 'opposite'],
    ],
  },
  {
    direction: 'de-en',
    source: 'Der Koch fragte mich, ob die Gäste ihn unterschätzen.',
    reference: 'The cook asked me whether the guests underestimated him.',
    answers: [
      ['q', 'I was asked by the cook whether the guests underestimated him.', 'passive'],
      ['o', 'I asked the cook whether the guests underestimated him.', 'roles'],
      ['o', 'The cook asked me whether the guests overestimated him.', 'opposite'],
      ['o', 'The cook asked me whether he underestimated the guests.', 'roles'],
    ],
  },
  {
    direction: 'de-en',
    source: 'Der Vortrag war langweilig, aber Frau Odebrecht hat sich nicht gelangweilt.',
    reference: "The lecture was boring, but Ms Odebrecht wasn't bored.",
    answers: [
      ['q', 'The talk was boring, but Mrs Odebrecht was not bored.', 'synonym'],
      ['o', "The lecture was boring, but Ms Odebrecht wasn't boring.", 'wrong word'],
    ],
  },
  {
    direction: 'de-en',
    source: 'Die Hühner sind klüger als der Hund, seit er die Brille trägt.',
    reference: 'The hens have been smarter than the dog since he started wearing glasses.',
    answers: [
      ['o', 'The dog has been smarter than the hens since he started wearing glasses.', 'sides'],
      ['o', 'The hens have been as smart as the dog since he started wearing glasses.', 'degree'],
    ],
  },
  {
    direction: 'de-en',
    source: 'Sie war eine der besten Geigerinnen im Tal.',
    reference: 'She was one of the best violinists in the valley.',
    answers: [
      ['q', 'She was among the best violinists in the valley.', 'wording'],
      ['o', 'She was one of the best cellists in the valley.', 'wrong word'],
    ],
  },
  {
    direction: 'de-en',
    source: 'Mir wurde gesagt, der Kran sei kaputt.',
    reference: 'I was told that the crane was broken.',
    answers: [
      ['q', 'They told me the crane was broken.', 'active'],
      ['o', 'I told them that the crane was broken.', 'roles'],
    ],
  },
];
