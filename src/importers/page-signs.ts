/** How much of a text is looked at to tell a page from a text that speaks about pages. */
const SIGN_CHARACTERS = 2_000

/** Elements that carry an article's structure; a clipboard without any is a text editor's coloured lines. */
const STRUCTURE = /<(?:p|h[1-6]|li|blockquote|article|section|table|figure)\b/i

/** True for a saved page: it begins as one, or is called one and has tags. */
export function isWholePage(text: string, fileName: string | null): boolean {
  const head = text.slice(0, SIGN_CHARACTERS).replace(/^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*/, '')
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return true
  return fileName !== null && /\.x?html?$/i.test(fileName) && /<[a-z][^<>]*>/i.test(text)
}

/** True where a clipboard's HTML tells more than its plain twin. */
export function looksStructured(html: string): boolean {
  return STRUCTURE.test(html)
}
