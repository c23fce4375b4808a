import { useEffect, useRef } from 'react'
import { afterPaint } from '../ui/after-paint.ts'
import { formatAddress, parseAddress } from './url.ts'
import type { Address } from './url.ts'

/**
 * Keeps the browser's address in step: another screen is a new entry in its history, anything else replaces the present one. Back,
 * forward and a link pasted into the address bar come in through `onAddress`. It is written when the page is painted, but for a sample
 * that is named no longer: where its outlet is hidden, the address shall not tell it for a frame longer than the page.
 */
export function useAddress(address: Address, ready: boolean, onAddress: (address: Address) => void): void {
  const shown = useRef<string | null>(null)
  const hash = formatAddress(address)
  const { a, b } = address.versions

  useEffect(() => {
    if (!ready) return undefined
    const isNewScreen = shown.current !== null && shown.current !== address.screen
    shown.current = address.screen
    const written = window.location.hash.replace(/^#/, '')
    // A word of the glossary behind the page's name is for the page itself.
    if (written === hash || written.startsWith(`${hash}&word=`)) return undefined
    const named = parseAddress(written).versions
    const isNamedStill = [named.a, named.b].every((id) => id === null || id === a || id === b)
    if (!isNewScreen && isNamedStill) return afterPaint(() => write(hash, false))
    write(hash, isNewScreen)
    return undefined
  }, [ready, hash, address.screen, a, b])

  useEffect(() => {
    const follow = () => {
      const next = parseAddress(window.location.hash)
      // The browser has made the history's entry already.
      shown.current = next.screen
      onAddress(next)
    }
    window.addEventListener('popstate', follow)
    window.addEventListener('hashchange', follow)
    return () => {
      window.removeEventListener('popstate', follow)
      window.removeEventListener('hashchange', follow)
    }
  }, [onAddress])
}

function write(hash: string, isNewScreen: boolean): void {
  const url = hash === '' ? window.location.pathname + window.location.search : `#${hash}`
  try {
    if (isNewScreen) window.history.pushState(null, '', url)
    else window.history.replaceState(null, '', url)
  } catch {
    // Safari allows a hundred changes in half a minute; a reader who steps faster gets the next one written.
  }
}
