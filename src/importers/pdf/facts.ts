import { detectLanguage } from '../../engine/text/language.ts'
import type { PdfInfo } from './items.ts'

/** Titles that programs write: file names, their own names, placeholders. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|powerpoint|untitled|unbenannt|sans titre|sin título|document\d*$|dokument\d*$|new document|slide \d|print(?:ing)?$|layout \d|https?:|about:blank)|\.(?:docx?|pdf|odt|rtf|txt|indd|qxd|pages|html?|pptx?|xlsx?|tex|dvi|p65|cdr|ai)$/i

/** Browsers and viewers that print: the day of such a file is the day it was printed. */
const PRINTS = /chrom|mozilla|firefox|safari|skia|quartz|webkit|headless|edg(?:e|a)\b|print/i

/** The title as the file has it, if a person may have written it: several words, or one that is no file's name. */
export function plausibleTitle({ title }: PdfInfo): string | null {
  if (title === null || NO_TITLE.test(title) || !/\p{L}{2}/u.test(title)) return null
  // `ferry_fee_final-2`: letters without a space are a file's name, but in scripts that write none.
  return /\s/.test(title) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(title)
    ? title
    : null
}

/** The day the file was made, where the text itself shows no year and the file is no print of something older. */
export function plausibleDate({ created, producer }: PdfInfo, opening: string): string | null {
  if (created === null || PRINTS.test(producer ?? '')) return null
  return /\b(?:19|20)\d\d\b/.test(opening) ? null : created
}

/** The author, if it is a person's name and not a user's. */
export function plausibleAuthor({ author }: PdfInfo): string | null {
  return author !== null && /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,4}$/u.test(author) ? author : null
}

/** The language the file declares, where the text is too short to tell: programs write their own default into every file. */
export function plausibleLanguage({ language }: PdfInfo, opening: string): string | null {
  if (language === null || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) return null
  return detectLanguage(opening) === 'und' ? language : null
}
