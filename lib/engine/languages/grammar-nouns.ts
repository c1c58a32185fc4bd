/**
 * German nouns by gender and plural, in the spelling of a word's key (small, ß as ss). `plural` is what is put on: `"`
 * changes the last a, o or u, `-` stands for nothing put on, `0` for no plural in use.
 */
export interface NounRow {
  readonly gender: 'm' | 'f' | 'n';
  readonly plural: string;
  /** All forms but the first end in -(e)n: "den Menschen". */
  readonly weak?: true;
  readonly words: string;
  readonly example: string;
}

export const NOUNS: readonly NounRow[] = [
  {
    gender: 'm',
    plural: 'e',
    example: 'der Tag, die Tage',
    words:
      'abend abschnitt admiral apparat applaus auftritt ausweis bahnsteig ballast beginn begriff beitritt bereich berg bericht beruf besuch betrieb beweis bleistift blick brief dialog dieb dienst dienstag donnerstag effekt eintritt erfolg feiertag feind film fisch flüchtling fortschritt freitag freund frühling geburtstag general gewinn grad hals haushalt hecht herbst hering hinweis honig hund häftling impuls ingenieur jahrgang jet kanal kern kompromiss konflikt kongress kontakt konzern kredit kreis krieg kristall käfig könig lachs laut lehrling luchs mittag mittwoch moment monat mond montag mord nachmittag nachweis offizier ort papagei pfad pfeil pilz pokal preis protest prozess punkt rekord rest ritt roman ruf rücktritt saft salat samstag scheit schirm schmetterling schnitt schritt schuh sieg sinn sonntag spielfilm spinat stab start steig stein stern stich stift stil stoff streik streit strich tag tarif teich teig teppich termin text tipp tisch tritt unterschied verein verlust versuch vokal vormittag vorort weg wein wert wind zweck zwilling',
  },
  {
    gender: 'm',
    plural: '"e',
    example: 'der Baum, die Bäume',
    words:
      'ablauf absatz abschluss abstand anlass ansatz anschluss antrag anzug arsch arzt aufsatz aufstand auftrag aufwand aufzug ausgang ausschuss bahnhof balkon ball barsch bart bauch baum befund beitrag beschluss besitz betrag bezug brand brauch chor damm dampf durchschnitt einfluss eingang einsatz einwand einzug entschluss entzug fall flughafen fluss friedhof frosch fuchs fund fuss gang gast gebrauch gegensatz gegenstand grund grundsatz hof kamm kampf kauf klang knopf kopf korb krampf kran kurs kuss lauf markt marsch palast pass plan platz rang rat rauch raum rock rückgang satz schatz schlag schlamm schlauch schlot schluss schmaus schrank schuss schwamm schwanz sohn spass sprung stall stamm stammbaum stand standpunkt stock strand strauch strom strumpf stuhl sturm sumpf tanz ton topf traum trieb turm umgang umsatz umweg umzug unfall verband verkauf verlauf versatz verstand vertrag vorgang vorhang vorrat vorsatz vorschlag vorstand vortrag vorwand vorwurf widerstand wolf wunsch wurf zahn zaun zoll zufall zug zustand',
  },
  {
    gender: 'm',
    plural: '-',
    example: 'der Lehrer, die Lehrer',
    words:
      'adler afrikaner amerikaner anhänger apotheker april arbeiter arbeitgeber arbeitnehmer artikel aufkleber august ausbilder ausländer ausläufer bagger balken ballen becher behälter benutzer berater berliner besen besucher bettler bewohner biber bissen braten brunnen bäcker bürger bürgermeister christen computer container dampfer daumen deckel dezember dichter drachen drucker eigentümer eimer einwohner empfänger engel engländer enkel esel europäer fahrer februar fehler fernseher finger fischer flügel forscher fächer gegner geier gewinner gipfel gleiter groschen gründer gärtner gürtel haken halter hamster haufen helfer henker herausgeber himmel hocker hopfen hunger husten händler hörer hügel italiener januar japaner juli juni jäger karren kater keller kellner kessel kinderwagen kittel knochen knoten koffer kragen krieger kuchen kummer käfer kämpfer käufer körper künstler lappen laster lastwagen lautsprecher lehrer leser löffel mai maler meister metzger mieter minister musiker märz nachfolger nebel norden november nutzer ober oktober onkel ordner osten partner pfarrer platzhalter politiker posten priester pullover rachen rahmen rasen rechner redner reifen rentner retter richter ritter räuber rücken schalter schatten schauer schiffbauer schinken schleier schlitten schläger schlüssel schneider schrecken schriftsteller schweizer schüler segen sender september sessel sommer spanier spaten spiegel spieler sportler sprecher streifen sänger süden techniker teilnehmer teller tempel tiger titel trainer tropfen träger tumor tunnel tänzer täter unternehmer verbrecher verkäufer verleger verlierer vermieter vertreter verwalter vorgänger wagen walzer wandel wechsel westen winkel winter wissenschaftler wähler würfel zettel zirkel zucker zuschauer zweifel zähler ärger österreicher',
  },
  {
    gender: 'm',
    plural: '"',
    example: 'der Garten, die Gärten',
    words:
      'acker apfel boden bruder faden garten graben hafen hammer kasten laden magen mangel mantel nagel ofen sattel schaden schwager vater vogel',
  },
  {
    gender: 'm',
    plural: '"er',
    example: 'der Wald, die Wälder',
    words: 'geist gott irrtum mann mund rand reichtum wald wurm',
  },
  {
    gender: 'm',
    plural: 's',
    example: 'der Chef, die Chefs',
    words:
      'anorak ballon bikini chef clown club cousin euro fan gag hit job klub opa papa park slogan song star stau test trick tunnel zoo',
  },
  {
    gender: 'm',
    plural: 'en',
    example: 'der Staat, die Staaten',
    words:
      'aggressor autor direktor doktor dorn fakt faktor inspektor lektor mast motor muskel nerv pantoffel professor reaktor rotor schmerz sektor senator staat stachel strahl traktor typ untertan vetter zins',
  },
  {
    gender: 'm',
    plural: 'en',
    weak: true,
    example: 'der Mensch, den Menschen',
    words:
      'abonnent absolvent adjutant advokat agent architekt assistent asteroid astronaut athlet automat bandit bürokrat chloroplast christ demokrat demonstrant diplomat dirigent dozent elefant emigrant fotograf fürst geograf graf held immigrant jesuit journalist jurist kamerad kandidat kapitalist komet kommandant kommunist komponist konkurrent konsument lieferant mandant mensch musikant narr nationalist ochs optimist passant patient pessimist philosoph pianist pilot planet poet polizist praktikant prinz produzent prophet präsident rebell referent satellit sergeant soldat sozialist spezialist student terrorist therapeut tourist tyrann vagabund',
  },
  {
    gender: 'm',
    plural: 'n',
    weak: true,
    example: 'der Kunde, den Kunden',
    words:
      'affe bauer biologe bote brite bube buchstabe bulgare chinese drache däne experte falke finne franzose funke gatte gedanke gefährte geselle glaube grieche hase hesse insasse ire junge knabe kollege kroate laie löwe nachbar nachkomme name neffe ochse pate pole psychologe rabe riese rumäne russe sachse schotte schwabe schwede serbe sklave türke ungar vorfahre wille zeuge',
  },
  {
    gender: 'f',
    plural: 'en',
    example: 'die Zeit, die Zeiten',
    words:
      'absicht ader agentur aktion allianz ampel ansicht antwort arbeit arena art aussicht bahn bilanz billion brut bucht burg bäckerei bücherei datei dauer diktatur distanz eleganz fabel fackel fahrt feder feier figur finanz firma flucht flut form formel fracht frau frist front furcht gabel geburt gefahr gegend glut heirat insel instanz jacht jagd jugend jungfer kammer karikatur kartoffel klammer kugel kultur kur last leber list literatur mauer metzgerei milliarde million miniatur miss nation natur norm oper partei person pflicht predigt qual reform regel reparatur saison sauna schachtel schau schicht schlacht schlucht schlägerei schrift schuld schulter schwester schüssel sicht spur struktur substanz sucht tafel tat temperatur toleranz trauer tugend tür uhr villa wahl ware welt wurzel wut zahl zeit ziffer zucht zwiebel',
  },
  {
    gender: 'f',
    plural: 'n',
    example: 'die Straße, die Straßen',
    words:
      'abgabe abnahme absage achse adresse aktie allee ameise anfrage angabe anklage anlage annahme ansage armee aufgabe auflage aufnahme ausgabe ausnahme aussage banane batterie beere biene birne blamage blende blume bluse bohne bombe breite bremse brille brise brücke bude börse büchse bühne cousine dame decke dose ebene ecke ehre eiche eingabe einlage einnahme erbse erdbeere erde ernte eskorte etage fabrik fahne falle familie farbe feile ferie ferne feste flagge flamme flasche fliege flöte folge frage fregatte freude gabe garage geige geschichte giraffe gitarre glocke gnade granate grenze grippe grundlage gruppe grösse gurke halle haube heide herberge hexe hilfe hinreise hose hypothek höhe höhle hütte idee jacke kaffeepause kanone kapelle kappe karte katastrophe kategorie katze kerze kette kirche kirsche kiste klage klasse kohorte komödie kontroverse krise krone küche küste lage lampe legende leiche linie lippe liste lunge lupe länge maschine massnahme matratze messe methode metropole minute montage mühle mütze nachricht nadel narbe nase nichte niederlage nummer nähe ohrfeige orgel palme pause pfanne pfeife pflaume phase pille pistole plantage probe pumpe puppe quelle rakete rate ratte raupe rede reise rente reportage reue rinde robbe rolle rose ruhe ruine röhre rübe rückgabe rückreise sabotage sache sage salbe schale schaufel scheibe scheide schere scheune schildkröte schlange schnecke schranke schraube schule schwäche seele seite sekunde serie seuche silbe socke sonne sorte spalte spende spinne sprache spritze steuer stille stimme stirn strafe strasse studie stunde stärke summe suppe szene säge sünde tabelle tablette tanne tante tasche tasse taste tatsache taube teilnahme theorie tiefe tomate torte tragödie traube treppe treue trompete truhe tulpe umfrage umkleide ursache vokabel waffe waise wange weide welle wende wespe wiege wiese witwe woche wolke wunde wüste zange zeile zelle ziege zigarette zigarre zitrone zunahme zunge zusage',
  },
  {
    gender: 'f',
    plural: '"e',
    example: 'die Hand, die Hände',
    words:
      'angst ankunft auskunft axt bank braut brunst brust faust frucht gans gunst hand haut herkunft kraft kuh kunst laus luft macht maus nacht not nuss schnur stadt unterkunft vernunft wand wurst zukunft zunft',
  },
  { gender: 'f', plural: '"', example: 'die Mutter, die Mütter', words: 'grossmutter mutter tochter' },
  {
    gender: 'f',
    plural: 's',
    example: 'die Oma, die Omas',
    words: 'app bar cola couch crew diva email holding kamera mail mama oma party pizza show story',
  },
  {
    gender: 'f',
    plural: '0',
    example: 'die Milch',
    words:
      'akzeptanz butter chronik elektronik ethik geduld grammatik heimat hitze informatik klinik kritik kälte liebe logik mathematik mechanik milch musik panik physik politik polizei post presse statistik taktik technik wärme',
  },
  {
    gender: 'n',
    plural: 'e',
    example: 'das Jahr, die Jahre',
    words:
      'angebot argument attentat ballett bedürfnis bein benzin bier blut boot brot ding dokument duell element ereignis ergebnis erlebnis experiment fahrzeug fest flugzeug format fundament gebet gebiet gebot gebäck gedicht gefängnis gefühl geheimnis gehirn gelenk gericht gerät geräusch geschenk geschlecht geschäft gesetz gespräch getränk gewehr gewicht gewürz haar heer heft heim hindernis instrument jahr jahrtausend jahrzehnt kapital kartell klavier kompliment konzept konzert kreuz land leid lob lokal magazin mandat material medikament medizinprodukt meer mehl metall mikrofon modell modul molekül moos netz objekt original paar paket papier parlament personal pferd pfund plakat problem produkt programm projekt prozent pult quadrat quartier recht referat regal regiment reh reich revier rezept rohr salz schaf schiff schwein segment seil sieb signal spiel spielzeug stück subjekt system tablett talent telefon testament tier tor turnier verbot verdienst verhältnis verhör vers verständnis verzeichnis visier werk werkzeug wild wort zelt zeug zeugnis ziel zitat öl',
  },
  {
    gender: 'n',
    plural: 'er',
    example: 'das Kind, die Kinder',
    words: 'augenlid biest bild brett feld geld gesicht gespenst glied kind kleid licht lied mitglied nest schwert',
  },
  {
    gender: 'n',
    plural: '"er',
    example: 'das Haus, die Häuser',
    words:
      'altertum amt bad blatt buch bundesland dach denkmal dorf fach fahrrad fass glas grab gras gut haus horn huhn jahrbuch kalb krankenhaus kraut lamm land loch maul parlamentshaus pfand rad schloss tal tuch volk weib wort',
  },
  {
    gender: 'n',
    plural: '-',
    example: 'das Fenster, die Fenster',
    words:
      'abenteuer alter angesicht ansehen anwesen aussehen becken bedauern brötchen eingeweide eisen essen examen exemplar fenster feuer fieber futter gebirge gebäude gelage gelände gemälde geschwader getriebe gewebe gewerbe gewissen gewitter gewölbe hähnchen kabel kaninchen kapitel kissen kupfer lager laken leben leder messer mittel monster muster mädchen märchen möbel opfer orchester ostern pflaster pulver päckchen raster rauchen register rennen rätsel schnitzel schweigen segel semester silber steuer tabu theater treffen ufer ungeheuer unternehmen verbrechen verfahren vergehen vergnügen verhalten vermögen versprechen vertrauen wappen wasser weihnachten wesen wissen wunder zeichen zimmer übel',
  },
  { gender: 'n', plural: '"', example: 'das Kloster, die Klöster', words: 'kloster' },
  {
    gender: 'n',
    plural: 's',
    example: 'das Auto, die Autos',
    words:
      'auto baby büro café cello comeback deck detail echo festival foto ghetto handy hobby hotel internet interview kilo kino konto meeting motto pony radio restaurant risiko smartphone sofa tattoo taxi team tempo ticket training video',
  },
  {
    gender: 'n',
    plural: 'en',
    example: 'das Ohr, die Ohren',
    words: 'auge bett ende hemd herz insekt interesse juwel ohr statement verb',
  },
  {
    gender: 'n',
    plural: '0',
    example: 'das Obst',
    words:
      'album aquarium aroma christentum datum dogma drama eigentum fleisch gemüse getreide glück gold gremium gymnasium individuum jubiläum klima koma komma medium ministerium museum obst pech publikum schema stadion studium thema trauma universum vieh visum wetter zentrum zeugs',
  },
];

