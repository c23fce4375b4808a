/** Every character but those that XML 1.0 allows (2.2); with `u` the half of a surrogate pair is one, too. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text that every format can hold: control characters and halves of surrogate pairs become U+FFFD, so that their place is seen. */
export function cleanText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd')
}

/** White space as one space each, none at the ends. */
export function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
