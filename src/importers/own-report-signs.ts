/** True for a report of a comparison that this app or its engine wrote, of whichever version: by its content, whatever the file is called. */
export function isOwnReport(text: string): boolean {
  return /^\s*\{/.test(text) && /"format"\s*:\s*"same-story\/\d+"/.test(text)
}
