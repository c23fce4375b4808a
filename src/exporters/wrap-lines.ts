import { cleanText, folded } from './clean-text.ts'

/** How wide letters are on average in a serif made for news, in parts of their size; those of Chinese, Japanese and Korean are square. */
const LETTER = 0.46
const SQUARE = 1

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u

/** A text as lines of at most a width, in multiples of the size of its letters; what does not fit is cut, with an ellipsis. A guess: nothing measures. */
export function wrapLines(text: string, width: number, most: number): string[] {
  const lines: string[] = ['']
  for (const word of wordsOf(folded(cleanText(text)), width)) {
    const line = lines.at(-1) ?? ''
    if (widthOf(line + word.trimEnd()) <= width) lines[lines.length - 1] = line + word
    else lines.push(word)
  }
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== '')
  if (trimmed.length <= most) return trimmed
  return [...trimmed.slice(0, most - 1), `${trimmed[most - 1] ?? ''} …`]
}

/** Words with the space behind them; square letters are words of their own, and a word that is too long is cut. */
function wordsOf(text: string, width: number): string[] {
  const longest = Math.max(1, Math.floor(width / SQUARE))
  return (text.match(/\S+\s*/gu) ?? []).flatMap((word) => {
    if (widthOf(word) <= width && !WIDE.test(word)) return [word]
    const letters = Array.from(word)
    const step = WIDE.test(word) ? 1 : longest
    return Array.from({ length: Math.ceil(letters.length / step) }, (_, index) =>
      letters.slice(index * step, (index + 1) * step).join(''),
    )
  })
}

function widthOf(text: string): number {
  return Array.from(text).reduce((width, letter) => width + (WIDE.test(letter) ? SQUARE : LETTER), 0)
}
