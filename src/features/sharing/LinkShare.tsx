import { plural, t } from '@lingui/core/macro'
import { useEffect, useState } from 'react'
import { formatLink } from '../../storage/link.ts'
import type { StoredRecord } from '../../storage/record.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { judgeLength } from './link-length.ts'
import { QrCode } from './QrCode.tsx'
import { addressWith } from './shared.ts'

interface LinkShareProps {
  readonly record: StoredRecord
  /** Says all there is to say, where both articles are samples and nothing was decided. */
  readonly sampleHash: string | null
  /** What the link leads to, for the system's own way of sharing. */
  readonly title: string
}

/** The link with its length, and the ways to pass it on. */
export function LinkShare({ record, sampleHash, title }: LinkShareProps) {
  const made = useLink(record, sampleHash)
  return (
    <section className="share-part" aria-labelledby="share-link">
      <h3 id="share-link">{t({ message: 'Link', context: 'noun, heading' })}</h3>
      {made === null ? (
        <p className="share-says">{t`Making the link …`}</p>
      ) : made.link === null ? (
        <p className="share-says">{t`These articles are too long for any link. Send the file instead.`}</p>
      ) : (
        <MadeLink link={made.link} title={title} />
      )}
    </section>
  )
}

function MadeLink({ link, title }: { readonly link: string; readonly title: string }) {
  const { characterCount, share, says, isTooLong } = judgeLength(link)
  return (
    <>
      <p className="share-row">
        <input
          className="share-link"
          aria-label={t`Link to this comparison`}
          readOnly
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <CopyButton label={t`Copy link`} look={isTooLong ? 'framed' : 'primary'} text={() => link} />
        {'share' in navigator ? (
          // A reader who changes their mind rejects it.
          <Button onClick={() => void navigator.share({ title, url: link }).catch(() => {})}>{t`Send…`}</Button>
        ) : null}
      </p>
      <div className="share-meter" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <p className="share-says">
        {t`${plural(characterCount, { one: '# character.', other: '# characters.' })}`} {says}
      </p>
      <QrCode link={link} />
    </>
  )
}

interface Made {
  readonly of: StoredRecord
  /** Null for what is too long. */
  readonly link: string | null
}

/** Null while it is being made. */
function useLink(record: StoredRecord, sampleHash: string | null): Made | null {
  const [made, setMade] = useState<Made | null>(null)
  useEffect(() => {
    let isHere = true
    const make = async () => {
      const fragment = sampleHash ?? (await formatLink(record))
      if (isHere) setMade({ of: record, link: fragment === null ? null : addressWith(fragment) })
    }
    void make()
    return () => {
      isHere = false
    }
  }, [record, sampleHash])
  return made?.of === record ? made : null
}
