import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { bookmarkletFor } from './hand-over.ts'

/** How a page gets in from a browser's bookmarks, for readers who do it often. */
export function Bookmarklet() {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const address = bookmarkletFor(window.location.href)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  return (
    <details className="bookmarklet">
      <summary>Bring a web page in with one press</summary>
      <p>
        Drag this onto your bookmarks bar. Pressed on any article, it opens Same Story with that page; nothing is sent
        anywhere else.
      </p>
      <p>
        <span ref={(place) => place?.replaceChildren(linkTo(address))} />{' '}
        <Button look="plain" onClick={() => void copy()}>
          Copy its address
        </Button>
        <output>
          {copied === 'yes' ? ' Copied. Make a bookmark and paste this as its address.' : null}
          {copied === 'no' ? ' The browser did not allow it; drag the bookmark instead.' : null}
        </output>
      </p>
      <p>Some sites do not allow it. Then save the page and open the file, or copy the article and paste it here.</p>
    </details>
  )
}

/** Made outside React, which refuses addresses that are code. It is there to be dragged: the page itself never runs it. */
function linkTo(address: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.setAttribute('href', address)
  link.className = 'bookmarklet-link'
  link.textContent = 'Same Story: this page'
  link.addEventListener('click', (event) => event.preventDefault())
  return link
}
