import type { Language } from '../types.ts';

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
