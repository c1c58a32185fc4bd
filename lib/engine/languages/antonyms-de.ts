import type { Opposites } from './antonym-rows.ts';

const rows = (text: string): readonly string[] => text.trim().split('\n');

/** See {@link Opposites}. */
export const GERMAN_OPPOSITES: readonly Opposites[] = [
  {
    about: 'size and amount',
    example: 'ein großes Haus / ein kleines Haus',
    rows: rows(`
groß größer größte riesig gewaltig enorm : klein kleiner kleinste winzig gering
mehr : weniger
meisten meiste : wenigsten wenigste
viel viele zahlreiche : wenig wenige kaum
alle alles jeder jedes : keiner einige niemand nichts
immer stets : nie niemals manchmal selten
oft häufig : selten
hoch hohe hoher hohen höher höchste : niedrig niedriger niedrigste tief
lang lange länger : kurz kurze kürzer
breit weit : schmal eng
tief : flach seicht
dick : dünn
schwer : leicht
voll voller : leer
ganz : halb teilweise
maximal : minimal
mehrheit : minderheit
zunahme anstieg wachstum steigerung gewinn : abnahme rückgang verlust senkung
steigen stieg stiegen gestiegen steigt wachsen wuchs wächst gewachsen zunehmen : sinken sank sanken gesunken sinkt fallen fiel gefallen schrumpfen schrumpft abnehmen
erhöhen erhöht erhöhte : senken gesenkt senkte verringern verringert reduzieren
über oberhalb : unter unterhalb
plus : minus
nah nahe nähe : fern weit ferne
mindestens : höchstens
beide : keiner
maximum : minimum
reichlich : knapp
teil : ganzes
`),
  },
  {
    about: 'quality',
    example: 'eine gute Idee / eine schlechte Idee',
    rows: rows(`
gut gute guter gutes toll hervorragend ausgezeichnet : schlecht schlimm übel böse miserabel
besser bessere : schlechter schlechtere schlimmer
beste besten : schlechteste schlechtesten schlimmste schlimmsten
richtig wahr korrekt : falsch unwahr
einfach leicht leichter : schwierig schwer kompliziert schwerer
stark stärker : schwach schwächer
reich wohlhabend : arm
sauber rein : schmutzig dreckig
sicher : gefährlich unsicher
heiß warm : kalt kühl
trocken : nass feucht
hart : weich
rau : glatt
scharf : stumpf
hell : dunkel
schön hübsch : hässlich
neu modern aktuell : alt antik ehemalig veraltet
jung jünger : alt älter
schnell rasch schneller : langsam langsamer
laut : leise still
klug schlau intelligent weise : dumm töricht
mutig tapfer : feige ängstlich
glücklich froh fröhlich : traurig unglücklich
optimistisch zuversichtlich : pessimistisch
positiv : negativ
öffentlich : privat
offen geöffnet : geschlossen zu verschlossen
legal : illegal
schuldig : unschuldig
gesund : krank
lebendig lebend : tot
echt : falsch künstlich unecht
möglich : unmöglich
wahrscheinlich : unwahrscheinlich
sicher gewiss : ungewiss fraglich
nötig notwendig : unnötig
wichtig : unwichtig nebensächlich
ähnlich gleich : verschieden anders unterschiedlich
üblich häufig : selten ungewöhnlich
frisch : alt
süß : bitter sauer
billig günstig : teuer
höflich : unhöflich
freundlich : feindlich unfreundlich
interessant spannend : langweilig
nützlich : nutzlos
berühmt bekannt : unbekannt
erfolgreich : erfolglos
beliebt : unbeliebt
aktiv : passiv
direkt : indirekt
natürlich : künstlich
dauerhaft : vorübergehend
ernst : lustig
ausländisch international : inländisch national
städtisch : ländlich
locker lose : fest
gerade : krumm
ruhig : unruhig nervös
sichtbar : unsichtbar
wertvoll : wertlos
großzügig : geizig
stolz : beschämt
nüchtern : betrunken
satt : hungrig
müde : wach
voll : leer
schwarz : weiß
erfahren : unerfahren
vertraut : fremd
freiwillig : gezwungen
`),
  },
  {
    about: 'place and time',
    example: 'vor dem Krieg / nach dem Krieg',
    rows: rows(`
vor vorher zuvor bevor : nach nachher danach nachdem
früh früher : spät später
erste erster erstes zuerst : letzte letzter letztes zuletzt
anfang beginn : ende schluss
vergangenheit : zukunft
gestern : morgen heute
heute jetzt : damals gestern morgen
tag tagsüber : nacht nachts
morgen morgens : abend abends
sommer : winter
frühling : herbst
norden nördlich nord : süden südlich süd
osten östlich ost : westen westlich west
links linke linken : rechts rechte rechten
oben obere oberen : unten untere unteren
vorne vorn vordere : hinten hintere
innen drinnen innerhalb : außen draußen außerhalb
hier : dort
vorwärts : rückwärts
vorige vorherige letzte : nächste folgende
ankunft ankommen ankam : abfahrt abreise abreisen
kommen kam kamen : gehen ging gingen
hinauf herauf aufwärts : hinunter herunter abwärts
rein hinein herein : raus hinaus heraus
bereits schon : noch
aufgang : untergang
vordergrund : hintergrund
sofort : später
`),
  },
  {
    about: 'doing',
    example: 'Sie nahmen das Angebot an. / Sie lehnten das Angebot ab.',
    rows: rows(`
annehmen angenommen akzeptieren akzeptiert akzeptierte : ablehnen abgelehnt verweigern verweigert
zustimmen zugestimmt zustimmung : ablehnen widersprechen ablehnung
erlauben erlaubt erlaubte gestatten gestattet zulassen zugelassen : verbieten verboten verbot untersagen untersagt verhindern
zugeben zugegeben gestehen : leugnen bestreiten geleugnet bestritten
lieben liebt liebte liebe mögen mag mochte : hassen hasst hasste hass
gewinnen gewann gewonnen gewinnt sieg siegen : verlieren verlor verloren verliert niederlage
beginnen begann begonnen beginnt anfangen starten startet : enden endet beenden beendet aufhören aufgehört
öffnen öffnet öffnete aufmachen : schließen schließt schloss geschlossen
kaufen kauft kaufte gekauft : verkaufen verkauft verkaufte
geben gab gegeben gibt : nehmen nahm genommen nimmt
schicken senden sandte : empfangen erhalten empfing erhielt
lehren : lernen
fragen fragt fragte gefragt frage : antworten antwortet antwortete antwort
erinnern erinnert erinnerte : vergessen vergisst vergaß
finden fand gefunden : verlieren verlor verloren
bauen baut baute gebaut errichten : zerstören zerstört zerstörte abreißen abgerissen
helfen hilft half geholfen unterstützen unterstützt unterstützte : behindern schaden hindern schadet
schützen schützt verteidigen verteidigt : angreifen angreift angegriffen
gelingen gelang gelungen erfolg : scheitern gescheitert misslingen misserfolg
leben lebt lebte überleben : sterben stirbt starb gestorben
geboren geburt : gestorben tod
lachen lacht lachte : weinen weint weinte
schieben drücken : ziehen
heben hob : senken
loben lobt lobte gelobt : kritisieren kritisiert kritisierte tadeln
erscheinen erschien auftauchen : verschwinden verschwand verschwunden
verbinden verbunden : trennen getrennt
einstellen eingestellt : entlassen kündigen
fortsetzen weitermachen fortgesetzt : aufhören beenden abbrechen
verbessern verbessert verbesserte : verschlechtern verschlechtert verschlechterte
vertrauen vertraut : misstrauen misstraut
sparen spart : ausgeben verschwenden
verstecken verbergen : zeigen zeigt zeigte enthüllen
beitreten : austreten verlassen
sprechen reden : schweigen zuhören
bleiben blieb bleibt geblieben : gehen verlassen verließ
stehen : sitzen liegen
aufwachen : einschlafen schlafen
arbeiten : ruhen
führen führt : folgen folgt
ermutigen : entmutigen
bestätigen bestätigt : widerlegen dementieren
stärken gestärkt : schwächen geschwächt
freilassen freigelassen : verhaften festnehmen verhaftet
einschalten : ausschalten
aufsteigen : absteigen
importieren : exportieren
hoffen hofft : fürchten fürchtet verzweifeln
einschließlich inklusive : ausschließlich exklusive ausgenommen
mit : ohne
für : gegen
erleichtern : erschweren
füllen : leeren
ignorieren : beachten
anziehen : ausziehen abstoßen
erfüllen : brechen
retten gerettet : töten getötet opfern
`),
  },
  {
    about: 'people and things',
    example: 'Freunde der Stadt / Feinde der Stadt',
    rows: rows(`
freund freunde freundin verbündete : feind feinde gegner
mann männer junge jungen : frau frauen mädchen
vater : mutter
sohn söhne : tochter töchter
bruder brüder : schwester schwestern
ehemann : ehefrau
könig : königin
onkel : tante
erwachsene : kind kinder
eltern : kinder kind
lehrer : schüler
arbeitgeber : arbeitnehmer
käufer kunde : verkäufer
gewinner sieger : verlierer
held : schurke
krieg : frieden
leben : tod
liebe : hass
wahrheit : lüge lügen
hoffnung : verzweiflung
freude : trauer leid
licht : dunkelheit schatten
stärke : schwäche
vorteil : nachteil
gewinn : verlust
anwesenheit : abwesenheit
problem : lösung
himmel : hölle erde
sonne : mond
land : meer stadt
stadt : dorf land
angebot : nachfrage
ursache : wirkung folge
eingang : ausgang
freiheit : unfreiheit sklaverei
ordnung : chaos unordnung
erfolg : misserfolg scheitern
reichtum : armut
schönheit : hässlichkeit
gesundheit : krankheit
opfer : täter
gastgeber : gast
arzt : patient
tatsache : erfindung
theorie : praxis
angriff : verteidigung
einnahmen : ausgaben
mensch : tier
schuld : unschuld
gefahr : sicherheit
anhänger befürworter unterstützer : gegner kritiker
regierung : opposition
optimismus : pessimismus
mut : angst feigheit
`),
  },
];
