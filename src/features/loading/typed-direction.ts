/** So many characters are looked at: the first letter of a text says which way it is written, and stands near its beginning. */
const LOOKED_AT = 1_000

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u

/** Which way a text is written that is being typed: as its first letter is. The browser's own `auto` reads all of it, with every key. */
export function typedDirection(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text.slice(0, LOOKED_AT))?.[0] ?? ''
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr'
}
