/** How many bytes of a file are looked at: a page saved as one file says so in its first lines. */
const SIGN_BYTES = 4_000

/** True for a page saved as one file (MHTML): mail headers, and several parts of which one is the page. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SIGN_BYTES))
  const headers = head.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return (
    /^(?:from|mime-version|subject|date|content-type|snapshot-content-location|x-[a-z-]+|message-id|return-path):/i.test(
      headers,
    ) &&
    /^content-type:\s*multipart\/|^content-type:\s*text\/html[^]*^mime-version:|^mime-version:[^]*^content-type:\s*text\/html/im.test(
      headers,
    )
  )
}
