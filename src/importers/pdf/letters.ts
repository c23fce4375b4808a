/** Ligatures and shapes of Arabic letters that stand for plain letters: `ﬁ` for `fi`. Compatibility characters elsewhere mean something. */
const SHAPED = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]+/g

/** What shows nothing and means nothing: control characters, byte order marks, placeholders of objects. Joiners stay: Persian needs them. */
const INVISIBLE = /[\p{Cc}\u200b\u2060\ufeff\ufff9-\ufffc]/gu

/** A PDF's characters as a text has them: letters for ligatures, one kind of space, soft hyphens left for who joins the lines. */
export function cleanLetters(text: string): string {
  return text
    .replace(SHAPED, (shaped) => shaped.normalize('NFKC'))
    .replace(/\s/g, ' ')
    .replace(INVISIBLE, '')
}

/** Whether no spaces are written between this character and the next of its kind: Chinese characters and kana, with their punctuation. */
export function isIdeographic(character: string | undefined): boolean {
  return (
    character !== undefined &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\u3000-\u303f\uff00-\uffef]/u.test(character)
  )
}

/** The last character of a text, whole. */
export function lastCharacter(text: string): string | undefined {
  const last = text.at(-1)
  return last !== undefined && /[\udc00-\udfff]/.test(last) ? text.slice(-2) : last
}

/** The first character of a text, whole. */
export function firstCharacter(text: string): string | undefined {
  const [first] = text
  return first
}
