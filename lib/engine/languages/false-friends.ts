/**
 * Words that look alike in both languages and mean different things. When the source has `word`, the look-alike is no
 * translation of it.
 */
export interface FalseFriend {
  readonly en: string;
  readonly de: string;
  /** What the English word means in German, what the German word means in English. */
  readonly enMeans: string;
  readonly deMeans: string;
}

const row = (en: string, de: string, enMeans: string, deMeans: string): FalseFriend => ({ en, de, enMeans, deMeans });

export const FALSE_FRIENDS: readonly FalseFriend[] = [
  row('also', 'also', 'auch', 'so'), row('while', 'weil', 'während', 'because'),
  row('become', 'bekommen', 'werden', 'get'), row('became', 'bekam', 'wurde', 'got'), row('gift', 'gift', 'geschenk', 'poison'), row('eventually', 'eventuell', 'schließlich', 'possibly'), row('eventual', 'eventuell', 'schließlich', 'possible'),
  row('actual', 'aktuell', 'tatsächlich', 'current'), row('actually', 'aktuell', 'eigentlich', 'currently'), row('sensible', 'sensibel', 'vernünftig', 'sensitive'), row('brave', 'brav', 'mutig', 'well-behaved'), row('chef', 'chef', 'koch', 'boss'),
  row('fabric', 'fabrik', 'stoff', 'factory'), row('gymnasium', 'gymnasium', 'turnhalle', 'grammar school'), row('handy', 'handy', 'praktisch', 'mobile phone'), row('hut', 'hut', 'hütte', 'hat'),
  row('meaning', 'meinung', 'bedeutung', 'opinion'), row('mist', 'mist', 'nebel', 'dung'), row('novel', 'novelle', 'roman', 'novella'), row('ordinary', 'ordinär', 'gewöhnlich', 'vulgar'), row('pathetic', 'pathetisch', 'erbärmlich', 'emotional'), row('preservative', 'präservativ', 'konservierungsmittel', 'condom'),
  row('prove', 'prüfen', 'beweisen', 'check'), row('receipt', 'rezept', 'quittung', 'recipe'), row('rent', 'rente', 'miete', 'pension'), row('sea', 'see', 'meer', 'lake'), row('serious', 'seriös', 'ernst', 'reputable'), row('spend', 'spenden', 'ausgeben', 'donate'), row('spent', 'spendete', 'gab', 'donated'),
  row('sympathetic', 'sympathisch', 'mitfühlend', 'likeable'), row('undertaker', 'unternehmer', 'bestatter', 'entrepreneur'), row('warehouse', 'warenhaus', 'lager', 'department store'), row('billion', 'billion', 'milliarde', 'trillion'), row('trillion', 'trillion', 'billion', 'quintillion'),
  row('concurrence', 'konkurrenz', 'übereinstimmung', 'competition'), row('confession', 'konfession', 'geständnis', 'denomination'), row('consequent', 'konsequent', 'folgend', 'consistent'), row('decent', 'dezent', 'anständig', 'discreet'), row('engaged', 'engagiert', 'verlobt', 'committed'), row('fast', 'fast', 'schnell', 'almost'), row('formula', 'formular', 'formel', 'form'), row('genial', 'genial', 'freundlich', 'brilliant'), row('irritate', 'irritieren', 'ärgern', 'confuse'), row('lecture', 'lektüre', 'vortrag', 'reading'), row('map', 'mappe', 'karte', 'folder'), row('marmalade', 'marmelade', 'orangenmarmelade', 'jam'),
  row('mode', 'mode', 'modus', 'fashion'), row('note', 'note', 'notiz', 'grade'), row('oversee', 'übersehen', 'beaufsichtigen', 'overlook'), row('overhear', 'überhören', 'mithören', 'miss'), row('pregnant', 'prägnant', 'schwanger', 'concise'), row('promotion', 'promotion', 'beförderung', 'doctorate'), row('rat', 'rat', 'ratte', 'advice'), row('recipe', 'rezept', 'kochrezept', 'prescription'), row('self-conscious', 'selbstbewusst', 'gehemmt', 'self-confident'), row('slip', 'slip', 'ausrutschen', 'briefs'), row('stadium', 'stadium', 'stadion', 'stage'), row('stern', 'stern', 'streng', 'star'), row('wall', 'wall', 'mauer', 'rampart'), row('wander', 'wandern', 'umherstreifen', 'hike'), row('photograph', 'fotograf', 'foto', 'photographer'), row('physician', 'physiker', 'arzt', 'physicist'), row('menu', 'menü', 'speisekarte', 'set meal'), row('mobbing', 'mobbing', 'anpöbeln', 'bullying'), row('corn', 'korn', 'mais', 'grain'), row('art', 'art', 'kunst', 'kind'), row('bald', 'bald', 'kahl', 'soon'), row('dose', 'dose', 'dosis', 'tin'), row('rock', 'rock', 'fels', 'skirt'), row('tag', 'tag', 'etikett', 'day'), row('cold', 'kohl', 'kalt', 'cabbage'), row('hell', 'hell', 'hölle', 'bright'), row('lack', 'lack', 'mangel', 'varnish'), row('strand', 'strand', 'strähne', 'beach'), row('sin', 'sinn', 'sünde', 'sense'), row('murder', 'mörder', 'mord', 'murderer'), row('familiar', 'familiär', 'vertraut', 'family'), row('chips', 'chips', 'pommes', 'crisps'), row('caution', 'kaution', 'vorsicht', 'bail'), row('academic', 'akademiker', 'wissenschaftler', 'graduate'), row('branch', 'branche', 'zweig', 'industry'), row('objective', 'objektiv', 'ziel', 'lens'), row('lusty', 'lustig', 'kräftig', 'funny'),
];
