import type { Language } from '../types.ts';

/**
 * Words whose full stop need not end a sentence. Each row: the form, written without spaces ("z.B." also stands for
 * "z. B."), whether a sentence can end with it, and an example of it inside a sentence.
 *
 * `never`: something always follows. `number`: only before a number ("Art. 5", but "eine neue Art. Bald").
 * `may`: the sentence ends there when the next word is one that opens sentences.
 */
export interface Abbreviation {
  readonly form: string;
  readonly ends: 'never' | 'number' | 'may';
  readonly example: string;
}

const GERMAN: readonly Abbreviation[] = [
  { form: 'z.B.', ends: 'never', example: 'Das mag z. B. Lenas Hund nicht.' },
  { form: 'd.h.', ends: 'never', example: 'Sie kommt morgen, d. h. Dienstag.' },
  { form: 'd.i.', ends: 'never', example: 'der Vorsteher, d. i. Herr Malek' },
  { form: 'i.e.', ends: 'never', example: 'i. e. Wasser und Strom' },
  { form: 'o.g.', ends: 'never', example: 'im o. g. Bericht' },
  { form: 's.o.', ends: 'may', example: 'wie erwähnt (s. o. Abschnitt zwei)' },
  { form: 's.u.', ends: 'may', example: 'mehr dazu (s. u. Abschnitt drei)' },
  { form: 's.', ends: 'never', example: 's. Seite 4' },
  { form: 'u.a.', ends: 'may', example: 'u. a. Oslo und Turku' },
  { form: 'u.ä.', ends: 'may', example: 'Schrauben u. ä. Kleinteile' },
  { form: 'o.ä.', ends: 'may', example: 'ein Boot o. ä. Gefährt' },
  { form: 'u.s.w.', ends: 'may', example: 'Birnen u. s. w. Kistenweise' },
  { form: 'u.v.m.', ends: 'may', example: 'Tanz u. v. m. Eintritt frei' },
  { form: 'u.U.', ends: 'never', example: 'Das dauert u. U. Jahre.' },
  { form: 'u.z.', ends: 'never', example: 'u. z. Montag' },
  { form: 'i.d.R.', ends: 'never', example: 'i. d. R. Ende Mai' },
  { form: 'i.A.', ends: 'never', example: 'i. A. Petra Lohse' },
  { form: 'i.V.', ends: 'never', example: 'i. V. Jan Rust' },
  { form: 'i.H.v.', ends: 'never', example: 'i. H. v. 300 Euro' },
  { form: 'v.a.', ends: 'never', example: 'v. a. Kinder' },
  { form: 'v.l.n.r.', ends: 'never', example: 'v. l. n. r. Arne, Bo und Cleo' },
  { form: 'm.E.', ends: 'never', example: 'm. E. Unsinn' },
  { form: 'n.Chr.', ends: 'may', example: 'um 90 n. Chr. Rom' },
  { form: 'v.Chr.', ends: 'may', example: 'um 90 v. Chr. Rom' },
  { form: 'a.D.', ends: 'may', example: 'Oberst a. D. Hans Wiel' },
  { form: 'a.M.', ends: 'may', example: 'Neustadt a. M. Bahnhof' },
  { form: 'e.V.', ends: 'may', example: 'Ruderfreunde e. V. Talheim' },
  { form: 'h.c.', ends: 'never', example: 'Dr. h. c. Inge Falk' },
  { form: 'p.a.', ends: 'may', example: 'drei Prozent p. a. Zinsen' },
  { form: 'Z.B.', ends: 'never', example: 'Z. B. Lenas Hund' },
  { form: 'D.h.', ends: 'never', example: 'D. h. Dienstag' },
  { form: 'U.a.', ends: 'never', example: 'U. a. Oslo' },
  { form: 'Vgl.', ends: 'never', example: 'Vgl. Kapitel 2' },
  { form: 'Ca.', ends: 'never', example: 'Ca. Mitte März' },
  { form: 'Ggf.', ends: 'never', example: 'Ggf. Handschuhe tragen' },
  { form: 'Evtl.', ends: 'never', example: 'Evtl. Regen' },
  { form: 'd.Red.', ends: 'may', example: 'Anm. d. Red. Hinweis' },
  { form: 'lt.', ends: 'never', example: 'lt. Polizei' },
  { form: 'bzw.', ends: 'never', example: 'Montag bzw. Dienstag' },
  { form: 'vgl.', ends: 'never', example: 'vgl. Kapitel 2' },
  { form: 'ggf.', ends: 'never', example: 'ggf. Handschuhe tragen' },
  { form: 'evtl.', ends: 'never', example: 'evtl. Regen' },
  { form: 'sog.', ends: 'never', example: 'der sog. Kornkrieg' },
  { form: 'inkl.', ends: 'never', example: 'inkl. Frühstück' },
  { form: 'exkl.', ends: 'never', example: 'exkl. Steuer' },
  { form: 'zzgl.', ends: 'never', example: 'zzgl. Versand' },
  { form: 'abzgl.', ends: 'never', example: 'abzgl. Rabatt' },
  { form: 'ca.', ends: 'never', example: 'ca. Mitte März' },
  { form: 'etw.', ends: 'never', example: 'etw. Wasser' },
  { form: 'urspr.', ends: 'never', example: 'urspr. Mühle' },
  { form: 'geb.', ends: 'never', example: 'Ida Kern, geb. Voss' },
  { form: 'gest.', ends: 'never', example: 'gest. Mai 1901' },
  { form: 'verh.', ends: 'never', example: 'verh. Lang' },
  { form: 'gen.', ends: 'never', example: 'gen. Krähe' },
  { form: 'engl.', ends: 'never', example: 'engl. Original' },
  { form: 'dt.', ends: 'never', example: 'dt. Titel' },
  { form: 'franz.', ends: 'never', example: 'franz. Titel' },
  { form: 'lat.', ends: 'never', example: 'lat. Name' },
  { form: 'ehem.', ends: 'never', example: 'ehem. Bürgermeister' },
  { form: 'stellv.', ends: 'never', example: 'stellv. Vorsitzende' },
  { form: 'insb.', ends: 'never', example: 'insb. Kinder' },
  { form: 'einschl.', ends: 'never', example: 'einschl. Montage' },
  { form: 'max.', ends: 'never', example: 'max. Tempo' },
  { form: 'tägl.', ends: 'never', example: 'tägl. Ausflüge' },
  { form: 'usw.', ends: 'may', example: 'Brot usw. Reste' },
  { form: 'usf.', ends: 'may', example: 'links, rechts usf. Schritt für Schritt' },
  { form: 'etc.', ends: 'may', example: 'Seile etc. Material' },
  { form: 'Hr.', ends: 'never', example: 'Hr. Behrens' },
  { form: 'Hrn.', ends: 'never', example: 'mit Hrn. Behrens' },
  { form: 'Fr.', ends: 'never', example: 'Fr. Behrens' },
  { form: 'Frl.', ends: 'never', example: 'Frl. Behrens' },
  { form: 'Dr.', ends: 'never', example: 'Dr. Behrens' },
  { form: 'Prof.', ends: 'never', example: 'Prof. Behrens' },
  { form: 'Dipl.', ends: 'never', example: 'Dipl. Ing. Behrens' },
  { form: 'Ing.', ends: 'never', example: 'Ing. Behrens' },
  { form: 'Mag.', ends: 'never', example: 'Mag. Behrens' },
  { form: 'jr.', ends: 'may', example: 'Tom Abel jr. Sohn eines Bäckers' },
  { form: 'sen.', ends: 'may', example: 'Tom Abel sen. Bäcker' },
  { form: 'jun.', ends: 'may', example: 'Tom Abel jun. Bäcker' },
  { form: 'St.', ends: 'never', example: 'St. Gallen' },
  { form: 'Hl.', ends: 'never', example: 'die Hl. Barbara' },
  { form: 'Hrsg.', ends: 'never', example: 'Hrsg. Ida Kern' },
  { form: 'Anm.', ends: 'never', example: 'Anm. Seite 3' },
  { form: 'Abs.', ends: 'number', example: 'Abs. 2' },
  { form: 'Abb.', ends: 'number', example: 'Abb. 3' },
  { form: 'Abt.', ends: 'never', example: 'Abt. Verkauf' },
  { form: 'Art.', ends: 'number', example: 'nach Art. 5' },
  { form: 'Aufl.', ends: 'never', example: '2. Aufl. Köln' },
  { form: 'Bd.', ends: 'number', example: 'Bd. 3' },
  { form: 'Bez.', ends: 'never', example: 'Bez. Mitte' },
  { form: 'Bf.', ends: 'never', example: 'Bf. Neustadt' },
  { form: 'Bhf.', ends: 'never', example: 'Bhf. Neustadt' },
  { form: 'Hbf.', ends: 'never', example: 'Hbf. Neustadt' },
  { form: 'Kap.', ends: 'number', example: 'Kap. 2' },
  { form: 'Nr.', ends: 'never', example: 'Nr. 7' },
  { form: 'Mio.', ends: 'may', example: '4 Mio. Euro' },
  { form: 'Mrd.', ends: 'may', example: '4 Mrd. Euro' },
  { form: 'Tsd.', ends: 'may', example: '4 Tsd. Euro' },
  { form: 'Std.', ends: 'may', example: '3 Std. Fahrt' },
  { form: 'Min.', ends: 'may', example: '3 Min. Pause' },
  { form: 'Sek.', ends: 'may', example: '3 Sek. Pause' },
  { form: 'Jh.', ends: 'may', example: 'im 12. Jh. Sitz der Grafen' },
  { form: 'Jhd.', ends: 'may', example: 'im 12. Jhd. Sitz der Grafen' },
  { form: 'Co.', ends: 'may', example: 'Abel & Co. KG' },
  { form: 'Str.', ends: 'may', example: 'Lange Str. 7' },
  { form: 'Tel.', ends: 'never', example: 'Tel. Büro' },
  { form: 'Bsp.', ends: 'never', example: 'zum Bsp. Hunde' },
];

