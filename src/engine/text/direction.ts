/** Which way a language is written. */
export function direction(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|iw|ur|yi|ps|sd|ug|ckb|dv|syr|arc)(?![a-z])/iu.test(language) ||
    /-(?:arab|hebr|thaa|syrc)(?![a-z])/iu.test(language)
    ? 'rtl'
    : 'ltr'
}
