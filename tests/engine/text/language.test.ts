import fc from 'fast-check';
import { anything } from '../quotes/anything.ts';
import { describe, expect, it } from 'vitest';
import { judgeLanguage } from '#lib/engine/text/language.ts';

describe('judgeLanguage', () => {
  it.each([
    ['The kettle is on', 'en'],
    ['Der Kessel pfeift', 'de'],
    ['Never mind the weather', 'en'],
    ['Was war das?', 'de'],
    ['So what?', 'en'],
    ['Die Hand am Arm', 'de'],
    ['Will you stay?', 'en'],
    ['Er will in den Wind', 'de'],
    ['nothing', 'en'],
    ['Gerechtigkeit', 'de'],
    ['überflüssig', 'de'],
    ['thoughtful', 'en'],
    ["don't", 'en'],
    ['Je ne regrette rien, c’est la vie', 'other'],
    ['Привет, как дела', 'other'],
    ['123', 'other'],
  ])('%s: %s', (text, lang) => {
    expect(judgeLanguage(text).lang).toBe(lang);
  });

  it('listens to the context where the text says nothing', () => {
    expect(judgeLanguage('007', 4).lang).toBe('en');
    expect(judgeLanguage('007', -4).lang).toBe('de');
  });

  it('never throws', () => {
    fc.assert(fc.property(anything, (text) => ['en', 'de', 'other'].includes(judgeLanguage(text).lang)));
  });
});
