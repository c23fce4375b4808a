import type { ReactNode } from 'react'
import { t } from '@lingui/core/macro'

interface PageHeadProps {
  /** Where the app's name leads; absent on the page it would lead to. */
  readonly onHome?: () => void
  readonly children: ReactNode
}

/** The bar at the top of a page: the app's name, and what else there is. */
export function PageHead({ onHome, children }: PageHeadProps) {
  const name = (
    <>
      Same <em>Story</em>
    </>
  )
  return (
    <header className="page-head">
      {onHome === undefined ? (
        <span className="page-head-name">{name}</span>
      ) : (
        <button
          type="button"
          className="page-head-name"
          onClick={onHome}
          aria-label={t`Same Story: back to the articles`}
        >
          {name}
        </button>
      )}
      {children}
    </header>
  )
}
