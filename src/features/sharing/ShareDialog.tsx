import { t } from '@lingui/core/macro'
import { useMemo, useState } from 'react'
import { Segmented } from '../../ui/Segmented.tsx'
import { ExportList } from './ExportList.tsx'
import { FileShare } from './FileShare.tsx'
import { LinkShare } from './LinkShare.tsx'
import { recordOf, type Extent, type Shared } from './shared.ts'
import './sharing.css'

interface ShareDialogProps {
  readonly shared: Shared
}

const extents = () =>
  [
    { value: 'whole', label: t`Whole articles` },
    { value: 'excerpts', label: t`Only excerpts` },
  ] as const

function extentWords(extent: Extent): string {
  return extent === 'whole'
    ? t`Both articles in full, with everything you decided and noted about them.`
    : t`Only what was found, a few words of each: quotations, facts, what one of them alone has. The page says that these are excerpts. Your notes are left out.`
}

/** Every way to take a comparison along or hand it on; what each of them contains, in one line. Nothing of it asks any server. */
export function ShareDialog({ shared }: ShareDialogProps) {
  const [extent, setExtent] = useState<Extent>('whole')
  const record = useMemo(() => recordOf(shared, extent), [shared, extent])
  return (
    <div className="share">
      <p className="share-lead">
        {t`Nothing is uploaded. A link or a file holds the comparison itself: whoever has it can read it.`}
      </p>
      <div className="share-extent">
        <Segmented legend={t`What to share`} options={extents()} value={extent} onChange={setExtent} />
        <p className="share-says">{extentWords(extent)}</p>
      </div>
      {record === null ? (
        <p className="share-nothing">
          {t`The texts do not differ in anything that is shown, so there is nothing to excerpt.`}
        </p>
      ) : (
        <>
          <LinkShare
            key={extent}
            record={record}
            sampleHash={extent === 'whole' ? shared.sampleHash : null}
            title={document.title}
          />
          <FileShare record={record} exported={shared.exported} />
          <ExportList shared={shared} extent={extent} />
        </>
      )}
    </div>
  )
}
