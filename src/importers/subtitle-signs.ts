/** True for SubRip and WebVTT files: they begin with their name, or with a number and a timing. */
export function isSubtitles(text: string): boolean {
  const head = text.replace(/^\ufeff/, '').slice(0, 500)
  return /^WEBVTT(?:\s|$)/.test(head) || /^\s*\d+[ \t]*\r?\n[\d:]+[.,]\d{1,3}[ \t]*-->/.test(head)
}
