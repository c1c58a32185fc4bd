/**
 * Words of German articles that tell that something was said, or that something is a title or a term.
 * Stems end in "-": "sag-" stands for every word that begins so; "-" in front: for every word that ends so.
 */

/** Verbs that report somebody's words. Finite forms and participles. */
// prettier-ignore
export const REPORTING_VERBS: { readonly words: readonly string[]; readonly example: string } = {
  example: '„Nein“, sagte die Ministerin.',
  words: [
    'sag-', 'schreib-', 'schrieb-', 'geschrieben', 'erklär-', 'beton-',
    'beschwer-',
    'freut',
    'freute',
    'ärgert',
    'ärgerte',
    'wundert',
    'wunderte',
    'staunt-',
    'rappt-',
    'titelt-', 'ruf', 'ruft', 'rufen', 'rief', 'riefen', 'gerufen', 'zurief', 'meint', 'meinte', 'meinten',
    'antwort-', 'frag-', 'twitter-', 'getwittert', 'poste', 'postete', 'posteten', 'postet', 'kommentier-', 'berichte-', 'teilt-', 'mitteil-', 'mitgeteilt', 'erzähl-', 'kündig-', 'ankündig-',
    'angekündigt', 'warn-', 'gewarnt', 'forder-', 'lobt',
    'lobte',
    'lobten', 'kritisier-', 'spottet-', 'scherz-', 'witzel-', 'höhn-', 'klag-', 'jubel-', 'versprach', 'verspricht', 'versprechen',
    'versicher-', 'bestätig-', 'dementier-', 'behaupt-', 'bekräftig-', 'ergänz-', 'fügt', 'fügte', 'fügten', 'hinzufüg-', 'hinzugefügt', 'entgegnet-', 'erwider-', 'konter-', 'verkünd-',
    'verriet', 'verrät', 'gestand', 'gesteht', 'räumt', 'räumte', 'einräum-', 'notier-', 'zitier-', 'formulier-', 'resümier-', 'urteil-', 'stellte', 'stellten', 'äußer-', 'spricht', 'sprach', 'gesprochen',
    'brüll-', 'schrie', 'schreit', 'schrien', 'flüster-', 'murmel-', 'sang', 'singt', 'sangen', 'singen', 'skandier-', 'lautet-', 'lauten', 'heißt', 'hieß', 'hießen', 'geheißen',
    'steht', 'stand', 'standen', 'prangt-', 'nannte', 'nennt', 'nannten', 'bezeichne-', 'begründe-', 'erinner-', 'verteidig-', 'beschrieb-', 'beschreib-', 'befand', 'findet', 'fand', 'bilanzier-',
    'reagier-', 'appellier-', 'plädier-', 'prophezei-', 'mahnt-', 'droht-', 'schwärm-', 'schimpf-', 'seufz-', 'stöhn-', 'lacht-', 'sah',
    'sahen', 'konstatier-', 'analysier-', 'prahlt-', 'grüßt-', 'begrüß-',
    'verabschied-', 'vermerk-', 'verriss', 'veröffentlich-', 'bat', 'bittet', 'baten', 'flehte', 'gab', 'gibt', 'las', 'liest', 'tippt-', 'textet-', 'simst-', 'funkt-', 'dichtet-', 'predigt-', 'proklamier-',
    'unterstrich', 'unterstreich-', 'hob', 'hebt', 'legte', 'verlas', 'diktier-', 'signier-', 'wünscht-', 'dankt',
    'dankte',
    'dankten', 'gratulier-', 'entschuldig-', 'begann', 'schloss', 'endet-', 'fuhr', 'ließ', 'lässt', 'definier-',
    'fass-', 'denkt', 'dachte', 'glaubt', 'glaubte', 'hofft', 'hoffte', 'weiß', 'wusste', 'so',
  ],
};

