import { t } from '@lingui/core/macro'
import type { Listed, Store } from '../../storage/store.ts'
import type { Summary } from '../../storage/summary.ts'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { KeptComparison } from './KeptComparison.tsx'
import { nameOf, type Library } from './use-library.ts'

interface LibraryListProps {
  readonly listed: readonly Listed[]
  readonly library: Library
  readonly store: Store
  readonly openId: string | null
}

/** The list itself; what cannot be opened stands in it, too, and can be saved and deleted. */
export function LibraryList({ listed, library, store, openId }: LibraryListProps) {
  const placeOf = ({ id }: Summary) => (id === openId ? 'here' : library.elsewhere.has(id) ? 'elsewhere' : 'closed')
  return (
    <ul className="library-list">
      {listed.map((one) => (
        <li key={one.id}>
          {one.status === 'kept' ? (
            <KeptComparison
              summary={one.summary}
              place={placeOf(one.summary)}
              onRename={(name) => library.rename(one.id, name)}
              onDuplicate={() => library.duplicate(one.id)}
              onDelete={() => library.remove(one)}
            />
          ) : (
            <Unreadable listed={one} store={store} onDelete={() => library.remove(one)} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface UnreadableProps {
  readonly listed: Listed
  readonly store: Store
  readonly onDelete: () => void
}

/** What is damaged is kept as it is, in case somebody can mend it. What a newer release wrote opens again with that. */
function Unreadable({ listed, store, onDelete }: UnreadableProps) {
  const save = async () => {
    const raw = await store.readRaw(listed.id)
    saveFile('same-story-damaged.json', JSON.stringify(raw, null, 1) ?? '', 'application/json')
  }
  const isDamaged = listed.status === 'damaged'
  return (
    <article className="kept">
      <h2>{nameOf(listed)}</h2>
      <p>
        {isDamaged
          ? t`It cannot be read. It is left as it is, in case somebody can mend it.`
          : t`Reload this page to get the newer release, and it opens again. It is left as it is.`}
      </p>
      <p className="kept-actions">
        <Button look="plain" onClick={() => void save()}>
          {t`Save what is there`}
        </Button>
        {isDamaged ? (
          <Button look="plain" onClick={onDelete}>
            {t`Delete`}
          </Button>
        ) : null}
      </p>
    </article>
  )
}
