import { SIGN_LENGTH, signOf } from '../../storage/comparison-sign.ts'
import { nameOf } from '../../importers/source.ts'
import type { Brought } from './read-transfer.ts'

/** A text that is meant to be a comparison, and what messages call it. */
export interface ComparisonText {
  readonly kind: 'comparison'
  /** “name.samestory.json”, or the pasted text. */
  readonly name: string
  readonly text: string
}

/** A text that is meant to hold many comparisons. */
export interface LibraryText {
  readonly kind: 'library'
  readonly fileName: string
  readonly text: string
}

/** The comparison, or the file of many, among what was pasted, dropped or chosen, told by its content whatever it is called; null for what importers shall read. */
export async function comparisonIn(brought: Brought): Promise<ComparisonText | LibraryText | null> {
  switch (brought.kind) {
    case 'nothing':
      return null
    case 'source': {
      const { source } = brought
      if (source.kind === 'file') return null
      const { text } = source
      const kind = signOf(text)
      if (kind === null) return null
      const pasted = nameOf(null)
      return kind === 'library' ? { kind, fileName: pasted, text } : { kind, name: pasted, text }
    }
    case 'files': {
      const found = await Promise.all(brought.files.map(comparisonInFile))
      return found.find((text) => text !== null) ?? null
    }
  }
}

async function comparisonInFile(file: File): Promise<ComparisonText | LibraryText | null> {
  try {
    const kind = signOf(await file.slice(0, SIGN_LENGTH).text())
    if (kind === null) return null
    const text = await file.text()
    return kind === 'library' ? { kind, fileName: file.name, text } : { kind, name: nameOf(file.name), text }
  } catch {
    // A folder, or a file that was moved after it was chosen: whoever reads articles says so.
    return null
  }
}
