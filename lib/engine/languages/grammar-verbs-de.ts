/**
 * German verbs. Auxiliaries and modals: their finite forms, by who does it. `1` ich, `2` du, `3` er, `p` wir and sie,
 * `r` ihr; in the spelling of a word's key.
 */
export const AUXILIARIES: readonly {
  readonly infinitive: string;
  readonly forms: Readonly<Record<string, string>>;
  readonly example: string;
}[] = [
  {
    infinitive: 'sein',
    forms: {
      '1': 'bin',
      '2': 'bist warst wärst wärest',
      '3': 'ist',
      '13': 'war wäre sei',
      p: 'sind waren wären seien',
      r: 'seid wart',
    },
    example: 'ich bin',
  },
  {
    infinitive: 'haben',
    forms: {
      '1': '',
      '13': 'habe hatte hätte',
      '2': 'hast hattest hättest',
      '3': 'hat',
      p: 'haben hatten hätten',
      r: 'habt hattet hättet',
    },
    example: 'ich habe',
  },
  {
    infinitive: 'werden',
    forms: {
      '13': 'werde wurde würde',
      '2': 'wirst wurdest würdest',
      '3': 'wird',
      p: 'werden wurden würden',
      r: 'werdet wurdet würdet',
    },
    example: 'ich werde',
  },
  {
    infinitive: 'können',
    forms: {
      '13': 'kann konnte könnte könne',
      '2': 'kannst konntest könntest',
      p: 'können konnten könnten',
      r: 'könnt konntet',
    },
    example: 'ich kann',
  },
  {
    infinitive: 'müssen',
    forms: {
      '13': 'muss musste müsste müsse',
      '2': 'musst musstest müsstest',
      p: 'müssen mussten müssten',
      r: 'müsst',
    },
    example: 'ich muss',
  },
  {
    infinitive: 'sollen',
    forms: { '13': 'soll sollte solle', '2': 'sollst solltest', p: 'sollen sollten', r: 'sollt solltet' },
    example: 'ich soll',
  },
  {
    infinitive: 'wollen',
    forms: { '13': 'will wollte wolle', '2': 'willst wolltest', p: 'wollen wollten', r: 'wollt wolltet' },
    example: 'ich will',
  },
  {
    infinitive: 'dürfen',
    forms: { '13': 'darf durfte dürfte dürfe', '2': 'darfst durftest', p: 'dürfen durften dürften', r: 'dürft' },
    example: 'ich darf',
  },
  {
    infinitive: 'mögen',
    forms: { '13': 'mag mochte möchte möge', '2': 'magst mochtest möchtest', p: 'mögen mochten möchten', r: 'mögt' },
    example: 'ich mag',
  },
];

/**
 * Strong and mixed verbs: infinitive, er-form, past, participle, and `s` where the perfect is made with "sein", `b` where
 * it may be made with either. The other forms follow from these.
 */