const ENGLISH: readonly Abbreviation[] = [
  { form: 'Mr.', ends: 'never', example: 'Mr. Tillson' },
  { form: 'Mrs.', ends: 'never', example: 'Mrs. Tillson' },
  { form: 'Ms.', ends: 'never', example: 'Ms. Tillson' },
  { form: 'Messrs.', ends: 'never', example: 'Messrs. Tillson and Ward' },
  { form: 'Mx.', ends: 'never', example: 'Mx. Tillson' },
  { form: 'Dr.', ends: 'never', example: 'Dr. Tillson' },
  { form: 'Prof.', ends: 'never', example: 'Prof. Tillson' },
  { form: 'Rev.', ends: 'never', example: 'Rev. Tillson' },
  { form: 'Fr.', ends: 'never', example: 'Fr. Tillson' },
  { form: 'Hon.', ends: 'never', example: 'the Hon. Ann Tillson' },
  { form: 'Rep.', ends: 'never', example: 'Rep. Tillson' },
  { form: 'Reps.', ends: 'never', example: 'Reps. Tillson and Ward' },
  { form: 'Sen.', ends: 'never', example: 'Sen. Tillson' },
  { form: 'Sens.', ends: 'never', example: 'Sens. Tillson and Ward' },
  { form: 'Gov.', ends: 'never', example: 'Gov. Tillson' },
  { form: 'Pres.', ends: 'never', example: 'Pres. Tillson' },
  { form: 'Gen.', ends: 'never', example: 'Gen. Tillson' },
  { form: 'Col.', ends: 'never', example: 'Col. Tillson' },
  { form: 'Maj.', ends: 'never', example: 'Maj. Tillson' },
  { form: 'Capt.', ends: 'never', example: 'Capt. Tillson' },
  { form: 'Cpt.', ends: 'never', example: 'Cpt. Tillson' },
  { form: 'Lt.', ends: 'never', example: 'Lt. Tillson' },
  { form: 'Sgt.', ends: 'never', example: 'Sgt. Tillson' },
  { form: 'Cpl.', ends: 'never', example: 'Cpl. Tillson' },
  { form: 'Adm.', ends: 'never', example: 'Adm. Tillson' },
  { form: 'Supt.', ends: 'never', example: 'Supt. Tillson' },
  { form: 'Det.', ends: 'never', example: 'Det. Tillson' },
  { form: 'Atty.', ends: 'never', example: 'Atty. Tillson' },
  { form: 'St.', ends: 'never', example: 'St. Brannoc' },
  { form: 'Mt.', ends: 'never', example: 'Mt. Brannoc' },
  { form: 'Ft.', ends: 'never', example: 'Ft. Brannoc' },
  { form: 'Ave.', ends: 'may', example: 'on Elm Ave. West' },
  { form: 'Blvd.', ends: 'may', example: 'on Elm Blvd. West' },
  { form: 'Rd.', ends: 'may', example: 'on Elm Rd. West' },
  { form: 'e.g.', ends: 'never', example: 'e.g. Norwegians' },
  { form: 'i.e.', ends: 'never', example: 'i.e. Monday' },
  { form: 'cf.', ends: 'never', example: 'cf. Chapter 2' },
  { form: 'viz.', ends: 'never', example: 'viz. Monday' },
  { form: 'vs.', ends: 'never', example: 'Ward vs. Tillson' },
  { form: 'v.', ends: 'never', example: 'Ward v. Tillson' },
  { form: 'approx.', ends: 'never', example: 'approx. Monday' },
  { form: 'No.', ends: 'number', example: 'No. 7' },
  { form: 'Nos.', ends: 'number', example: 'Nos. 7 and 8' },
  { form: 'Vol.', ends: 'number', example: 'Vol. 2' },
  { form: 'pp.', ends: 'number', example: 'pp. 3 and 4' },
  { form: 'Fig.', ends: 'number', example: 'Fig. 3' },
  { form: 'Ed.', ends: 'never', example: 'Ed. Ann Ward' },
  { form: 'Eds.', ends: 'never', example: 'Eds. Ann Ward' },
  { form: 'ca.', ends: 'never', example: 'ca. May' },
  { form: 'etc.', ends: 'may', example: 'ropes etc. Malbury sells' },
  { form: 'Jr.', ends: 'may', example: 'Tom Ward Jr. Memorial' },
  { form: 'Sr.', ends: 'may', example: 'Tom Ward Sr. Memorial' },
  { form: 'Inc.', ends: 'may', example: 'Tillson Inc. Chairman Ward' },
  { form: 'Ltd.', ends: 'may', example: 'Tillson Ltd. Chairman Ward' },
  { form: 'Corp.', ends: 'may', example: 'Tillson Corp. Chairman Ward' },
  { form: 'Co.', ends: 'may', example: 'Tillson & Co. Chairman Ward' },
  { form: 'Bros.', ends: 'may', example: 'Tillson Bros. Chairman Ward' },
  { form: 'Dept.', ends: 'may', example: 'Dept. Head Ward' },
  { form: 'Univ.', ends: 'may', example: 'Univ. Press' },
  { form: 'Assn.', ends: 'may', example: 'Growers Assn. President Ward' },
  { form: 'a.m.', ends: 'may', example: 'at 9 a.m. Monday' },
  { form: 'p.m.', ends: 'may', example: 'at 9 p.m. Monday' },
  { form: 'U.S.', ends: 'may', example: 'the U.S. Senate' },
  { form: 'U.S.A.', ends: 'may', example: 'the U.S.A. Team' },
  { form: 'U.K.', ends: 'may', example: 'the U.K. Parliament' },
  { form: 'U.N.', ends: 'may', example: 'the U.N. Charter' },
  { form: 'E.U.', ends: 'may', example: 'the E.U. Treaty' },
  { form: 'D.C.', ends: 'may', example: 'in Washington, D.C. Mayor Ward' },
  { form: 'Ph.D.', ends: 'may', example: 'her Ph.D. Thesis' },
  { form: 'M.D.', ends: 'may', example: 'Ann Ward, M.D. Chair' },
  { form: 'Jan.', ends: 'may', example: 'on Jan. 6' },
  { form: 'Feb.', ends: 'may', example: 'on Feb. 6' },
  { form: 'Aug.', ends: 'may', example: 'on Aug. 6' },
  { form: 'Sept.', ends: 'may', example: 'on Sept. 6' },
  { form: 'Oct.', ends: 'may', example: 'on Oct. 6' },
  { form: 'Nov.', ends: 'may', example: 'on Nov. 6' },
  { form: 'Dec.', ends: 'may', example: 'on Dec. 6' },
];

