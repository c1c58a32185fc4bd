/** The arrows of DESIGN.md: engine ← decks ← study ← storage ← workbench ← app; i18n stands alone; bin uses engine and decks. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [...allowed, from] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    // The one table of the engine that was counted in texts stands with its licence beside the lexicon.
    only('engine-is-pure', '^lib/engine/', ['^content/lexicon/sequences\\.json$']),
    only('decks-know-the-engine', '^lib/decks/', ['^lib/engine/', '^node_modules/(valibot|saxes|fflate|fzstd)/']),
    only('study-knows-decks', '^lib/study/', ['^lib/(engine|decks)/', '^node_modules/(ts-fsrs|valibot)/']),
    only('storage-knows-study', '^lib/storage/', [
      '^lib/(engine|decks|study)/',
      '^node_modules/(idb|valibot|pg|@types/pg)/',
      '^(node:)?(sqlite|fs|path|crypto|net|http|diagnostics_channel|stream|zlib)',
    ]),
    only('workbench-knows-storage', '^lib/workbench/', ['^lib/(engine|decks|storage)/', '^node_modules/valibot/']),
    only('i18n-stands-alone', '^lib/i18n/', [
      '^locales/',
      '^node_modules/(react|next|i18next|react-i18next|@types)',
      '^react',
    ]),
    only('offline-knows-i18n', '^lib/offline/', ['^lib/i18n/']),
    {
      name: 'components-take-props',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app|bin|scripts|lib/storage)/' },
    },
    {
      name: 'bin-uses-engine-and-decks',
      severity: 'error',
      from: { path: '^bin/' },
      to: { path: '^(app|components|lib/(storage|study|i18n))/' },
    },
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
