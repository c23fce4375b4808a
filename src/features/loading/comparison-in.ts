import { looksLikeComparison, SIGN_LENGTH } from '../../storage/comparison-sign.ts'
import { nameOf } from '../../importers/source.ts'
import type { Brought } from './read-transfer.ts'

/** A text that is meant to be a comparison, and what messages call it. */
export interface ComparisonText {
  /** “name.samestory.json”, or the pasted text. */
  readonly name: string
  readonly text: string
}

/** The comparison among what was pasted, dropped or chosen, told by its content whatever it is called; null for what importers shall read. */
export async function comparisonIn(brought: Brought): Promise<ComparisonText | null> {
  switch (brought.kind) {
    case 'nothing':
      return null
    case 'source': {
      const { source } = brought
      const isOne = source.kind !== 'file' && looksLikeComparison(source.text)
      return isOne ? { name: nameOf(null), text: source.text } : null
    }
    case 'files': {
      const found = await Promise.all(brought.files.map(comparisonInFile))
      return found.find((text) => text !== null) ?? null
    }
  }
}

async function comparisonInFile(file: File): Promise<ComparisonText | null> {
  try {
    if (!looksLikeComparison(await file.slice(0, SIGN_LENGTH).text())) return null
    return { name: nameOf(file.name), text: await file.text() }
  } catch {
    // A folder, or a file that was moved after it was chosen: whoever reads articles says so.
    return null
  }
}
