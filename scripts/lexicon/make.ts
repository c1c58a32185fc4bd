import type { Bitext } from './bitext.ts';
import { indexCouples } from './couples.ts';
import { learn } from './learn.ts';
import { prune } from './prune.ts';
import { encodeLexicon } from './write.ts';

export interface MadeLexicon {
  /** The bytes that `openLexicon` reads. */
  readonly file: Uint8Array;
  readonly english: number;
  readonly german: number;
  readonly couples: number;
}

/** From sentence pairs to a lexicon file: learns, prunes and packs. The same bitext gives the same bytes. */
export function makeLexicon(bitext: Bitext, log: (message: string) => void): MadeLexicon {
  log(`${bitext.enWords.length} English and ${bitext.deWords.length} German stems`);
  const couples = indexCouples(bitext);
  log(`${couples.count} couples in ${couples.cell.length} cells`);
  const counts = learn(bitext, couples, { model1: 5, hmm: 3, none: 0.3, smooth: 0.3, log });
  const { english, german, entries } = prune(bitext, couples, counts);
  return {
    file: encodeLexicon(english, german, entries),
    english: english.words.length,
    german: german.words.length,
    couples: entries.length,
  };
}