/** German articles also use the English ones, in names and titles: "Mr. Tillson", "die U.S. Navy". */
export const ABBREVIATIONS: Readonly<Record<Language, readonly Abbreviation[]>> = {
  de: [...ENGLISH, ...GERMAN],
  en: ENGLISH,
};

/**
 * Words that, with a capital, open a sentence rather than go on with one: after "usw." or "U.S." they tell a full stop
 * from the dot of the abbreviation. "Das ist usw. | Der Rest kam später."
 */
export const SENTENCE_OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    (
      'der die das den dem des ein eine einen einem einer kein keine er sie es wir ihr ich man wer was wie wo wann warum ' +
      'dieser diese dieses diesen diesem jener jene jenes sein seine ihre ihren unser unsere mein meine dein ' +
      'aber und oder doch denn auch nur so da dann nun jetzt hier dort damit dabei dazu davon daher darum deshalb ' +
      'danach dafür dadurch dagegen trotzdem außerdem allerdings jedoch zudem zuvor später zuerst zuletzt inzwischen ' +
      'in im an am auf aus bei beim mit nach seit von vom vor zu zum zur für durch gegen ohne um unter über während ' +
      'wegen trotz laut als wenn weil obwohl ob nachdem bevor bis alle alles viele beide mehr nicht nichts niemand ' +
      'jeder jede jedes bisher heute gestern morgen ja nein dass'
    ).split(' '),
  ),
  en: new Set(
    (
      "the a an he she it they we i you this that these those there here his her its their our my your he's she's " +
      "it's they're we're i'm that's there's but and or so yet nor for in on at by with from to of as if when while " +
      'after before since until because although though however meanwhile then now once later still also even ' +
      'only what who how why where which no not nobody nothing everyone all some many most both each every more ' +
      'another other about during under over according despite unlike instead'
    ).split(' '),
  ),
};

/** Months, after which an ordinal is surely no sentence end: "am 3. Oktober". */
export const GERMAN_MONTHS: ReadonlySet<string> = new Set(
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember'.split(' '),
);

/** Verbs after a quotation that ends in "?" or "!": "“Really?” Mary asked." is one sentence. */
export const REPORTING_VERBS_EN: ReadonlySet<string> = new Set(
  'said says asked asks added replied cried shouted yelled wrote answered whispered wondered called exclaimed'.split(
    ' ',
  ),
);
