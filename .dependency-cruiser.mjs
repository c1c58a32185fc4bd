/**
 * The arrows of DESIGN.md. Each rule says why it is there; tests/layers.test.ts shows of each that it refuses.
 *
 *     app → features → components → lib          bin → engine, decks
 *     engine ← decks ← study ← storage ← workbench      i18n, look: alone; offline on i18n
 *     languages ← text ← align ← quotes ← twotexts      align ← grade: compare ← checks, faults ← model
 */

/** From a place only to the places named, and to itself. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [from, ...to] },
});

/** From a place never to the places named. */
const never = (name, from, to, comment, except = null) => ({
  name,
  comment,
  severity: 'error',
  from: except === null ? { path: from } : { path: from, pathNot: except },
  to: { path: to },
});

const engine = (...rooms) => ['^lib/engine/types\\.ts$', ...rooms.map((room) => `^lib/engine/${room}/`)];

/** Inside the engine: facts of the languages at the bottom, so that none of them depends on how it is used. */
const ENGINE = [
  only(
    'languages-are-facts',
    '^lib/engine/languages/',
    engine(),
    'Rows of facts know nothing of what reads them: then a fact can be added without reading the engine.',
  ),
  only('text-on-languages', '^lib/engine/text/', engine('languages'), 'Cutting a text needs no lexicon.'),
  only(
    'align-on-text',
    '^lib/engine/align/',
    engine('text', 'languages'),
    'Words and segments are aligned for quotations, texts and answers alike, so by none of their rules.',
  ),
  only(
    'quotes-on-align',
    '^lib/engine/quotes/',
    engine('align', 'text', 'languages'),
    'Finding renderings must not lean on how answers are graded.',
  ),
  only(
    'twotexts-on-quotes',
    '^lib/engine/twotexts/',
    engine('quotes', 'align', 'text', 'languages'),
    'Two texts are two articles that were analysed; an article never asks for a second text.',
  ),
  only(
    'grade-on-align',
    '^lib/engine/grade/',
    // The one table of the engine that was counted in texts stands with its licence beside the lexicon.
    [...engine('align', 'text', 'languages'), '^content/lexicon/sequences\\.json$'],
    'An answer is graded from its card alone: no article, no quotation marks.',
  ),
  never(
    'compare-before-judging',
    '^lib/engine/grade/compare/',
    '^lib/engine/grade/(checks|faults|model)/',
    'What stands for what is found before anything is judged.',
  ),
  never(
    'checks-apart-from-faults',
    '^lib/engine/grade/checks/',
    '^lib/engine/grade/(faults|model)/',
    'Checks find changes of meaning; faults of the language and weights are others’ work.',
  ),
  never(
    'faults-apart-from-checks',
    '^lib/engine/grade/faults/',
    '^lib/engine/grade/(checks|model)/',
    'A fault of the language is one whatever the answer means.',
  ),
];

const LIB = [
  only('engine-is-pure', '^lib/engine/', ['^content/lexicon/sequences\\.json$'], 'It runs in any worker and program.'),
  only('look-stands-alone', '^lib/look/', [], 'Pages, files, icons and tests ask for tokens, so they ask for nothing.'),
  only(
    'decks-know-the-engine',
    '^lib/decks/',
    ['^lib/(engine|look)/', '^content/decks/', '^node_modules/(valibot|saxes|fflate|fzstd)/'],
    'A deck is the same in a browser, on the server and on the command line.',
  ),
  only(
    'study-knows-decks',
    '^lib/study/',
    ['^lib/(engine|decks)/', '^node_modules/(ts-fsrs|valibot)/'],
    'Studying is folds over a log: where the log lies is not its business.',
  ),
  only(
    'storage-knows-study',
    '^lib/storage/',
    [
      '^lib/(engine|decks|study)/',
      '^node_modules/(idb|valibot|pg|@types/pg|mammoth|sql\\.js|@mozilla/readability)/',
      '^(node:)?(sqlite|fs|path|crypto|net|http|diagnostics_channel|stream|zlib)',
      // Answers of the server and exported pages speak the reader's language.
      '^lib/i18n/(load|negotiate|settings)\\.ts$',
      '^locales/(de|en)/files\\.json$',
    ],
    'It keeps what the floors below define, and defines nothing of its own.',
  ),
  never(
    'browser-apart-from-server',
    '^lib/storage/(browser|files)/',
    '^lib/storage/server/',
    'No line of the server may come into a page.',
  ),
  never(
    'server-apart-from-browser',
    '^lib/storage/server/',
    '^lib/storage/(browser|files)/',
    'There is no DOM and no IndexedDB on the server.',
  ),
  only(
    'workbench-knows-storage',
    '^lib/workbench/',
    ['^lib/(engine|decks|storage)/', '^node_modules/valibot/'],
    'A deck in the making is a state and functions over it; how it looks is decided above.',
  ),
  only(
    'i18n-stands-alone',
    '^lib/i18n/',
    ['^locales/', '^node_modules/(react|next|i18next|react-i18next|@types)', '^react'],
    'Every floor with words needs it, so it needs none of them.',
  ),
  only('offline-knows-i18n', '^lib/offline/', ['^lib/i18n/'], 'The service worker stays a few kilobytes.'),
  never(
    'no-react-in-lib',
    '^lib/',
    '^(node_modules/)?(react|react-dom|react-i18next|lucide-react)(/|$)',
    'What has no picture is tested without one.',
    // The one hook on messages, and React's memory of a request.
    ['^lib/i18n/(client\\.tsx|server\\.ts)$'],
  ),
];

const ABOVE = [
  never(
    'components-take-props',
    '^components/',
    '^(app|features|bin|scripts|lib/(storage|workbench))/',
    'What several features show is given its contents: so it can be shown anywhere.',
  ),
  {
    name: 'features-apart',
    comment:
      'A feature can be read, changed or taken out alone; what two need lies a floor below, and pages join them.',
    severity: 'error',
    from: { path: '^features/([^/]+)/' },
    to: { path: '^features/', pathNot: '^features/$1/' },
  },
  never('features-know-no-route', '^features/', '^(app|bin|scripts)/', 'Addresses come from lib/i18n/paths.ts.'),
  only(
    'app-puts-together',
    '^app/',
    ['^(features|components)/', '^lib/(i18n|decks|look|storage/server/http)/', '^node_modules/(next|react|@types)'],
    'A route reads its parameters and calls one thing.',
  ),
  never('nobody-imports-routes', '^(features|components|lib|bin)/', '^app/', 'A route is an end, not a part.'),
  never(
    'bin-uses-engine-and-decks',
    '^bin/',
    '^(app|features|components|lib/(storage|study|i18n|workbench|offline))/',
    'The command line works on files alone.',
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere would pass every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...ENGINE,
    ...LIB,
    ...ABOVE,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.next' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
