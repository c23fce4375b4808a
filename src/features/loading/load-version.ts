import { t } from '@lingui/core/macro'
import { withMetadata } from '../../engine/correct-article.ts'
import { importArticle } from '../../importers/import.ts'
import type { ImportResult } from '../../importers/import.ts'
import { findVersion } from '../../samples/stories.ts'

/** A sample as an article, with the outlet, date and language it was written with. */
export async function loadVersion(id: string): Promise<ImportResult> {
  const version = findVersion(id)
  if (version === undefined) return { ok: false, problem: t`There is no sample story named “${id}”. Choose one below.` }
  try {
    const result = await importArticle({ kind: 'text', text: await version.load() })
    if (!result.ok) return result
    const { outlet, date, language } = version
    return { ...result, article: withMetadata(result.article, { outlet, date, language }) }
  } catch {
    const { label } = version
    return {
      ok: false,
      problem: t`The sample “${label}” could not be loaded. Check the connection and choose it again.`,
    }
  }
}
