import fc from 'fast-check'

// Characters that break careless code: marks that combine, joiners, direction, spaces of all kinds, scripts without spaces, halves
// of surrogate pairs, and the punctuation that text is cut at.
const TROUBLE = Array.from(
  'aZé9_.,;:!?…\'"’“”«»()[]-–—@#&/%$*。、ー界กำ한ا\u0600שİßﬁ👍🏽👩🇩🇪1️⃣ \n\t\u00a0\u2028\u3000',
).concat(
  ['\r\n', '\n\n', '\u200b', '\ufeff', '\u0085', '\0', '\u0301', '\u200d', '\u200f', '\u00ad', '\ufe0f'],
  ['\ud800', '\udc00', 'U.S.', 'Mr. ', '. A', '3.3', 'word '],
)

/** Any string: code units in any order, lone surrogates too. Cheaper to set up than fast-check's own. */
const anyCodeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units))

/** Strings that break careless code, and strings of anything at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...TROUBLE), maxLength: 40 }) },
  { weight: 1, arbitrary: anyCodeUnits },
)
