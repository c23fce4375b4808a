import type { Span } from '../../engine/text/span.ts'
import { lazily } from '../../engine/text/lazily.ts'
import { functionWords } from '../../engine/text/function-words.ts'
import { SEAM, foldWord, type Folded } from './fold.ts'
import { isBesideNames } from './name-words.ts'
import type { NameForm } from './name-forms.ts'

/** Between two words of a name: white space, hyphens, quotation marks, what marks up a text. No comma, no stop: there a name ends. */
const GAP = String.raw`[\s${SEAM}\p{Pd}*_~\x60'’"“”&+/|\\]{0,12}`
/** A stop belongs to a short word before it: `St. Orla Post`. */
const SHORT_WORD = 3

/** Returns the function that finds where a form of a name stands in a text. */
export function formFinder(form: NameForm): (original: string, folded: Folded) => Span[] {
  const pattern = lazily(() => patternOf(form))
  return (original, folded) => findForm(original, folded, form, pattern())
}

/** In order and disjoint. A possessive is left standing. `original` is the text that was folded: capitals are read there. */
function findForm(original: string, folded: Folded, form: NameForm, pattern: RegExp): Span[] {
  const found: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(folded.text); match !== null; match = pattern.exec(folded.text)) {
    const [first, end] = [match.index, match.index + match[0].length]
    const before = match[1] ?? ''
    // `Kettle Hill` has no `le`.
    const article = before !== '' && startsWord(original, folded, first) ? before : ''
    const name = { start: first + before.length, end }
    const isName = startsWord(original, folded, name.start) && endsWord(original, folded, end)
    if (isName && isWrittenAs(original, folded, form, name, article)) {
      const start = name.start - article.length
      found.push({ start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 })
    } else pattern.lastIndex = first + 1
  }
  return found
}

function patternOf({ words, letters, hasArticle }: NameForm): RegExp {
  const between =
    letters === 'short' ? `[.${SEAM}]{0,2}` : letters === 'joined' ? String.raw`[\s${SEAM}-]{0,2}` : `${SEAM}{0,3}`
  const spelled = words.map((word) => Array.from(word, escape).join(between))
  const name = spelled.reduce((before, word, k) => {
    const stop = (words[k - 1]?.length ?? 0) <= SHORT_WORD ? String.raw`\.?` : ''
    return before + stop + GAP + word
  })
  const article = hasArticle ? `((?:the|der|die|das|den|dem|des|le|la|les|el|los|las|il|het)${GAP}|l['’])?` : '()'
  return new RegExp(article + name, 'gu')
}

function escape(letter: string): string {
  return /[\p{L}\p{N}]/u.test(letter) ? letter : String.raw`\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

/** Nothing of a word stands before it; `@MeridianWire` and `theMeridianWire` have their seam in a capital. */
function startsWord(original: string, { text, starts }: Folded, at: number): boolean {
  const before = text.charAt(at - 1)
  if (!isLetter(before) || (/\p{N}/u.test(before) && !/\p{N}/u.test(text.charAt(at)))) return true
  const place = starts[at] ?? 0
  return isUpper(original.charAt(place)) && isLower(original.charAt(place - 1))
}

/** Nothing of a word goes on behind it but a genitive: `Reuters’`, `Kestrels`. */
function endsWord(original: string, { text, starts }: Folded, at: number): boolean {
  if (!isLetter(text.charAt(at)) || (/\p{N}/u.test(text.charAt(at)) && !/\p{N}/u.test(text.charAt(at - 1)))) return true
  if (text.charAt(at) === 's' && !isLetter(text.charAt(at + 1))) return true
  const place = starts[at] ?? 0
  return isUpper(original.charAt(place)) && isLower(original.charAt(place - 1))
}

function isWrittenAs(original: string, folded: Folded, form: NameForm, name: Span, article: string): boolean {
  if (form.letters === 'any') return true
  const written = original.slice(folded.starts[name.start], folded.ends[name.end - 1])
  const letters = written.replaceAll(/[^\p{L}]/gu, '')
  if (form.letters === 'short')
    return letters === letters.toUpperCase() || (letters.length >= SHORT_WORD && isTitle(letters))
  if (form.letters === 'joined') return !/[^\p{L}\p{N}]/u.test(written) || hasCapitals(written)
  if (!hasCapitals(written)) return false
  if (form.letters === 'noun')
    return (
      (isUpper(original.charAt(folded.starts[name.start - article.length] ?? 0)) && article !== '') ||
      isQuoted(original, folded, name)
    )
  return form.words.length > 1 || article !== '' || standsAlone(original, folded, name)
}

function isQuoted(original: string, { starts, ends }: Folded, { start, end }: Span): boolean {
  return (
    /["'„“”‚‘«»›‹]$/u.test(original.slice(0, starts[start])) && /^["'“”‘’«»›‹]/u.test(original.slice(ends[end - 1]))
  )
}

/** Of several words all that carry meaning have a capital: `Sunday Post`, not `Sunday post`. */
function hasCapitals(written: string): boolean {
  const words = written.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.every((word) => isUpper(word.charAt(0)) || isFunctionWord(word))
}

/**
 * No capital beside it: `Kettle Hill` is no mention of The Hill. A post, a day or a function word may stand there. Where any word would
 * have a capital, at the beginning of a sentence, a possessive or a post must follow.
 */
function standsAlone(original: string, { starts, ends }: Folded, { start, end }: Span): boolean {
  const before = original.slice(Math.max(0, (starts[start] ?? 0) - MOST_BESIDE), starts[start])
  const after = original.slice(ends[end - 1], (ends[end - 1] ?? 0) + MOST_BESIDE)
  if (/^s?['’]/u.test(after)) return true
  const next = /^ ([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? ''
  if (isBesideNames(foldWord(next))) return true
  if (/(?:^|[\n.!?:…][\s"'“”‘’«»]*|[“‘«"])$/u.test(before)) return false
  const previous = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}.]*) $/u.exec(before)?.[1] ?? ''
  return (
    (isFunctionWord(previous) || !isUpper(previous.charAt(0))) && (isFunctionWord(next) || !isUpper(next.charAt(0)))
  )
}

/** Longer than any word that could stand beside a name, in code units. */
const MOST_BESIDE = 60

function isFunctionWord(word: string): boolean {
  const lower = word.toLowerCase()
  return ['en', 'de', 'fr', 'es'].some((language) => functionWords(language).has(lower))
}

function isTitle(letters: string): boolean {
  return isUpper(letters.charAt(0)) && letters.slice(1) === letters.slice(1).toLowerCase()
}

function isUpper(character: string): boolean {
  return /\p{Lu}/u.test(character)
}

function isLower(character: string): boolean {
  return /\p{Ll}/u.test(character)
}
