/** Characters of an address that lead anywhere; longer ones carry what was pressed and who pressed it. */
const MAX_CHARACTERS = 2_000

/** An absolute http or https address, written as browsers write it; null for all else, and for one that carries a password. */
export function toWebAddress(text: string | null | undefined): string | null {
  const given = text?.trim() ?? ''
  if (!/^https?:\/\//i.test(given) || given.length > MAX_CHARACTERS || !URL.canParse(given)) return null
  const { href, username, password } = new URL(given)
  return username === '' && password === '' ? href : null
}
