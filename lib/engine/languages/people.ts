/** Nouns that say what somebody is; "-" in front: every word that ends so. Example: "Tesla-Chef", "die Sängerin". */
// prettier-ignore
export const ROLES: readonly string[] = [
  '-präsident', '-präsidentin', '-präsidenten', '-minister', '-ministerin', '-ministers', '-kanzler', '-kanzlerin', '-chef', '-chefin', '-chefs', '-boss', '-sprecher', '-sprecherin', '-trainer', '-trainerin', '-coach', '-sänger', '-sängerin', '-schauspieler', '-schauspielerin', '-autor', '-autorin', '-politiker', '-politikerin', '-forscher', '-forscherin', '-professor', '-professorin',
  '-experte', '-expertin', '-experten', '-star', '-mogul', '-gründer', '-gründerin', '-direktor', '-direktorin', '-manager', '-managerin', '-anwalt', '-anwältin', '-richter', '-richterin', '-bischof', '-papst', '-könig', '-königin', '-prinz', '-prinzessin', '-general', '-senator', '-senatorin', '-gouverneur', '-gouverneurin', '-bürgermeister', '-bürgermeisterin', '-sekretär', '-sekretärin', '-regisseur', '-regisseurin',
  '-künstler', '-künstlerin', '-musiker', '-musikerin', '-rapper', '-rapperin', '-spieler', '-spielerin', '-stürmer', '-torwart', '-torhüter', '-kapitän', '-kapitänin', '-journalist', '-journalistin', '-reporter', '-reporterin', '-moderator', '-moderatorin', '-historiker', '-historikerin', '-philosoph', '-philosophin', '-dichter', '-dichterin', '-schriftsteller', '-schriftstellerin', '-ökonom', '-ökonomin', '-analyst', '-analystin',
  '-wissenschaftler', '-wissenschaftlerin', '-physiker', '-physikerin', '-arzt', '-ärztin', '-mutter', '-vater', '-bruder', '-schwester', '-sohn', '-tochter', '-frau', '-mann', '-freund', '-freundin', '-herr', '-herrn', '-doktor', '-ceo', '-vorsitzende', '-vorsitzender', '-abgeordnete', '-abgeordneter', '-unternehmer', '-unternehmerin', '-milliardär', '-milliardärin', '-multimilliardär', '-visionär', '-designer', '-designerin', '-model', '-komiker', '-komikerin',
  '-astronaut', '-astronautin', '-botschafter', '-botschafterin', '-beamter', '-polizist', '-polizistin', '-zeuge', '-zeugin', '-fan', '-kandidat', '-kandidatin', '-gitarrist', '-gitarristin', '-bassist', '-schlagzeuger', '-frontmann', '-frontfrau', '-kritiker', '-kritikerin', '-lehrer', '-lehrerin', '-kollege', '-kollegin', '-partner', '-partnerin', '-nachbar', '-nachbarin', '-leiter', '-leiterin', '-vizepräsident', '-oberst', '-admiral', '-kommissar', '-kommissarin',
  '-weltmeister', '-weltmeisterin', '-olympiasieger', '-olympiasiegerin', '-fahrer', '-fahrerin', '-pilot', '-pilotin', '-profi', '-legende', '-idol', '-ikone', '-premier', '-premierminister', '-kongressabgeordnete', '-republikaner', '-republikanerin', '-demokrat', '-demokratin', '-diplomat', '-diplomatin', '-investor', '-investorin', '-aktivist', '-aktivistin', '-biologe', '-biologin', '-psychologe', '-psychologin', '-soziologe', '-soziologin', '-fotograf', '-fotografin', '-koch', '-köchin', '-pfarrer', '-pfarrerin', '-redner', '-rednerin', '-generalsekretär', '-produzent', '-produzentin', '-entwickler', '-entwicklerin', '-ingenieur', '-ingenieurin', '-vorstand', '-torschütze', '-schülerin', '-schüler', '-student', '-studentin', '-mitarbeiter', '-mitarbeiterin', '-user', '-userin', '-nutzer', '-nutzerin', '-sandinistin', '-verkäufer', '-verkäuferin', '-bauer', '-bäuerin', '-farmer', '-farmerin', '-dolmetscher', '-dolmetscherin', '-kassierer', '-kassiererin', '-verteidiger', '-verteidigerin', '-torhüterin', '-fotografin', '-pianist', '-pianistin', '-komponist', '-komponistin', '-geschäftsführer', '-geschäftsführerin', '-pflegerin', '-pfleger', '-witwe', '-witwer', '-augenzeuge', '-augenzeugin', '-kapitänin', '-bergsteiger', '-bergsteigerin', '-wirtin', '-wirt', '-verleger', '-verlegerin', '-astronom', '-astronomin', '-chemiker', '-chemikerin', '-archäologe', '-archäologin', '-läufer', '-läuferin', '-tischler', '-tischlerin',
];

/** Words beside a name in a reporting clause that are no part of it: "sagte gestern Anna Bell". */
// prettier-ignore
export const ADVERBS: ReadonlySet<string> = new Set(
  'dazu dann später damals auch nun einmal weiter selbst daraufhin bereits gestern heute danach darauf weiterhin anschließend zudem schließlich sogar noch schon wohl nur da so wenig kurz einst einfach öffentlich offenbar angeblich sich ihm ihr ihnen uns mir dort hier ferner außerdem wiederum jedoch aber etwa immer wieder knapp nüchtern lachend lächelnd hingegen dagegen trocken stolz wütend sofort prompt'.split(' '),
);

/** Capitalised words that begin a clause or stand for a time or place, and are no name: "Am Montag sagte Bell". */
// prettier-ignore
export const NO_NAMES: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einer einem einen und oder aber doch denn sondern als wie wenn weil dass ob im in am an auf aus bei mit nach von vom vor zu zum zur über unter für gegen durch ohne um seit bis laut gemäß so da dann dort hier nun nur noch auch schon später heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember jahr jahre jahren uhr er sie es ich wir ihr man sein seine seinen seiner seinem ihre ihren ihrem ihrer dieser diese dieses viele alle einige beide ende anfang mitte abend nachmittag vormittag interview rede gespräch mittag nacht pressekonferenz deutsch englisch deutschen englischen deutsche englische original übersetzt zu darauf dazu danach daraufhin anders neben trotz während obwohl damit dabei dafür dagegen jetzt wer was wo warum wieso zudem außerdem allerdings wörtlich twitter facebook instagram tiktok zeitung zeitungsinterview zuschauer fans kritik antwort frage satz worte worten motto slogan tagebuch song lied film buch mal male vereinigten staaten usa europa deutschland england amerika partei problem formel regierung welt land stadt leben menschen problem album songs titel demokraten republikaner'.split(' '),
);

/** Small words inside names: "Ursula von der Leyen", "Leonardo da Vinci". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'von',
  'van',
  'de',
  'del',
  'della',
  'di',
  'da',
  'der',
  'den',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'ibn',
  'du',
  'dos',
  'ten',
  'ter',
  'zu',
]);

/** Words that make what follows no subject: "In Berlin sagte …", "mit Anna Bell". */
// prettier-ignore
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in im an am auf aus bei beim mit nach seit von vom vor zu zum zur über unter für gegen durch ohne um bis neben zwischen wegen trotz während anders als wie per ab'.split(' '),
);
