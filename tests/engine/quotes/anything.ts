import fc from 'fast-check';

/** Any string: all UTF-16 code units, lone surrogates included. */
export const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));