/** Nouns that are often said without an article: before them "der", "das", "die" may be a pronoun ("weil das Zeit kostet"). */
export const BARE_NOUNS: ReadonlySet<string> = new Set(
  'zeit arbeit kraft angst freude spass geld mut sinn hilfe musik wasser brot bier wein milch kaffee tee fleisch fisch gemüse obst recht glück pech hunger durst schuld schmerzen ruhe platz ärger streit liebe hoffnung erfahrung übung zucker salz blut luft feuer licht strom gas öl sport deutsch englisch lust wind regen schnee eis gold silber eisen leben krieg frieden macht ordnung land druck stress sorge sorgen fehler mühe wert schutz vertrauen interesse stoff leid menschen leute kinder frauen männer'.split(
    ' ',
  ),
);

/** Endings that decide the gender of a German noun. */
export const GENDER_ENDINGS: readonly {
  readonly ending: string;
  readonly gender: 'm' | 'f' | 'n';
  readonly but?: RegExp;
  readonly example: string;
}[] = [
  { ending: 'ung', gender: 'f', but: /(?:sprung|schwung|^dung)$/u, example: 'die Zeitung' },
  { ending: 'heit', gender: 'f', example: 'die Freiheit' },
  { ending: 'keit', gender: 'f', example: 'die Einsamkeit' },
  { ending: 'schaft', gender: 'f', example: 'die Mannschaft' },
  { ending: 'tion', gender: 'f', example: 'die Station' },
  { ending: 'sion', gender: 'f', but: /session$/u, example: 'die Pension' },
  { ending: 'tät', gender: 'f', example: 'die Universität' },
  { ending: 'enz', gender: 'f', example: 'die Konferenz' },
  { ending: 'erei', gender: 'f', example: 'die Malerei' },
  { ending: 'erin', gender: 'f', example: 'die Lehrerin' },
  { ending: 'istin', gender: 'f', example: 'die Polizistin' },
  { ending: 'ismus', gender: 'm', example: 'der Tourismus' },
  { ending: 'ator', gender: 'm', example: 'der Generator' },
  {
    ending: 'ling',
    gender: 'm',
    but: /(?:ceil|dar|hand|cyc|fee|rol|scal|cal|sel|mail|profil|spel|fil|fal|kil|compi|schil|bai|ri|tai)ling$/u,
    example: 'der Lehrling',
  },
  { ending: 'lein', gender: 'n', but: /(?:allein)$/u, example: 'das Büchlein' },
];

/** Forms of nouns that many words end in without being their compounds: "Wochenende", but also "reitende". */
export const NO_PARTS: ReadonlySet<string> = new Set(
  'ende enden tante tanten pole abenden toren tore bauer bauern faches ader'.split(' '),
);