/** Nouns in front of words that somebody said or wrote: on a placard, in a speech, in a letter. */
// prettier-ignore
export const QUOTATION_NOUNS: { readonly words: readonly string[]; readonly example: string } = {
  example: 'Auf dem Plakat stand der Satz „Enough is enough“.',
  words: [
    '-motto', '-slogan', '-slogans', '-spruch', '-sprüche', '-sprüchen', '-satz', '-sätze', '-sätzen', '-worte', '-worten', '-parole', '-parolen', '-aufschrift', '-inschrift', '-schild', '-schildern', '-plakat', '-plakaten',
    '-plakate', '-transparent', '-transparenten', '-banner', '-bannern', '-zitat', '-zitate', '-antwort', '-botschaft', '-nachricht', '-nachrichten', '-tweet', '-tweets', '-devise', '-devisen', '-frage', '-notiz', '-losung', '-zeile', '-zeilen', '-refrain',
    '-ausspruch', '-ausruf', '-kommentar', '-bemerkung', '-aussage', '-aussagen', '-äußerung', '-äußerungen', '-appell', '-ruf', '-rufe', '-rufen', '-gesang', '-gesänge', '-überschrift', '-schlagzeile', '-bildunterschrift', '-statement', '-funkspruch',
    '-formel', '-begründung', '-widmung', '-post', '-posting', '-eintrag', '-mail', '-brief', '-fazit', '-urteil', '-warnung', '-versprechen', '-feststellung', '-einsicht', '-weisheit', '-sprichwort', '-lebensmaxime', '-lebensmaximen', '-maxime', '-grundsatz',
    '-leitsatz', '-leitspruch', '-credo', '-mantra', '-forderung', '-kampfruf', '-schlachtruf', '-hashtag', '-graffito', '-grabstein', '-zettel', '-t-shirt', '-betreff', '-hinweis', '-meldung', '-anweisung', '-befehl', '-gruß', '-grüßen', '-kampagne', '-slogankampagne', '-wahlspruch', '-wahlkampfspruch', '-tagebuch', '-notizbuch', '-gästebuch', '-pinnwand', '-tafel', '-münze', '-tasse', '-telegramm', '-sms', '-kassiber', '-abschiedsbrief', '-these', '-wortspiele', '-wortspiel',
  ],
};

/** Nouns in front of titles and names. */
// prettier-ignore
export const TITLE_NOUNS: { readonly words: readonly string[]; readonly example: string } = {
  example: 'Der Film „Deep Water“ läuft seit Mai.',
  words: [
    '-film', '-films', '-filme', '-filmen', '-song', '-songs', '-album', '-albums', '-alben', '-lied', '-lieder', '-liedern', '-roman', '-romans', '-romane', '-buch', '-buches', '-buchs', '-bücher', '-büchern', '-serie', '-serien', '-spiel', '-spiels', '-spiele', '-spielen', '-videospiel', '-game',
    '-zeitschrift', '-zeitung', '-magazin', '-magazins', '-blatt', '-band', '-gruppe', '-show', '-single', '-singles', '-stück', '-stücks', '-theaterstück', '-hit', '-hits', '-musical', '-oper', '-gemälde', '-bild', '-skulptur', '-sendung', '-podcast', '-podcasts', '-projekt', '-programm', '-patent',
    '-schiff', '-yacht', '-frachter', '-tanker', '-kreuzer', '-loge', '-freimaurerloge', '-bewegung', '-initiative', '-organisation', '-verein', '-stiftung', '-titel', '-titeln', '-kapitel', '-folge', '-episode', '-studie', '-aufsatz', '-essay', '-gedicht', '-erzählung', '-kurzgeschichte', '-novelle', '-biografie', '-autobiografie', '-memoiren',
    '-ausstellung', '-festival', '-tour', '-tournee', '-konferenz', '-preis', '-award', '-auszeichnung', '-sender', '-kanal', '-app', '-plattform', '-firma', '-unternehmen', '-start-up', '-startup', '-marke', '-produkt', '-modell', '-software', '-programms', '-operation', '-mission', '-rakete', '-sonde', '-raumschiff', '-hotel', '-restaurant', '-bar', '-club', '-klub', '-kneipe', '-café',
    '-doku', '-dokumentation', '-dokumentarfilm', '-komödie', '-drama', '-thriller', '-krimi', '-western', '-streifen', '-blockbuster', '-klassiker', '-bestseller', '-platte', '-debüt', '-debütalbum', '-ballade', '-hymne', '-nummer', '-stücke', '-reihe', '-franchise', '-trilogie', '-sitcom', '-teil', '-hauptrolle', '-rolle', '-fernsehserie', '-spielfilm', '-day', '-rubrik', '-abteilung', '-team', '-kollektion', '-parfum', '-parfüm', '-verfahren', '-gesetz', '-vertrag', '-plan', '-tanz', '-figur', '-kategorie', '-stadion', '-arena', '-insel', '-hund', '-pferd', '-kater', '-orkan', '-hurrikan',
  ],
};

