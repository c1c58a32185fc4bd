import type { Language } from '../types.ts';

/**
 * Opposites, grouped by what they are about. In a row "big large : small little" every word left of the colon is the
 * opposite of every word right of it. Forms are compared by stem. Irregular forms stand in the row.
 */
export interface Opposites {
  readonly about: string;
  readonly rows: readonly string[];
  readonly example: string;
}

export const OPPOSITES: Readonly<Record<Language, readonly Opposites[]>> = {
  en: [
    {
      about: 'size and amount',
      example: 'a big house / a small house',
      rows: [
        'big large huge great giant vast enormous major : small little tiny minor slight',
        'more : less fewer', 'most : least fewest', 'many numerous : few', 'much : little', 'all every everyone everything : none some nobody nothing',
        'always : never sometimes rarely', 'often frequently : rarely seldom', 'high higher highest : low lower lowest', 'tall : short',
        'long longer longest : short shorter shortest', 'wide broad : narrow', 'deep : shallow', 'thick : thin', 'heavy : light', 'full : empty', 'whole entire : partial half',
        'maximum : minimum', 'majority : minority', 'increase increased rise rose risen grow grew growth up gain gained : decrease decreased fall fell fallen shrink decline drop down loss reduce reduced',
        'above over : below under beneath', 'exceed surpass surpassed : undercut', 'plus : minus', 'add added : subtract remove removed', 'expand : contract', 'double : halve', 'both : neither',
        'plenty abundant : scarce', 'near close nearby : far distant', 'part : whole',
      ],
    },
    {
      about: 'quality',
      example: 'a good idea / a bad idea',
      rows: [
        'good great excellent : bad poor evil terrible awful', 'better : worse', 'best : worst', 'well : badly poorly', 'right correct true accurate : wrong false incorrect',
        'easy easier simple : difficult hard harder complex complicated', 'strong stronger : weak weaker', 'rich wealthy prosperous : poor', 'clean pure : dirty', 'safe secure : dangerous unsafe',
        'hot warm : cold cool', 'dry : wet rainy', 'hard : soft', 'rough : smooth', 'sharp : blunt dull', 'bright light : dark', 'beautiful pretty : ugly', 'new modern recent : old ancient former', 'young : old elderly',
        'fast quick quickly rapid : slow slowly', 'loud noisy : quiet silent', 'clever smart intelligent wise : stupid foolish dumb', 'brave : cowardly afraid', 'happy glad cheerful : sad unhappy', 'optimistic : pessimistic',
        'positive : negative', 'public : private', 'open : closed shut', 'legal : illegal', 'guilty : innocent', 'healthy : sick ill', 'alive living : dead', 'real genuine authentic : fake false artificial',
        'possible : impossible', 'likely : unlikely', 'certain sure : uncertain doubtful', 'necessary : unnecessary', 'important : unimportant trivial', 'similar same : different', 'equal : unequal', 'common usual : rare uncommon unusual',
        'special : ordinary', 'fresh : stale', 'sweet : bitter sour', 'cheap inexpensive : expensive', 'polite : rude', 'kind : cruel', 'friendly : hostile', 'interesting : boring', 'useful : useless', 'famous known : unknown obscure',
        'successful : unsuccessful', 'popular : unpopular', 'active : passive inactive', 'direct : indirect', 'natural : artificial', 'permanent : temporary', 'constant : variable', 'serious : funny', 'severe : mild', 'foreign international : domestic national local',
        'urban : rural', 'ordinary : extraordinary', 'experienced expert experts : inexperienced novice rookies beginners', 'absolute : relative', 'tight : loose', 'straight : crooked', 'calm : nervous stormy', 'visible : invisible', 'valuable : worthless', 'generous : stingy greedy', 'proud : ashamed',
      ],
    },
    {
      about: 'place and time',
      example: 'before the war / after the war',
      rows: [
        'before : after', 'early earlier : late later', 'first : last', 'beginning start : end', 'past : future', 'today now : yesterday tomorrow then', 'yesterday : tomorrow', 'day : night', 'morning : evening', 'summer : winter', 'spring : autumn fall', 'north northern : south southern', 'east eastern : west western', 'left : right',
        'top upper : bottom lower', 'front : back rear', 'inside inner in : outside outer out', 'inside into : outside', 'here : there', 'forward forwards : backward backwards', 'previous : next following', 'arrive arrived arrival : depart departed leave departure', 'come came : go went', 'enter entered : exit exited leave left', 'up : down', 'old : new', 'on : off', 'upstairs : downstairs', 'still already : yet', 'long : short',
      ],
    },
    {
      about: 'doing',
      example: 'They accepted the offer. / They rejected the offer.',
      rows: [
        'accept accepted : reject rejected refuse refused decline', 'agree agreed agreement : disagree disagreed disagreement', 'allow allowed permit let enable : forbid forbidden prohibit ban banned prevent deny', 'admit admitted : deny denied', 'love loved like liked : hate hated dislike disliked', 'win won victory : lose lost defeat', 'begin began begun start started launch : stop stopped end ended finish finished cease', 'open opened : close closed shut', 'buy bought : sell sold',
        'give gave given : take took taken receive received', 'send sent : receive received', 'teach taught : learn learned', 'ask asked question : answer answered', 'remember remembered : forget forgot forgotten', 'find found : lose lost', 'build built create created : destroy destroyed demolish', 'help helped support supported : hinder hurt harm oppose opposed obstruct', 'protect protected defend defended : attack attacked', 'succeed succeeded success : fail failed failure',
        'live lived : die died', 'born birth : died death', 'laugh laughed : cry cried', 'push pushed : pull pulled', 'raise raised lift : lower lowered', 'approve approved : disapprove reject', 'appear appeared : disappear vanish vanished', 'include included including : exclude excluded excluding', 'connect connected : disconnect separate separated', 'praise praised : criticize criticized blame blamed', 'hire hired employ : fire fired dismiss', 'continue continued : stop stopped discontinue', 'improve improved : worsen worsened',
        'trust trusted : distrust doubt', 'save saved : spend spent waste', 'hide hid hidden : show showed shown reveal revealed', 'join joined : leave left quit', 'speak spoke : listen', 'stay stayed remain : leave left', 'stand : sit', 'wake : sleep', 'work : rest', 'lead led leader : follow followed follower', 'borrow : lend', 'encourage : discourage', 'follow : precede', 'confirm confirmed : deny denied refute', 'strengthen : weaken', 'release released : arrest arrested capture', 'cause : prevent', 'solve : cause', 'facilitate : hinder stop', 'rise : sink', 'attract : repel', 'ignore : notice', 'lock : unlock', 'freeze : melt', 'export : import', 'deny : confirm', 'keep kept : lose lost discard', 'meet : avoid', 'hope : fear despair', 'fill : empty', 'upgrade : downgrade',
      ],
    },
    {
      about: 'people and things',
      example: 'friends of the town / enemies of the town',
      rows: [
        'friend friends ally allies : enemy enemies foe', 'man men male boy boys : woman women female girl girls', 'father dad : mother mom mum', 'son sons : daughter daughters', 'brother brothers : sister sisters', 'husband : wife', 'king : queen', 'uncle : aunt', 'adult adults : child children', 'parent parents : child children', 'teacher : student pupil', 'employer : employee', 'buyer customer : seller', 'winner : loser', 'hero : villain', 'war : peace', 'life : death', 'love : hate hatred', 'truth : lie lies', 'hope : despair', 'joy : sorrow grief', 'light : darkness', 'strength : weakness',
        'advantage benefit : disadvantage drawback', 'profit : loss', 'presence present : absence absent lack', 'question : answer', 'problem : solution', 'heaven : hell', 'sun : moon', 'land : sea', 'city town : country village', 'supply : demand', 'cause : effect', 'entrance : exit', 'freedom : slavery', 'order : chaos', 'success : failure', 'wealth : poverty', 'beauty : ugliness', 'health : illness disease', 'defeat : victory', 'victim : perpetrator', 'host : guest', 'doctor : patient', 'fact : fiction', 'theory : practice', 'minimum : maximum', 'quantity : quality', 'good : evil', 'left : right', 'majority : minority', 'body : soul mind', 'offence attack : defence', 'import : export', 'income : expenses', 'day : night', 'human : animal', 'democrat : republican', 'guilt : innocence', 'danger : safety', 'black : white',
      ],
    },
  ],
  de: [
    {
      about: 'size and amount',
      example: 'ein großes Haus / ein kleines Haus',
      rows: [
        'groß größer größte riesig gewaltig enorm : klein kleiner kleinste winzig gering', 'mehr : weniger', 'meisten meiste : wenigsten wenigste', 'viel viele zahlreiche : wenig wenige kaum', 'alle alles jeder jedes : keiner einige niemand nichts', 'immer stets : nie niemals manchmal selten', 'oft häufig : selten', 'hoch hohe hoher hohen höher höchste : niedrig niedriger niedrigste tief', 'lang lange länger : kurz kurze kürzer', 'breit weit : schmal eng', 'tief : flach seicht', 'dick : dünn', 'schwer : leicht', 'voll voller : leer', 'ganz : halb teilweise', 'maximal : minimal', 'mehrheit : minderheit', 'zunahme anstieg wachstum steigerung gewinn : abnahme rückgang verlust senkung', 'steigen stieg stiegen gestiegen steigt wachsen wuchs wächst gewachsen zunehmen : sinken sank sanken gesunken sinkt fallen fiel gefallen schrumpfen schrumpft abnehmen', 'erhöhen erhöht erhöhte : senken gesenkt senkte verringern verringert reduzieren', 'über oberhalb : unter unterhalb', 'plus : minus', 'nah nahe nähe : fern weit ferne', 'mindestens : höchstens', 'beide : keiner', 'maximum : minimum', 'reichlich : knapp', 'teil : ganzes',
      ],
    },
    {
      about: 'quality',
      example: 'eine gute Idee / eine schlechte Idee',
      rows: [
        'gut gute guter gutes toll hervorragend ausgezeichnet : schlecht schlimm übel böse miserabel', 'besser bessere : schlechter schlechtere schlimmer', 'beste besten : schlechteste schlechtesten schlimmste schlimmsten', 'richtig wahr korrekt : falsch unwahr', 'einfach leicht leichter : schwierig schwer kompliziert schwerer', 'stark stärker : schwach schwächer', 'reich wohlhabend : arm', 'sauber rein : schmutzig dreckig', 'sicher : gefährlich unsicher', 'heiß warm : kalt kühl', 'trocken : nass feucht', 'hart : weich', 'rau : glatt', 'scharf : stumpf', 'hell : dunkel', 'schön hübsch : hässlich', 'neu modern aktuell : alt antik ehemalig veraltet', 'jung jünger : alt älter', 'schnell rasch schneller : langsam langsamer', 'laut : leise still', 'klug schlau intelligent weise : dumm töricht', 'mutig tapfer : feige ängstlich', 'glücklich froh fröhlich : traurig unglücklich', 'optimistisch zuversichtlich : pessimistisch', 'positiv : negativ', 'öffentlich : privat', 'offen geöffnet : geschlossen zu verschlossen', 'legal : illegal', 'schuldig : unschuldig', 'gesund : krank', 'lebendig lebend : tot', 'echt : falsch künstlich unecht', 'möglich : unmöglich', 'wahrscheinlich : unwahrscheinlich', 'sicher gewiss : ungewiss fraglich', 'nötig notwendig : unnötig', 'wichtig : unwichtig nebensächlich', 'ähnlich gleich : verschieden anders unterschiedlich', 'üblich häufig : selten ungewöhnlich', 'frisch : alt', 'süß : bitter sauer', 'billig günstig : teuer', 'höflich : unhöflich', 'freundlich : feindlich unfreundlich', 'interessant spannend : langweilig', 'nützlich : nutzlos', 'berühmt bekannt : unbekannt', 'erfolgreich : erfolglos', 'beliebt : unbeliebt', 'aktiv : passiv', 'direkt : indirekt', 'natürlich : künstlich', 'dauerhaft : vorübergehend', 'ernst : lustig', 'ausländisch international : inländisch national', 'städtisch : ländlich', 'locker lose : fest', 'gerade : krumm', 'ruhig : unruhig nervös', 'sichtbar : unsichtbar', 'wertvoll : wertlos', 'großzügig : geizig', 'stolz : beschämt', 'nüchtern : betrunken', 'satt : hungrig', 'müde : wach', 'voll : leer', 'schwarz : weiß', 'erfahren : unerfahren', 'vertraut : fremd', 'freiwillig : gezwungen',
      ],
    },
    {
      about: 'place and time',
      example: 'vor dem Krieg / nach dem Krieg',
      rows: [
        'vor vorher zuvor bevor : nach nachher danach nachdem', 'früh früher : spät später', 'erste erster erstes zuerst : letzte letzter letztes zuletzt', 'anfang beginn : ende schluss', 'vergangenheit : zukunft', 'gestern : morgen heute', 'heute jetzt : damals gestern morgen', 'tag tagsüber : nacht nachts', 'morgen morgens : abend abends', 'sommer : winter', 'frühling : herbst', 'norden nördlich nord : süden südlich süd', 'osten östlich ost : westen westlich west', 'links linke linken : rechts rechte rechten', 'oben obere oberen : unten untere unteren', 'vorne vorn vordere : hinten hintere', 'innen drinnen innerhalb : außen draußen außerhalb', 'hier : dort', 'vorwärts : rückwärts', 'vorige vorherige letzte : nächste folgende', 'ankunft ankommen ankam : abfahrt abreise abreisen', 'kommen kam kamen : gehen ging gingen', 'hinauf herauf aufwärts : hinunter herunter abwärts', 'rein hinein herein : raus hinaus heraus', 'bereits schon : noch', 'aufgang : untergang', 'vordergrund : hintergrund', 'sofort : später',
      ],
    },
    {
      about: 'doing',
      example: 'Sie nahmen das Angebot an. / Sie lehnten das Angebot ab.',
      rows: [
        'annehmen angenommen akzeptieren akzeptiert akzeptierte : ablehnen abgelehnt verweigern verweigert', 'zustimmen zugestimmt zustimmung : ablehnen widersprechen ablehnung', 'erlauben erlaubt erlaubte gestatten gestattet zulassen zugelassen : verbieten verboten verbot untersagen untersagt verhindern', 'zugeben zugegeben gestehen : leugnen bestreiten geleugnet bestritten', 'lieben liebt liebte liebe mögen mag mochte : hassen hasst hasste hass', 'gewinnen gewann gewonnen gewinnt sieg siegen : verlieren verlor verloren verliert niederlage', 'beginnen begann begonnen beginnt anfangen starten startet : enden endet beenden beendet aufhören aufgehört', 'öffnen öffnet öffnete aufmachen : schließen schließt schloss geschlossen', 'kaufen kauft kaufte gekauft : verkaufen verkauft verkaufte', 'geben gab gegeben gibt : nehmen nahm genommen nimmt', 'schicken senden sandte : empfangen erhalten empfing erhielt', 'lehren : lernen', 'fragen fragt fragte gefragt frage : antworten antwortet antwortete antwort', 'erinnern erinnert erinnerte : vergessen vergisst vergaß', 'finden fand gefunden : verlieren verlor verloren', 'bauen baut baute gebaut errichten : zerstören zerstört zerstörte abreißen abgerissen', 'helfen hilft half geholfen unterstützen unterstützt unterstützte : behindern schaden hindern schadet', 'schützen schützt verteidigen verteidigt : angreifen angreift angegriffen', 'gelingen gelang gelungen erfolg : scheitern gescheitert misslingen misserfolg', 'leben lebt lebte überleben : sterben stirbt starb gestorben', 'geboren geburt : gestorben tod', 'lachen lacht lachte : weinen weint weinte', 'schieben drücken : ziehen', 'heben hob : senken', 'loben lobt lobte gelobt : kritisieren kritisiert kritisierte tadeln', 'erscheinen erschien auftauchen : verschwinden verschwand verschwunden', 'verbinden verbunden : trennen getrennt', 'einstellen eingestellt : entlassen kündigen', 'fortsetzen weitermachen fortgesetzt : aufhören beenden abbrechen', 'verbessern verbessert verbesserte : verschlechtern verschlechtert verschlechterte', 'vertrauen vertraut : misstrauen misstraut', 'sparen spart : ausgeben verschwenden', 'verstecken verbergen : zeigen zeigt zeigte enthüllen', 'beitreten : austreten verlassen', 'sprechen reden : schweigen zuhören', 'bleiben blieb bleibt geblieben : gehen verlassen verließ', 'stehen : sitzen liegen', 'aufwachen : einschlafen schlafen', 'arbeiten : ruhen', 'führen führt : folgen folgt', 'ermutigen : entmutigen', 'bestätigen bestätigt : widerlegen dementieren', 'stärken gestärkt : schwächen geschwächt', 'freilassen freigelassen : verhaften festnehmen verhaftet', 'einschalten : ausschalten', 'aufsteigen : absteigen', 'importieren : exportieren', 'hoffen hofft : fürchten fürchtet verzweifeln', 'einschließlich inklusive : ausschließlich exklusive ausgenommen', 'mit : ohne', 'für : gegen', 'erleichtern : erschweren', 'füllen : leeren', 'ignorieren : beachten', 'anziehen : ausziehen abstoßen', 'erfüllen : brechen', 'retten gerettet : töten getötet opfern',
      ],
    },
    {
      about: 'people and things',
      example: 'Freunde der Stadt / Feinde der Stadt',
      rows: [
        'freund freunde freundin verbündete : feind feinde gegner', 'mann männer junge jungen : frau frauen mädchen', 'vater : mutter', 'sohn söhne : tochter töchter', 'bruder brüder : schwester schwestern', 'ehemann : ehefrau', 'könig : königin', 'onkel : tante', 'erwachsene : kind kinder', 'eltern : kinder kind', 'lehrer : schüler', 'arbeitgeber : arbeitnehmer', 'käufer kunde : verkäufer', 'gewinner sieger : verlierer', 'held : schurke', 'krieg : frieden', 'leben : tod', 'liebe : hass', 'wahrheit : lüge lügen', 'hoffnung : verzweiflung', 'freude : trauer leid', 'licht : dunkelheit schatten', 'stärke : schwäche', 'vorteil : nachteil', 'gewinn : verlust', 'anwesenheit : abwesenheit', 'problem : lösung', 'himmel : hölle erde', 'sonne : mond', 'land : meer stadt', 'stadt : dorf land', 'angebot : nachfrage', 'ursache : wirkung folge', 'eingang : ausgang', 'freiheit : unfreiheit sklaverei', 'ordnung : chaos unordnung', 'erfolg : misserfolg scheitern', 'reichtum : armut', 'schönheit : hässlichkeit', 'gesundheit : krankheit', 'opfer : täter', 'gastgeber : gast', 'arzt : patient', 'tatsache : erfindung', 'theorie : praxis', 'angriff : verteidigung', 'einnahmen : ausgaben', 'mensch : tier', 'schuld : unschuld', 'gefahr : sicherheit', 'anhänger befürworter unterstützer : gegner kritiker', 'regierung : opposition', 'optimismus : pessimismus', 'mut : angst feigheit',
      ],
    },
  ],
};
