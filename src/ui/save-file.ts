/** How long a browser may take to fetch what it saves, in milliseconds; after that its memory is given back. */
const FETCHED_MS = 60_000

/** Hands the reader a file, as the browser saves files. Nothing leaves the computer. */
export function saveFile(name: string, content: BlobPart, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_MS)
}
