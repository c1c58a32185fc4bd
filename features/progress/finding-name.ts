/** The kinds of error that have a name of their own. */
const NAMED = [
  'order',
  'word',
  'negation',
  'number',
  'name',
  'antonym',
  'question',
  'missing',
  'extra',
  'ending',
] as const;

/** The key of the text that names a kind of error; kinds this version does not know are "other". */
export function findingName(kind: string): `errors.${(typeof NAMED)[number] | 'other'}` {
  return `errors.${NAMED.find((named) => named === kind) ?? 'other'}`;
}
