import type { Language } from '../types.ts';

/**
 * Words of one field that exclude one another: who says "bus" for "train", or "July" for "June", says something else,
 * however near the two stand in a dictionary. Words joined by a slash mean the same and do not exclude each other.
 */
export interface Contrasts {
  readonly about: string;
  readonly example: string;
  readonly en: readonly string[];
  readonly de: readonly string[];
}

const rows = (text: string): readonly string[] => text.trim().split('\n');

export const CONTRASTS: readonly Contrasts[] = [
  {
    about: 'time',
    example: 'two weeks ago / two months ago',
    en: rows(`
second/seconds minute/minutes hour/hours day/days week/weeks month/months year/years decade/decades century/centuries
monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december
spring summer autumn/fall winter
morning noon/midday afternoon evening/tonight night/midnight
yesterday today/tonight tomorrow
breakfast lunch dinner/supper
christmas easter birthday
always/constantly often/frequently sometimes/occasionally rarely/seldom
now/currently then soon/shortly later
past present future
`),
    de: rows(`
sekunde/sekunden minute/minuten stunde/stunden tag/tage woche/wochen monat/monate jahr/jahre jahrzehnt/jahrzehnte jahrhundert/jahrhunderte
montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag
januar februar märz april mai juni juli august september oktober november dezember
frühling/frühjahr sommer herbst winter
vormittag mittag nachmittag abend nacht/mitternacht
gestern heute morgen
frühstück mittagessen abendessen
weihnachten ostern geburtstag
immer/stets/ständig oft/häufig manchmal/gelegentlich selten
jetzt/nun damals bald später
vergangen/vergangene/letzte kommend/kommende/nächste
`),
  },
  {
    about: 'people',
    example: 'my brother / my sister',
    en: rows(`
mother/mom father/dad son daughter brother sister uncle aunt cousin grandmother/grandma grandfather/grandpa husband wife nephew niece
man/men woman/women boy/boys girl/girls
doctor nurse teacher lawyer judge farmer baker butcher engineer journalist soldier actor singer writer/author painter driver pilot student cook mayor priest carpenter
friend/friends neighbour/neighbours enemy/enemies colleague/colleagues stranger/strangers
king queen prince princess
mr ms/mrs/miss
president minister mayor governor
german english french italian spanish russian polish chinese turkish
`),
    de: rows(`
mutter/mama vater/papa sohn/söhne tochter/töchter bruder/brüder schwester/schwestern onkel tante cousin/cousine großmutter/oma großvater/opa neffe nichte
mann/männer frau/frauen junge/jungen mädchen
arzt/ärztin lehrer/lehrerin anwalt/anwältin richter/richterin bauer/bäuerin bäcker/bäckerin metzger ingenieur/ingenieurin journalist/journalistin soldat/soldatin schauspieler/schauspielerin sänger/sängerin autor/autorin maler/malerin fahrer/fahrerin pilot/pilotin bürgermeister/bürgermeisterin pfarrer/pfarrerin tischler
freund/freunde/freundin nachbar/nachbarn/nachbarin feind/feinde kollege/kollegen/kollegin fremde
könig königin prinz prinzessin
herr/herrn frau
präsident/präsidentin minister/ministerin gouverneur
deutsch englisch französisch italienisch spanisch russisch polnisch chinesisch türkisch
`),
  },
  {
    about: 'things',
    example: 'the bus to Bern / the train to Bern',
    en: rows(`
bus train car/cars plane/airplane ship bicycle/bike tram boat lorry/truck taxi
dog/dogs cat/cats horse/horses cow/cows pig/pigs sheep goat/goats bird/birds fish mouse wolf bear chicken
house/houses church/churches school/schools bridge/bridges tower/towers hospital/hospitals factory/factories museum/museums station/stations library/libraries theatre/theatres castle/castles
door/doors window/windows wall/walls roof/roofs floor/floors
table/tables chair/chairs bed/beds cupboard/cupboards
river lake sea/ocean mountain/mountains valley forest/woods island desert beach
village/villages town/city/cities country/countries
tree/trees flower/flowers grass bush
apple pear cherry plum orange banana potato tomato onion
bread cake butter cheese meat egg/eggs soup rice salt sugar pepper
water milk beer wine coffee tea juice
red blue green yellow black white grey/gray brown pink purple
hand/hands foot/feet head arm/arms leg/legs eye/eyes ear/ears nose mouth back knee
shirt trousers shoe/shoes coat hat dress
letter/letters book/books newspaper/newspapers photo/photos/picture/pictures
rain snow wind fog hail sun
fire flood storm earthquake drought
gold silver iron copper wood/wooden stone glass paper
north/northern south/southern east/eastern west/western
heat cold
kitchen bathroom bedroom cellar attic
metre/metres/meter/meters kilometre/kilometres/kilometer/kilometers centimetre/centimetres/centimeter/centimeters mile/miles inch/inches foot/feet
gram/grams kilo/kilos/kilogram/kilograms ton/tons/tonne/tonnes pound/pounds
euro/euros dollar/dollars cent/cents franc/francs
hen/hens rooster/cock dog duck/ducks goose/geese
bee/bees wasp/wasps fly/flies ant/ants spider/spiders butterfly/butterflies
violin piano guitar drum/drums flute trumpet cello organ harp
football/soccer tennis basketball handball volleyball hockey chess golf boxing
goalkeeper/keeper/goalie striker defender midfielder referee coach
kitchen garden garage balcony
spoon fork knife/knives cup/cups plate/plates bowl/bowls bottle/bottles glass/glasses
sock/socks glove/gloves scarf belt trousers/pants shirt/shirts
film/films/movie/movies book/books song/songs play/plays game/games poem/poems opera
email/emails letter/letters call/calls postcard/postcards
teacher/teachers pupil/pupils student/students parent/parents head
buyer/buyers seller/sellers
winner/winners loser/losers
police firefighters army
court parliament government council/councils
church mosque synagogue temple
wedding funeral birthday divorce
exam/exams lesson/lessons holiday/holidays
left right
heart lung/lungs liver kidney/kidneys stomach brain
`),
    de: rows(`
bus/busse zug/züge/bahn auto/wagen/autos flugzeug schiff fahrrad/rad straßenbahn boot lastwagen/lkw taxi
hund/hunde katze/katzen pferd/pferde kuh/kühe schwein/schweine schaf/schafe ziege/ziegen vogel/vögel fisch/fische maus wolf bär huhn/hühner
haus/häuser kirche/kirchen schule/schulen brücke/brücken turm/türme krankenhaus fabrik/fabriken museum/museen bahnhof bibliothek/bücherei theater schloss/burg buchhandlung
tür/türen fenster wand/wände/mauer dach/dächer boden
tisch/tische stuhl/stühle bett/betten schrank/schränke
fluss/flüsse meer/ozean berg/berge tal/täler wald/wälder insel/inseln wüste strand
dorf/dörfer stadt/städte land/länder
baum/bäume blume/blumen gras busch
apfel/äpfel birne/birnen kirsche/kirschen pflaume/pflaumen banane/bananen kartoffel/kartoffeln tomate/tomaten zwiebel/zwiebeln
brot/brote kuchen butter käse fleisch ei/eier suppe reis salz zucker pfeffer
wasser milch bier wein kaffee tee saft
rot blau grün gelb schwarz weiß grau braun rosa lila
hand/hände fuß/füße kopf arm bein/beine auge/augen ohr/ohren nase mund rücken knie
hemd hose schuh/schuhe mantel hut kleid
brief/briefe buch/bücher zeitung/zeitungen foto/fotos/bild/bilder
regen schnee wind nebel hagel sonne
feuer flut/überschwemmung/hochwasser sturm erdbeben dürre
gold silber eisen kupfer holz stein glas papier
norden süden osten westen
hitze kälte
küche bad/badezimmer schlafzimmer keller dachboden
meter/metern kilometer/kilometern zentimeter/zentimetern meile/meilen
gramm kilo/kilogramm tonne/tonnen pfund
euro/euros dollar cent franken
hahn/hähne hund/hunde henne/hennen ente/enten gans/gänse
biene/bienen wespe/wespen fliege/fliegen ameise/ameisen spinne/spinnen schmetterling/schmetterlinge
geige/violine klavier gitarre schlagzeug/trommel flöte trompete cello orgel harfe
fußball tennis basketball handball volleyball hockey schach golf boxen
torwart/torhüter/torfrau stürmer/stürmerin verteidiger/verteidigerin mittelfeldspieler schiedsrichter/schiedsrichterin trainer/trainerin
küche garten garage balkon
löffel gabel/gabeln messer tasse/tassen teller schüssel/schüsseln flasche/flaschen glas/gläser
socke/socken handschuh/handschuhe schal gürtel hose/hosen hemd/hemden
film/filme buch/bücher lied/lieder spiel/spiele gedicht/gedichte oper/opern
mail/mails/email brief/briefe anruf/anrufe postkarte/postkarten
lehrer/lehrerin schüler/schülerin eltern
käufer/käuferin verkäufer/verkäuferin
gewinner/gewinnerin/sieger/siegerin verlierer/verliererin
polizei feuerwehr armee
gericht parlament regierung stadtrat/gemeinderat
kirche moschee synagoge tempel
hochzeit beerdigung geburtstag scheidung
prüfung/prüfungen stunde/unterricht ferien/urlaub
links rechts
herz lunge/lungen leber niere/nieren magen gehirn
`),
  },
  {
    about: 'doing',
    example: 'We borrowed the money. / We lent the money.',
    en: rows(`
borrow lend/lent steal/stole/stolen
say/said/says/tell/told ask/asked/asks promise/promised deny/denied
hope/hoped fear/feared promise/promised claim/claimed doubt/doubted
see/saw/seen hear/heard
read write/wrote/written sing/sang/sung speak/spoke/spoken
eat/ate/eaten drink/drank/drunk sleep/slept
walk/walked swim/swam fly/flew/flown drive/drove/driven
teach/taught learn/learned
bring/brought take/took/taken
sit/sat stand/stood lie/lay
cook/cooked wash/washed
rain/rained/rains snow/snowed/snows
laugh/laughed cry/cried
win/won lose/lost
steal/stole buy/bought sell/sold
know/knew/knows think/thought/thinks forget/forgot/forgets
repair/repaired/fix/fixed destroy/destroyed build/built
kill/killed wound/wounded/injure/injured save/saved
bark/barked/barks crow/crowed/crows meow
find/found lose/lost/loses search/searched
arrive/arrived leave/left/leaves
begin/began/begun/start/started stop/stopped/finish/finished/end/ended
open/opened close/closed/shut
love/loved/loves/like/liked/likes hate/hated/hates
write/wrote/written/writes read
give/gave/given take/took/taken get/got
raise/raised lower/lowered
push/pushed pull/pulled
marry/married divorce/divorced
accept/accepted reject/rejected/refuse/refused
keep/kept sell/sold throw/threw
remember/remembered forget/forgot/forgotten
answer/answered ask/asked
hire/hired fire/fired/dismiss/dismissed
run/ran walk/walked
copy/copied invent/invented
bored boring
interested interesting
excited exciting
tired tiring
frightened frightening
confused confusing
embarrassed embarrassing
disappointed disappointing
surprised surprising
annoyed annoying
exhausted exhausting
`),
    de: rows(`
stehlen/stahl/gestohlen kaufen/kaufte/gekauft
sagen/sagte/sagt/gesagt fragen/fragte/fragt/gefragt versprechen/versprach/versprochen
hoffen/hoffte fürchten/fürchtete versprechen/versprach/versprochen behaupten/behauptete bezweifeln/bezweifelte
sehen/sah/gesehen/sieht hören/hörte/gehört
lesen/las/gelesen schreiben/schrieb/geschrieben singen/sang/gesungen
essen/aß/gegessen/isst trinken/trank/getrunken schlafen/schlief/geschlafen
schwimmen/schwamm fliegen/flog/geflogen
sitzen/saß stehen/stand liegen/lag
kochen/kochte waschen/wusch
regnen/regnet/regnete schneien/schneit/schneite
lachen/lachte weinen/weinte
gewinnen/gewann/gewonnen verlieren/verlor/verloren aufgeben/aufgegeben
wissen/weiß/wusste glauben/glaubt/glaubte vergessen/vergisst/vergaß
reparieren/repariert/reparierte zerstören/zerstört/zerstörte bauen/baut/baute
töten/tötet/getötet verletzen/verletzt retten/gerettet
bellen/bellt/bellte/bellten krähen/kräht/krähte/krähten
finden/fand/fanden/gefunden verlieren/verlor/verloren suchen/suchte/gesucht
ankommen/angekommen abfahren/abgefahren
beginnen/begann/begonnen/anfangen/angefangen aufhören/aufgehört/enden/endete
öffnen/öffnete/geöffnet schließen/schloss/geschlossen
lieben/liebt/liebte/mögen/mag/mochte hassen/hasst/hasste
schreiben/schrieb/geschrieben/schreibt lesen/las/liest
ziehen/zog/gezogen schieben/schob/geschoben drücken/drückte/gedrückt
heiraten/heiratet/heiratete/geheiratet scheiden/geschieden
annehmen/angenommen ablehnen/abgelehnt
behalten/behielt verkaufen/verkauft/verkaufte wegwerfen/weggeworfen
antworten/antwortete/geantwortet fragen/fragte/gefragt
einstellen/eingestellt entlassen/gefeuert/feuern
laufen/lief/rennen/rannte gehen/ging
abschreiben/abgeschrieben erfinden/erfand/erfunden
kochen/kocht/kochte essen/isst/aß/aufessen/aufisst
streicheln/streichelt schlagen/schlägt erschießen/erschießt
versprechen/versprochen/versprach halten/gehalten brechen/gebrochen bauen/gebaut
verpassen/verpasst/verpasste erreichen/erreicht/erreichte
nähen/näht waschen/wäscht bügeln/bügelt putzen/putzt
`),
  },
];

/** The rows of one language. */
export function contrastsOf(lang: Language): readonly string[] {
  return CONTRASTS.flatMap((field) => field[lang]);
}
