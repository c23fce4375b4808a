import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { Button } from '../../ui/Button.tsx'
import { encodingName, encodings } from '../../importers/encodings.ts'
import type { Origin } from '../../importers/import.ts'
import type { Storage, Wish } from '../../importers/source.ts'
import { sideWords } from './side-words.ts'

interface OriginNotesProps {
  readonly origin: Origin
  readonly side: Side
  readonly onWish: (wish: Wish) => void
  readonly onCompareBefore: () => void
}

/** What else can be made of a source: its letters read in another way, broken ones mended, its other version. Nothing where all is plain. */
export function OriginNotes({ origin, side, onWish, onCompareBefore }: OriginNotesProps) {
  const { storage, isGarbled, before } = origin
  const wish: Wish = origin.source.wish ?? { encoding: null, mends: false }
  return (
    <>
      {before === null ? null : (
        <p className="sheet-note">
          <Button look="plain" onClick={onCompareBefore}>
            {before.kind === 'changes'
              ? t`Compare with the text before the changes`
              : t`Compare the report’s two articles`}
          </Button>
        </p>
      )}
      {isGarbled ? (
        <p className="sheet-note">
          {wish.mends
            ? t`Letters that had been stored wrongly were mended.`
            : t`Some letters look broken, like “Ã©” for “é”: they were once stored wrongly.`}{' '}
          <Button look="plain" onClick={() => onWish({ ...wish, mends: !wish.mends })}>
            {wish.mends ? t`Show them as they are stored` : t({ message: 'Mend them', comment: 'the broken letters' })}
          </Button>
        </p>
      ) : null}
      {storage !== null && mayBeWrong(storage, wish) ? (
        <p className="sheet-note">
          {storage.isGuess ? `${t`The file does not say how its letters are stored.`} ` : null}
          <label>
            {t({ message: 'Read as', comment: 'before a choice of encodings' })}{' '}
            <select
              value={storage.encoding}
              aria-label={sideWords(side).letters}
              onChange={({ currentTarget }) => onWish({ ...wish, encoding: currentTarget.value })}
            >
              {choices(storage).map(({ label, name: choice }) => (
                <option key={label} value={label}>
                  {choice}
                </option>
              ))}
            </select>
          </label>
        </p>
      ) : null}
    </>
  )
}

/** UTF-8 that proves itself is never wrong; everything else a reader may know better. */
function mayBeWrong({ encoding, isGuess }: Storage, wish: Wish): boolean {
  return isGuess || encoding !== 'utf-8' || wish.encoding !== null
}

/** All encodings, and the present one where a file declares another name for it. */
function choices({ encoding }: Storage) {
  const listed = encodings()
  const isListed = listed.some(({ label }) => label === encoding)
  return isListed ? listed : [{ label: encoding, name: encodingName(encoding) }, ...listed]
}