export const STRONG_VERBS: readonly string[] = [
  'backen backt backte gebacken',
  'befehlen befiehlt befahl befohlen',
  'beginnen beginnt begann begonnen',
  'beissen beisst biss gebissen',
  'bergen birgt barg geborgen',
  'biegen biegt bog gebogen b',
  'bieten bietet bot geboten',
  'binden bindet band gebunden',
  'bitten bittet bat gebeten',
  'blasen bläst blies geblasen',
  'bleiben bleibt blieb geblieben s',
  'braten brät briet gebraten',
  'brechen bricht brach gebrochen b',
  'brennen brennt brannte gebrannt',
  'bringen bringt brachte gebracht',
  'denken denkt dachte gedacht',
  'dringen dringt drang gedrungen b',
  'empfangen empfängt empfing empfangen',
  'empfehlen empfiehlt empfahl empfohlen',
  'empfinden empfindet empfand empfunden',
  'entscheiden entscheidet entschied entschieden',
  'erschrecken erschrickt erschrak erschrocken b',
  'essen isst ass gegessen',
  'fahren fährt fuhr gefahren b',
  'fallen fällt fiel gefallen s',
  'fangen fängt fing gefangen',
  'finden findet fand gefunden',
  'fliegen fliegt flog geflogen b',
  'fliehen flieht floh geflohen s',
  'fliessen fliesst floss geflossen s',
  'fressen frisst frass gefressen',
  'frieren friert fror gefroren b',
  'geben gibt gab gegeben',
  'gehen geht ging gegangen s',
  'gelingen gelingt gelang gelungen s',
  'gelten gilt galt gegolten',
  'geniessen geniesst genoss genossen',
  'geschehen geschieht geschah geschehen s',
  'gewinnen gewinnt gewann gewonnen',
  'giessen giesst goss gegossen',
  'gleichen gleicht glich geglichen',
  'graben gräbt grub gegraben',
  'greifen greift griff gegriffen',
  'halten hält hielt gehalten',
  'hängen hängt hing gehangen b',
  'heben hebt hob gehoben',
  'heissen heisst hiess geheissen',
  'helfen hilft half geholfen',
  'kennen kennt kannte gekannt',
  'klingen klingt klang geklungen',
  'kommen kommt kam gekommen s',
  'kriechen kriecht kroch gekrochen s',
  'laden lädt lud geladen',
  'lassen lässt liess gelassen',
  'laufen läuft lief gelaufen s',
  'leiden leidet litt gelitten',
  'leihen leiht lieh geliehen',
  'lesen liest las gelesen',
  'liegen liegt lag gelegen',
  'lügen lügt log gelogen',
  'meiden meidet mied gemieden',
  'messen misst mass gemessen',
  'misslingen misslingt misslang misslungen s',
  'nehmen nimmt nahm genommen',
  'nennen nennt nannte genannt',
  'pfeifen pfeift pfiff gepfiffen',
  'raten rät riet geraten',
  'reiben reibt rieb gerieben',
  'reissen reisst riss gerissen b',
  'reiten reitet ritt geritten b',
  'rennen rennt rannte gerannt s',
  'riechen riecht roch gerochen',
  'rufen ruft rief gerufen',
  'saufen säuft soff gesoffen',
  'scheinen scheint schien geschienen',
  'scheitern scheitert scheiterte gescheitert s',
  'schieben schiebt schob geschoben',
  'schiessen schiesst schoss geschossen b',
  'schlafen schläft schlief geschlafen',
  'schlagen schlägt schlug geschlagen',
  'schleichen schleicht schlich geschlichen s',
  'schliessen schliesst schloss geschlossen',
  'schmelzen schmilzt schmolz geschmolzen b',
  'schneiden schneidet schnitt geschnitten',
  'schreiben schreibt schrieb geschrieben',
  'schreien schreit schrie geschrien',
  'schreiten schreitet schritt geschritten s',
  'schweigen schweigt schwieg geschwiegen',
  'schwimmen schwimmt schwamm geschwommen b',
  'schwinden schwindet schwand geschwunden s',
  'schwören schwört schwor geschworen',
  'sehen sieht sah gesehen',
  'singen singt sang gesungen',
  'sinken sinkt sank gesunken s',
  'sitzen sitzt sass gesessen',
  'sprechen spricht sprach gesprochen',
  'springen springt sprang gesprungen s',
  'stechen sticht stach gestochen',
  'stehen steht stand gestanden',
  'stehlen stiehlt stahl gestohlen',
  'steigen steigt stieg gestiegen s',
  'sterben stirbt starb gestorben s',
  'stinken stinkt stank gestunken',
  'stossen stösst stiess gestossen b',
  'streichen streicht strich gestrichen',
  'streiten streitet stritt gestritten',
  'tragen trägt trug getragen',
  'treffen trifft traf getroffen',
  'treiben treibt trieb getrieben b',
  'treten tritt trat getreten b',
  'trinken trinkt trank getrunken',
  'tun tut tat getan',
  'verbieten verbietet verbot verboten',
  'verderben verdirbt verdarb verdorben b',
  'vergessen vergisst vergass vergessen',
  'verlieren verliert verlor verloren',
  'verschwinden verschwindet verschwand verschwunden s',
  'verzeihen verzeiht verzieh verziehen',
  'wachsen wächst wuchs gewachsen s',
  'waschen wäscht wusch gewaschen',
  'weichen weicht wich gewichen s',
  'werben wirbt warb geworben',
  'werfen wirft warf geworfen',
  'wiegen wiegt wog gewogen',
  'wissen weiss wusste gewusst',
  'ziehen zieht zog gezogen b',
  'zwingen zwingt zwang gezwungen',
];

