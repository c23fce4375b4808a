import { plural, t } from '@lingui/core/macro'
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
  const [count, missed] = [records.length, decoded.length - records.length]
  const said = t`${plural(count, { one: '# comparison in the file.', other: '# comparisons in the file.' })}`
  return missed === 0 ? said : `${said} ${missedWords(missed)}`
}

/** Takes in what such a file holds. Nothing that is kept is changed: another state of the same comparison comes beside it. Gives what is said afterwards. */
export async function importLibrary(store: Store, text: string, fileName: string): Promise<string> {
  const parsed = parseLibraryFile(text, () => ({ id: newId(), now: new Date().toISOString() }))
  switch (parsed.status) {
    case 'other':
      return t`“${fileName}” is no file with comparisons. Articles are opened on the start page.`
    case 'corrupt':
      return t`“${fileName}” is damaged. Nothing was taken in. Save the file again where it came from.`
    case 'newer':
      return t`“${fileName}” was saved by a newer release of this page. Reload to get that release, then open it again.`
    case 'found': {
      // One after the other: two of them may be the same comparison.
      const added = await parsed.records.reduce(
        async (before, record) => (await before) + ((await writeBeside(store, record)) ? 1 : 0),
        Promise.resolve(0),
      )
      const known = parsed.records.length - added
      const unread = parsed.damagedCount + parsed.newerCount
      return [
        t`${plural(added, { one: '# comparison added.', other: '# comparisons added.' })}`,
        known > 0 ? t`${plural(known, { one: '# was here already.', other: '# were here already.' })}` : '',
        unread > 0 ? t`${plural(unread, { one: '# could not be read.', other: '# could not be read.' })}` : '',
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

function missedWords(count: number): string {
  return t`${plural(count, {
    one: '# could not be read, and stays here only.',
    other: '# could not be read, and stay here only.',
  })}`
}
