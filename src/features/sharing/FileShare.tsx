import { t } from '@lingui/core/macro'
import { exportFileName, type Exporter } from '../../exporters/exporters.ts'
import type { Exported } from '../../exporters/exported.ts'
import { formatComparisonFile } from '../../storage/comparison-file.ts'
import type { StoredRecord } from '../../storage/record.ts'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/save-file.ts'

const extension: Pick<Exporter, 'extension'> = { extension: 'samestory.json' }

interface FileShareProps {
  readonly record: StoredRecord
  readonly exported: Exported
}

/** The comparison as a file that this app opens. */
export function FileShare({ record, exported }: FileShareProps) {
  const save = () => saveFile(exportFileName(exported, extension), formatComparisonFile(record), 'application/json')
  return (
    <section className="share-part" aria-labelledby="share-file">
      <h3 id="share-file">{t`File`}</h3>
      <p className="share-choice">
        <span className="share-says">
          {t`The same as the link, of any length. Whoever gets it drops it on Same Story, or opens it there.`}
        </span>
        <Button onClick={save}>{t`Save file`}</Button>
      </p>
    </section>
  )
}
