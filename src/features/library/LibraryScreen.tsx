import { useEffect, useRef, useState } from 'react'
import type { Store } from '../../storage/store.ts'
import { Button } from '../../ui/Button.tsx'
import { NoticeBar } from '../../ui/NoticeBar.tsx'
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
        <Button onClick={onHome}>Back to the articles</Button>
      </PageHead>
      <main className="library">
        <div className="library-head">
          <h1 ref={heading} tabIndex={-1}>
            My comparisons
          </h1>
          <Button onClick={onNew}>New comparison</Button>
        </div>
        <p className="library-lead">Kept in this browser, on this computer, and nowhere else.</p>
        {store === null ? (
          <p className="library-empty">
            This browser keeps nothing for this page. That is so in private windows, and where site data are switched
            off. Save what you need as a file.
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
  return (
    <>
      {problem === null ? null : (
        <NoticeBar>The browser refused: {problem}. Nothing was changed. Save what you need as a file.</NoticeBar>
      )}
      {listed.length === 0 ? (
        <div className="library-empty">
          <p className="library-empty-title">Nothing here yet</p>
          <p>
            Compare two articles of your own, or decide something about a sample: it will be in this list, with your
            pins, notes and everything else, until you delete it.
          </p>
        </div>
      ) : (
        <>
          <search className="library-search">
            <input
              type="search"
              aria-label="Search by name, headline or outlet"
              placeholder="Search by name, headline or outlet"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
            <output>
              {search.trim() === ''
                ? countOf(listed.length)
                : found.length === 0
                  ? 'None found'
                  : `${found.length} of ${listed.length}`}
            </output>
          </search>
          <LibraryList listed={found} library={library} store={store} openId={open.id} />
        </>
      )}
      <Transfer store={store} listed={listed} onImported={library.reload} />
      <StorageUsed key={listed.length} />
      {removed === null ? null : (
        <div className="library-undo">
          <NoticeBar onDismiss={library.onRemovedSeen} actions={<Button onClick={library.undoRemove}>Undo</Button>}>
            “{removed.name}” is deleted.
          </NoticeBar>
        </div>
      )}
    </>
  )
}

function countOf(count: number): string {
  return count === 1 ? '1 comparison' : `${count} comparisons`
}
