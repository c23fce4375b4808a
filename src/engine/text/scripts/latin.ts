import { table, type Script } from './script.ts'

/**
 * Latin letters as newspapers write foreign names with them: English habits first (BGN/PCGN: `kh`, `zh`, `ts`, `shch`), then German,
 * French, Spanish and Polish ones. Letters with marks are taken apart first; those that have no mark to lose stand here.
 */
export const latin: Script = {
  words: /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu,
  hasCapitals: true,
  hasVowels: true,
  fewest: 3,
  letters: table(
    'a -, e ~, i -, o -, u -, y ~, æ -, ø -, œ -, ı -, au -/-V, eu -/-V',
    'b B, d D, f F, k K, l L, ł L/V, m M, n N, p P, r R, t T, v V, w V/~, ß SS, đ D, þ T, ð D',
    'c K, ce S~/TS~, ci S-/C-, cy S~, ck K, cz C, cs C/KS, ch C/X/K, tch C, tsch C, sch C/SK, shch C',
    'g G, ge G~/C~, gi G-/C-, gy G~/C~, gh G/, gu G-/GV, dg C, h X/, j C/~/X, dj C, dzh C',
    'kh X/K, ng NG/N, ph F, qu KV/K, q K, s S, sh C, sz C/S, ss S, th T/S, ts TS/S, tz TS/S, tt T',
    'x KS, z S/TS, zh C, zz S/TS, š C, č C, ž C, ş C, ç S/C',
  ),
  longest: 4,
  heads: [],
  tails: [],
  merged: [],
}
