/** Scrolls the panel just so far that one of its elements is not behind what stays at the top while the rest scrolls. */
export function keepClear(element: Element): void {
  const stays = element.closest('.panel')?.querySelector('.selected')
  if (!stays || !(stays.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) return
  if (stays.contains(element)) return
  const behind = stays.getBoundingClientRect().bottom - element.getBoundingClientRect().top
  if (behind > 0) element.closest('.panel-scroll, .dialog')?.scrollBy({ top: -behind, behavior: 'instant' })
}
