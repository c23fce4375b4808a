// Written as a string: the compiler knows the set notation only in later versions of the language than the engine asks for.
const TELLING = new RegExp('^[\\p{Sc}\\p{RI}%‰°+=×÷±[\\p{ExtPict}--[©®™‼⁉〰〽]]]', 'v')

/**
 * Whether a mark, as its normal form, says something as words do, so that without it something else is said: currencies, emoji, per cent,
 * degrees, sums. Signs of trade and copyright do not, though Unicode counts them among the pictures.
 */
export function isTellingSign(norm: string): boolean {
  return TELLING.test(norm)
}