/** Weak verbs whose participles learners make strong: "gelöschen". */
export const WEAK_VERBS: readonly string[] =
  'antworten arbeiten bauen brauchen danken drehen drucken drücken enden fehlen feiern folgen fragen fühlen führen füllen glauben handeln hassen heilen heiraten hoffen holen hören jagen kämpfen kaufen klagen klappen klopfen kochen kosten lachen leben legen leiten lehren lernen lieben löschen lösen machen malen meinen merken mieten nutzen öffnen packen parken passen planen prüfen putzen rauchen rechnen reden regnen reichen reisen retten sagen sammeln schaffen schauen schenken schicken schmecken setzen sparen spielen spüren stecken stellen stimmen stoppen suchen tanzen teilen testen töten träumen trennen üben wagen wählen warnen warten wechseln wecken weinen wohnen wünschen zählen zahlen zeigen wachen räumen kehren ordnen klären landen melden nähen schütteln steuern wirken wickeln'.split(
    ' ',
  );

/** Verbs that make their perfect with "sein", beside the strong ones: what they are always. */
export const SEIN_PARTICIPLES: ReadonlySet<string> = new Set(
  'gewesen geworden passiert ertrunken aufgestanden eingeschlafen aufgewacht erwacht gefallen gestorben verstorben gescheitert geplatzt explodiert gelandet gestürzt abgestürzt gereist verreist abgereist eingewandert ausgewandert zurückgetreten aufgetreten beigetreten durchgefallen aufgetaucht verschwunden entstanden vergangen untergegangen geschlüpft geflüchtet geklettert gewandert vorbeigegangen hineingesprungen gestiegen ausgestiegen eingestiegen aufgestiegen abgestiegen umgestiegen'.split(
    ' ',
  ),
);

/** What is only ever done to oneself: without "sich" it is no German. */
export const REFLEXIVE_FORMS: ReadonlySet<string> = new Set(
  'weigert weigere weigern weigerte weigerten geweigert beeilt beeile beeilte beeilten ereignet ereignete ereigneten schämt schäme schämte schämten geschämt'.split(
    ' ',
  ),
);

/** Forms of verbs whose object is a dative: "Ich vertraue meinem Arzt." */
export const DATIVE_VERBS: ReadonlySet<string> = new Set(
  'vertraue vertraust vertraut vertrauen helfe hilfst hilft helfen half danke dankst dankt danken dankte gehört gehören gehörte gefällt gefallen gefiel gratuliere gratuliert gratulieren widerspreche widerspricht begegne begegnete schadet schaden ähnelt ähneln'.split(
    ' ',
  ),
);

/** Infinitives that stand behind another in good German, with the finite verb before both: "hat kommen können". */
export const DOUBLE_INFINITIVES: ReadonlySet<string> = new Set(
  'können müssen sollen wollen dürfen mögen lassen sehen hören helfen brauchen lernen gehen bleiben fühlen werden haben sein'.split(
    ' ',
  ),
);

/** Finite forms of verbs that are other words as well: "gleich", "Schritt". */
export const OTHER_WORDS =
  'weiss gleich schritt band mass strich trieb schoss liebe beste last test rast reife decke ende leere reiche trenne lasst presse kreise klage pass passe breite wache schlage meine bitte heisse teile fasse'.split(
    ' ',
  );

/** Verbs that begin with ge- in all their forms: "es gebietet", "zu gebrauchen". */
export const GE_VERBS =
  /^ge(?:brauch|leit|steh|biet|denk|hör|horch|fall|lang|rat|winn|niess|währ|wöhn|lob|stalt|schaffen|reich|trau|lang|lüst|neh|bär|deih)/u;
