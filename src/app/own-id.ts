const KEY = 'same-story/open'

// Which comparison this tab has open: an id and no content. It outlives a reload, and a copied tab begins with it.

/** Null in a new tab, and where the browser forbids it. */
export function readOwnId(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function writeOwnId(id: string): void {
  try {
    sessionStorage.setItem(KEY, id)
  } catch {
    // The next visit begins with the latest comparison.
  }
}
