import { besideKept, formatLibraryFile, parseLibraryFile } from '../../storage/library-file.ts'
import { newId } from '../../storage/new-id.ts'
import type { StoredRecord } from '../../storage/record.ts'
import type { Listed, Store } from '../../storage/store.ts'
import { saveFile } from '../../ui/save-file.ts'

/** Saves everything that can be read as one file. Gives what is said afterwards. */
export async function exportLibrary(store: Store, listed: readonly Listed[]): Promise<string> {
  const decoded = await Promise.all(listed.map(({ id }) => store.read(id)))
  const records = decoded.flatMap((one) => (one.status === 'found' ? [one.record] : []))
  saveFile('same-story-library.json', formatLibraryFile(records), 'application/json')
  const missed = decoded.length - records.length
  return `${countOf(records.length)} in the file.${missed === 0 ? '' : ` ${missed} could not be read, and stay here only.`}`
}

/** Takes in what such a file holds. Nothing that is kept is changed: another state of the same comparison comes beside it. Gives what is said afterwards. */
export async function importLibrary(store: Store, text: string, fileName: string): Promise<string> {
  const parsed = parseLibraryFile(text, () => ({ id: newId(), now: new Date().toISOString() }))
  switch (parsed.status) {
    case 'other':
      return `“${fileName}” is no file with comparisons. Articles are opened on the start page.`
    case 'corrupt':
      return `“${fileName}” is damaged. Nothing was taken in. Save the file again where it came from.`
    case 'newer':
      return `“${fileName}” was saved by a newer release of this page. Reload to get that release, then open it again.`
    case 'found': {
      // One after the other: two of them may be the same comparison.
      const added = await parsed.records.reduce(
        async (before, record) => (await before) + ((await writeBeside(store, record)) ? 1 : 0),
        Promise.resolve(0),
      )
      const knownCount = parsed.records.length - added
      const unread = parsed.damagedCount + parsed.newerCount
      return [
        `${countOf(added)} added.`,
        knownCount > 0 ? `${knownCount} were here already.` : '',
        unread > 0 ? `${unread} could not be read.` : '',
      ].join(' ')
    }
  }
}

/** Whether anything had to be written. */
async function writeBeside(store: Store, record: StoredRecord): Promise<boolean> {
  const kept = await store.read(record.id)
  const beside = besideKept(record, kept.status === 'found' ? kept.record : null)
  if (beside === null || (kept.status !== 'found' && kept.status !== 'none')) return false
  const copy = await store.read(beside.id)
  if (beside.id !== record.id && copy.status === 'found') return false
  await store.write(beside)
  return true
}

function countOf(count: number): string {
  return count === 1 ? '1 comparison' : `${count} comparisons`
}
