import { t } from '@lingui/core/macro'

/** What a link's length means for a reader who wants to send it. Made by `judgeLength`. */
export interface LinkLength {
  readonly characterCount: number
  /** 0…1 of the length from which the file is the better choice. */
  readonly share: number
  /** In plain words, a whole sentence or two. */
  readonly says: string
  /** The file is what to send. */
  readonly isTooLong: boolean
}

/** Some messengers cut longer links, and older browsers did. */
const SHORT = 2_000
/** What many e-mail programs still leave in one piece. */
const LONG = 4_000
/** Above this, somebody on the way will cut it: most servers and many programs stop at 8 kB. */
export const TOO_LONG = 8_000

/** Characters that a QR code of 117 by 117 dots holds (ISO 18004, version 25, level L); phones read denser ones off a screen badly. */
export const LONGEST_QR = 1_273

/** How long a link is, and what that means. */
export function judgeLength(link: string): LinkLength {
  const characterCount = link.length
  return {
    characterCount,
    share: Math.min(1, characterCount / TOO_LONG),
    says: wordsFor(characterCount),
    isTooLong: characterCount > TOO_LONG,
  }
}

function wordsFor(characterCount: number): string {
  if (characterCount <= SHORT) return t`Short enough to be sent anywhere.`
  if (characterCount <= LONG) return t`Too long for some messengers. E-mail keeps it whole.`
  if (characterCount <= TOO_LONG) return t`Too long for most messengers and some e-mail programs. A file gets through.`
  return t`Too long to be sent safely: somebody on the way would cut it. Send the file instead.`
}