/** Nouns in front of what a firm says of itself: its claim stands for it like a name. */
// prettier-ignore
export const CLAIM_NOUNS: { readonly words: readonly string[]; readonly example: string } = {
  example: 'Mit dem Werbespruch „Taste the morning“ wurde die Marke bekannt.',
  words: ['werbespruch', 'werbesprüche', 'werbeslogan', 'werbeslogans', '-claim', '-claims', 'firmenmotto', 'firmenslogan', 'unternehmensmotto', 'unternehmensslogan', 'markenslogan'],
};

/** Words in front of terms: something is called so. */
// prettier-ignore
export const TERM_WORDS: { readonly words: readonly string[]; readonly example: string } = {
  example: 'Der Begriff „gaslighting“ ist alt.',
  words: [
    'sogenannt-', 'so genannt-', 'sog', 'begriff', 'begriffe', 'begriffs', 'begriffen', 'wort', 'wortes', 'worts', 'wörter', 'ausdruck', 'ausdrucks', 'bezeichnung', 'bezeichnungen', 'namen', 'name', 'beiname', 'beinamen', 'spitzname', 'spitznamen', 'schlagwort', 'stichwort', 'stichworte', 'fachbegriff', 'anglizismus',
    'vokabel', 'genannt', 'genannten', 'genannte', 'namens', 'kurz', 'abkürzung', 'kürzel', 'taste', 'knopf', 'schaltfläche', 'funktion', 'option', 'rubrik', 'label', 'etikett', 'attribut', 'adjektiv', 'verb', 'substantiv', 'modewort', 'unwort', 'angeblich-', 'vermeintlich-', 'ableit-', 'klingt', 'englischen', 'thema', 'stichwort', 'phänomen', 'prinzip', 'konzept', 'typ', 'wortes', 'trend', 'genre', 'debatte',
  ],
};

/** Verbs with which somebody calls something by words of their own: quotations, however short. */
// prettier-ignore
export const NAMING_VERBS: { readonly words: readonly string[]; readonly example: string } = {
  example: 'Die Richterin nannte den Plan „a disgrace“.',
  words: ['nannte', 'nannten', 'nennt', 'bezeichnet-', 'beschrieb-', 'beschreibt', 'verspottet-', 'lobte', 'lobten', 'pries', 'priesen', 'preist', 'verriss', 'verrissen', 'feiert-', 'schmäht-', 'titulier-', 'kritisiert-', 'rühmt-', 'charakterisiert-', 'abtat', 'bewertet-', 'würdigt-', 'beschimpft-', 'geißelt-'],
};

/** Words that make the namer nobody in particular: then it is a term. */
export const IMPERSONAL: ReadonlySet<string> = new Set([
  'wird',
  'werden',
  'wurde',
  'wurden',
  'man',
  'sich',
  'heute',
  'oft',
  'allgemein',
  'üblicherweise',
  'umgangssprachlich',
]);

/** Words about where a word comes from and what it means. */
// prettier-ignore
export const WORD_TALK: { readonly words: readonly string[]; readonly example: string } = {
  example: 'Der Name leitet sich von „on the line“ ab.',
  words: ['leitet', 'leiten', 'abgeleitet', 'ableit-', 'klingt', 'klingen', 'wortspiel', 'wortspiels', 'kürzel', 'abkürzung', 'akronym', 'kofferwort', 'anglizismus', 'lehnwort', 'buchstabiert', 'ausgesprochen', 'aussprache', 'etymologie', 'anagramm', 'wortschöpfung', 'vokabel', 'silbe'],
};

/** Matches a word against a list of rows with stems. Built once, asked often. */
export function wordMatcher(rows: readonly string[]): (word: string) => boolean {
  const whole = new Set<string>();
  const heads = new Set<string>();
  const tails = new Set<string>();
  for (const row of rows) {
    if (row.endsWith('-')) heads.add(row.slice(0, -1));
    else if (row.startsWith('-')) tails.add(row.slice(1));
    else whole.add(row);
  }
  const matches = (lower: string): boolean => {
    if (whole.has(lower)) return true;
    for (let length = 2; length <= lower.length; length++) if (heads.has(lower.slice(0, length))) return true;
    for (let from = 0; from + 3 <= lower.length; from++) if (tails.has(lower.slice(from))) return true;
    return false;
  };
  const asked = new Map<string, boolean>();
  return (word) => {
    const known = asked.get(word);
    if (known !== undefined) return known;
    if (asked.size > REMEMBERED) asked.clear();
    // No German word is longer, and a run of letters as long as the article must not be cut to pieces.
    const answer = word.length <= LONGEST_WORD && matches(word.toLowerCase());
    asked.set(word, answer);
    return answer;
  };
}

const REMEMBERED = 4_000;
const LONGEST_WORD = 60;
