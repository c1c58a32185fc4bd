import { describe, expect, it } from 'vitest';
import { emptyLexicon } from '#lib/engine/align/lexicon.ts';
import { analyseArticle } from '#lib/engine/quotes/analyse.ts';

/** The quotations of the starter article with their rendering; the prose around them is our own. */
const ARTICLE = `Das Versehen des Tages: Elon Musk hat seine Telefonnummer verbreitet. Die Zeilen galten dem Entwickler John Carmack. "Do you have a sec to talk? My cell is ...", schrieb Musk der BBC zufolge vor aller Augen.

Wer anrief, hörte nur eine Bandansage aus dem Videospiel "God of War". "By the Gods you've done it. Somehow you've found your way here to me. I offer you my congratulations and my respect", habe es dort geheißen. Zu deutsch: "Bei den Göttern, du hast es geschafft. Irgendwie hast du den Weg hierher zu mir gefunden. Dafür erhältst du meinen Glückwunsch und Respekt."`;

describe('the starter article', () => {
  const result = analyseArticle(ARTICLE, emptyLexicon);
  if (!result.ok) throw new Error(result.error.code);
  const { quotes, pairs } = result.analysis;

  it('finds two quotations, a rendering and a title', () => {
    expect(quotes.map(({ lang, kind, speaker, role }) => ({ lang, kind, speaker, role }))).toEqual([
      { lang: 'en', kind: 'quotation', speaker: 'Elon Musk', role: null },
      { lang: 'en', kind: 'title', speaker: null, role: null },
      { lang: 'en', kind: 'quotation', speaker: 'God of War', role: 'Videospiel' },
      { lang: 'de', kind: 'quotation', speaker: 'God of War', role: 'Videospiel' },
    ]);
  });

  it('pairs what was translated and says none for the rest', () => {
    expect(pairs.map(({ en, de, relation, cue }) => ({ en, de, relation, cue }))).toEqual([
      { en: [0], de: [], relation: 'none', cue: null },
      { en: [2], de: [3], relation: 'full', cue: 'Zu deutsch:' },
    ]);
  });
});
