/** How large a deck and its parts may be. Texts are counted in UTF-16 code units, the whole deck in bytes of its JSON. */
export const LIMITS = Object.freeze({
  cards: 2000,
  bytes: 2_000_000,
  id: 64,
  title: 300,
  description: 4000,
  outlet: 300,
  url: 2000,
  side: 20_000,
  name: 300,
  note: 4000,
  /** Further accepted renderings of one side; each may be as long as a side. */
  accepts: 12,
  segments: 2000,
  links: 20_000,
  context: 40_000,
  contextQuotes: 500,
  packWords: 4000,
  packEntry: 4000,
  packNeighbours: 60_000,
  /** Characters of a link's hash. Browsers take more, but nothing else that links pass through does. */
  hash: 65_536,
});
