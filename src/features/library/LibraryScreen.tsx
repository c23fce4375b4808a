import { plural, t } from '@lingui/core/macro'
import { useEffect, useRef, useState } from 'react'
import type { Store } from '../../storage/store.ts'
import { Button } from '../../ui/Button.tsx'
import { NoticeBar } from '../../ui/NoticeBar.tsx'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { LibraryList } from './LibraryList.tsx'
import './library.css'
import { matching } from './matching.ts'
import { StorageUsed } from './StorageUsed.tsx'
import { Transfer } from './Transfer.tsx'
import { useLibrary, type OpenComparison } from './use-library.ts'

interface LibraryScreenProps {
  /** Null where this browser keeps nothing. */
  readonly store: Store | null
  readonly open: OpenComparison
  readonly onNew: () => void
  readonly onHome: () => void
}

/** My comparisons: everything that is kept in this browser. */
export function LibraryScreen({ store, open, onNew, onHome }: LibraryScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <PageHead onHome={onHome}>
        <span className="page-head-links">
          <Button onClick={onHome}>{t`Back to the articles`}</Button>
          <LanguageSelect />
        </span>
      </PageHead>
      <main className="library">
        <div className="library-head">
          <h1 ref={heading} tabIndex={-1}>
            {t`My comparisons`}
          </h1>
          <Button onClick={onNew}>{t`New comparison`}</Button>
        </div>
        <p className="library-lead">{t`Kept in this browser, on this computer, and nowhere else.`}</p>
        {store === null ? (
          <p className="library-empty">
            {t`This browser keeps nothing for this page. That is so in private windows, and where site data are switched off. Save what you need as a file.`}
          </p>
        ) : (
          <Kept store={store} open={open} />
        )}
      </main>
    </>
  )
}

function Kept({ store, open }: { readonly store: Store; readonly open: OpenComparison }) {
  const library = useLibrary(store, open)
  const [search, setSearch] = useState('')
  const { listed, removed, problem } = library
  if (listed === null) return null
  const found = matching(listed, search)
  const removedName = removed?.name ?? ''
  return (
    <>
      {problem === null ? null : (
        <NoticeBar>{t`The browser refused: ${problem}. Nothing was changed. Save what you need as a file.`}</NoticeBar>
      )}
      {listed.length === 0 ? (
        <div className="library-empty">
          <p className="library-empty-title">{t`Nothing here yet`}</p>
          <p>
            {t`Compare two articles of your own, or decide something about a sample: it will be in this list, with your pins, notes and everything else, until you delete it.`}
          </p>
        </div>
      ) : (
        <>
          <search className="library-search">
            <input
              type="search"
              aria-label={t`Search by name, headline or outlet`}
              placeholder={t`Search by name, headline or outlet`}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
            <output>{foundWords(found.length, listed.length, search)}</output>
          </search>
          <LibraryList listed={found} library={library} store={store} openId={open.id} />
        </>
      )}
      <Transfer store={store} listed={listed} onImported={library.reload} />
      <StorageUsed key={listed.length} />
      {removed === null ? null : (
        <div className="library-undo">
          <NoticeBar
            onDismiss={library.onRemovedSeen}
            actions={<Button onClick={library.undoRemove}>{t`Undo`}</Button>}
          >
            {t`“${removedName}” is deleted.`}
          </NoticeBar>
        </div>
      )}
    </>
  )
}

function foundWords(found: number, count: number, search: string): string {
  if (search.trim() === '') return t`${plural(count, { one: '# comparison', other: '# comparisons' })}`
  if (found === 0) return t({ message: 'None found', comment: 'no comparison with the words that are looked for' })
  return t({ message: `${found} of ${count}`, comment: 'so many comparisons of all were found' })
}
