import { t } from '@lingui/core/macro'
import { useState } from 'react'
import { exporters, exportFileName, type Exporter } from '../../exporters/exporters.ts'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { exportedOf, type Extent, type Shared } from './shared.ts'

interface ExportListProps {
  readonly shared: Shared
  readonly extent: Extent
}

function says(extent: Extent): string {
  return extent === 'whole'
    ? t`Whole articles as this page shows them: what is switched off or dismissed leaves no mark.`
    : t`The excerpts alone, with what differs in them. They say that they are excerpts.`
}

/** What the page shows, for other programs and on paper. */
export function ExportList({ shared, extent }: ExportListProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const save = async (exporter: Exporter) => {
    try {
      const exported = await exportedOf(shared, extent)
      if (exported === null) return
      const content = await exporter.make(exported)
      saveFile(exportFileName(exported, exporter), content, exporter.mediaType)
      setProblem(null)
    } catch {
      const { name } = exporter
      setProblem(t`“${name}” could not be made. Check the connection and press it again.`)
    }
  }
  return (
    <section className="share-part" aria-labelledby="share-exports">
      <h3 id="share-exports">{t`For other programs`}</h3>
      <p className="share-says">{says(extent)}</p>
      <ul className="share-exports">
        {exporters.map((exporter) => (
          <li key={exporter.id} className="share-choice">
            <span>
              <strong>{exporter.name}</strong> <span className="share-says">{exporter.says}</span>
            </span>
            <Button aria-label={saveLabel(exporter)} onClick={() => void save(exporter)}>
              {t`Save`}
            </Button>
          </li>
        ))}
        {extent === 'whole' ? (
          <li className="share-choice">
            <span>
              <strong>{t`Paper or PDF`}</strong>{' '}
              <span className="share-says">{t`The page as it is, by the browser’s own print dialog.`}</span>
            </span>
            <Button onClick={() => window.print()}>{t`Print…`}</Button>
          </li>
        ) : null}
      </ul>
      <p role="alert" className="share-problem">
        {problem}
      </p>
    </section>
  )
}

function saveLabel({ name }: Exporter): string {
  return t`Save as ${name}`
}
