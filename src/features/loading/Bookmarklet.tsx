import { t } from '@lingui/core/macro'
import { memo, useState } from 'react'
import { useLocale } from '../../locales/use-locale.ts'
import { Button } from '../../ui/Button.tsx'
import { bookmarkletFor } from './hand-over.ts'

/** How a page gets in from a browser's bookmarks, for readers who do it often. */
export const Bookmarklet = memo(function Bookmarklet() {
  // Its words are drawn anew in another language.
  useLocale()
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
      <summary>{t`Bring a web page in with one press`}</summary>
      <p>
        {t`Drag this onto your bookmarks bar. Pressed on any article, it opens Same Story with that page; nothing is sent anywhere else.`}
      </p>
      <p>
        <span ref={(place) => place?.replaceChildren(linkTo(address))} />{' '}
        <Button look="plain" onClick={() => void copy()}>
          {t`Copy its address`}
        </Button>{' '}
        <output>
          {copied === 'yes' ? t`Copied. Make a bookmark and paste this as its address.` : null}
          {copied === 'no' ? t`The browser did not allow it; drag the bookmark instead.` : null}
        </output>
      </p>
      <p>
        {t`Some sites do not allow it. Then save the page and open the file, or copy the article and paste it here.`}
      </p>
    </details>
  )
})

/** Made outside React, which refuses addresses that are code. It is there to be dragged: the page itself never runs it. */
function linkTo(address: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.setAttribute('href', address)
  link.className = 'bookmarklet-link'
  link.textContent = t({
    message: 'Same Story: this page',
    comment: 'a bookmark’s name; pressed on a page, it opens that page in Same Story',
  })
  link.addEventListener('click', (event) => event.preventDefault())
  return link
}
