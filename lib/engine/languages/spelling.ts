/** Rows of spelling facts: differences that are no error of translation. */

/** American endings for British ones, tried on the whole word in this order. */
export const BRITISH_TO_AMERICAN: readonly { readonly from: RegExp; readonly to: string; readonly example: string }[] = [
  { from: /^(col|fav|hon|lab|neighb|rum|hum|vap|flav|harb|behavi|endeav|splend|vig|rig|arm|od|parl|sav|val|ferv|tum|cand|clam|demean|glam|ranc|succ)our/u, to: '$1or', example: 'colour, color' },
  { from: /([a-z]{3})is(e|es|ed|ing|er|ers|ation|ations)$/u, to: '$1iz$2', example: 'realise, realize' },
  { from: /([a-z]{2})ys(e|es|ed|ing)$/u, to: '$1yz$2', example: 'analyse, analyze' },
  { from: /^(cent|theat|met|lit|fib|calib|somb|spect|lust|meag|kilomet|centimet|manoeuv)re(s?)$/u, to: '$1er$2', example: 'centre, center' },
  { from: /^(trave|cance|mode|labe|leve|signa|fue|tota|equa|quarre|jewe|counse|marve|dia|pane|tunne|channe)ll(ed|ing|er|ers|ery)$/u, to: '$1l$2', example: 'travelled, traveled' },
  { from: /^(catal|dial|anal|monol|prol)ogue(s?)$/u, to: '$1og$2', example: 'catalogue, catalog' },
  { from: /^(def|off|pret|lic)ence(s?)$/u, to: '$1ense$2', example: 'defence, defense' },
  { from: /^(ful|enro|wi|ski|insta|appa|distil)l(ment|fil|ful)/u, to: '$1ll$2', example: 'enrolment, enrollment' },
];

/** Whole words: the second spelling stands for the first. */
export const ENGLISH_TWINS: readonly (readonly [british: string, american: string])[] = [
  ['grey', 'gray'], ['programme', 'program'], ['programmes', 'programs'], ['aeroplane', 'airplane'], ['tyre', 'tire'], ['tyres', 'tires'], ['kerb', 'curb'],
  ['cheque', 'check'], ['cheques', 'checks'], ['plough', 'plow'], ['pyjamas', 'pajamas'], ['mum', 'mom'], ['aluminium', 'aluminum'], ['jewellery', 'jewelry'], ['storey', 'story'],
  ['whilst', 'while'], ['amongst', 'among'], ['learnt', 'learned'], ['burnt', 'burned'], ['dreamt', 'dreamed'], ['spelt', 'spelled'], ['fulfil', 'fulfill'], ['skilful', 'skillful'], ['practise', 'practice'], ['licence', 'license'],
  ['judgement', 'judgment'], ['foetal', 'fetal'], ['foetus', 'fetus'], ['paediatric', 'pediatric'], ['anaemia', 'anemia'], ['manoeuvre', 'maneuver'], ['sceptical', 'skeptical'], ['sceptic', 'skeptic'], ['sulphur', 'sulfur'], ['mould', 'mold'], ['towards', 'toward'], ['afterwards', 'afterward'], ['okay', 'ok'], ['cosy', 'cozy'], ['draught', 'draft'], ['gaol', 'jail'], ['moustache', 'mustache'], ['ageing', 'aging'], ['artefact', 'artifact'], ['axe', 'ax'], ['speciality', 'specialty'], ['maths', 'math'], ['omelette', 'omelet'], ['yoghurt', 'yogurt'], ['whisky', 'whiskey'], ['email', 'e-mail'],
];

/** Words that are written in one or with an apostrophe forgotten, and what they stand for. */
export const ENGLISH_JOINED: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'], dont: ['do', 'not'], doesnt: ['does', 'not'], didnt: ['did', 'not'], isnt: ['is', 'not'], arent: ['are', 'not'], wasnt: ['was', 'not'], werent: ['were', 'not'],
  cant: ['can', 'not'], couldnt: ['could', 'not'], wouldnt: ['would', 'not'], shouldnt: ['should', 'not'], hasnt: ['has', 'not'], havent: ['have', 'not'], hadnt: ['had', 'not'], wont: ['will', 'not'], aint: ['is', 'not'], mustnt: ['must', 'not'],
  im: ['i', 'am'], ive: ['i', 'have'], youre: ['you', 'are'], theyre: ['they', 'are'], thats: ['that', 'is'], gonna: ['going', 'to'], wanna: ['want', 'to'], gotta: ['got', 'to'],
};

/** German short forms and what they stand for. Example: "Wie geht’s?", "'ne Frage". */
export const GERMAN_SHORT: Readonly<Record<string, string>> = {
  "'s": 'es', "'ne": 'eine', "'nen": 'einen', "'nem": 'einem', "'ner": 'einer', "'n": 'ein', nich: 'nicht', nix: 'nichts', is: 'ist', ne: 'eine', nen: 'einen', mal: 'mal', grad: 'gerade', gern: 'gerne', drin: 'darin', dran: 'daran', drauf: 'darauf', drum: 'darum', rein: 'herein', raus: 'heraus', rauf: 'herauf', runter: 'herunter', daß: 'dass',
  geh: 'gehe', seh: 'sehe', hab: 'habe', wär: 'wäre', hätt: 'hätte', könnt: 'könnte', möcht: 'möchte', glaub: 'glaube',
};
