import type { Paragraph } from './story.ts'

const MARGIN = { part: 'boilerplate', reason: /*i18n*/ 'at the head or foot of each page' } as const

/** What stands on each page, set aside and once per text: first, left and right pages have heads of their own, mostly with the same words. */
export function setMarginsAside(margins: readonly Paragraph[]): readonly Paragraph[] {
  const byText = new Map(margins.map((paragraph) => [paragraph.text, { ...paragraph, told: MARGIN }]))
  return [...byText.values()]
}
