import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#bin/lexicon.ts';
import { analyseArticle } from '#lib/engine/quotes/analyse.ts';

const lexicon = loadLexicon();

function speaker(text: string): string {
  const result = analyseArticle(text, lexicon);
  if (!result.ok) throw new Error(result.error.code);
  const said = result.analysis.quotes.filter(({ kind, lang }) => kind === 'quotation' && lang === 'en').at(-1);
  return [said?.role, said?.speaker].map((part) => part ?? '–').join(' / ');
}

describe('speakers', () => {
  it.each([
    ['„We are ready“, schrieb Musk der BBC zufolge.', '– / Musk'],
    ['Ida Norton kam. „We are ready“, schrieb Norton der Zeitung zufolge.', '– / Ida Norton'],
    ['„We are ready“, sagte Uta von der Heide der BBC.', '– / Uta von der Heide'],
    ['„We are ready“, sagte Ida Norton.', '– / Ida Norton'],
    ['„We are ready“, sagte am Ende nur einer.', '– / –'],
    ['„We are ready“, so Trainerin Ida Norton.', 'Trainerin / Ida Norton'],
    ['„We are ready“, erklärte der Pressesprecher des Vereins, Ian Holt.', 'Pressesprecher / Ian Holt'],
    ['„We are ready“, meinte der Trainer.', 'Trainer / –'],
    ['Ida Norton sagte: „We are ready.“', '– / Ida Norton'],
    ['Ida Norton, die Trainerin, sagte: „We are ready.“', '– / Ida Norton'],
    ['Am Dienstag sagte Ida Norton dazu: „We are ready.“', '– / Ida Norton'],
    ['Norton: „We are ready.“', '– / Norton'],
    ['Laut Ida Norton gilt: „We are ready.“', '– / Ida Norton'],
    ['Ida Norton kam spät. Sie sagte: „We are ready.“', '– / Ida Norton'],
    ['Ida Norton und Ian Holt kamen spät. Sie sagte: „We are ready.“', '– / –'],
    ['Premierministerin Ida Norton traf Präsident Ian Holt. Er sagte: „We are ready.“', 'Präsident / Ian Holt'],
    ['Ida Norton kam. „We are late“, sagte Norton. „We are ready“, ergänzte sie.', '– / Ida Norton'],
    ['Ida Norton kam. „We are late“, rief sie. „We are ready.“', '– / Ida Norton'],
    ['Im Lied „Long Way Home“ heißt es: „We are ready.“', 'Lied / Long Way Home'],
    ['Jobe antwortete ihm: „We are ready.“', '– / Jobe'],
    ['Norton selbst sah das anders: „We are ready.“', '– / Norton'],
    ['Die frühere Spielerin und jetzige Trainerin Ida Norton sagte: „We are ready.“', 'Trainerin / Ida Norton'],
    ['Gemäß der Autorin und früheren Ministerin Ida Norton heißt es „We are ready“.', 'Ministerin / Ida Norton'],
    ['Nortons erste Worte an Ian Holt waren: „We are ready.“', '– / Norton'],
    ['Dem Trainer Ian Holt zufolge gilt nur: „We are ready.“', 'Trainer / Ian Holt'],
    ['Nach Angaben von Ida Norton gilt: „We are ready.“', '– / Ida Norton'],
    ['Viele zweifelten, so auch Ida Norton von der Stadtpost: „We are ready.“', '– / Ida Norton'],
    ['@idanorton: „We are ready.“', '– / @idanorton'],
    ['„We are ready.“\n— Ida Norton', '– / Ida Norton'],
    ['Nutzerin nightowl7 schrieb: „We are ready.“', 'Nutzerin / nightowl7'],
    ['Auf Ida Norton antwortete man im Stadion von Leeds: „We are ready.“', '– / –'],
    ['Auf dem Plakat stand: „We are ready.“', '– / –'],
  ])('%s %s', (text, wanted) => {
    expect(speaker(text)).toBe(wanted);
  });
});
