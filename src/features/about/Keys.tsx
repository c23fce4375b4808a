import { t } from '@lingui/core/macro'
/** What one command's keys are: combinations, and single letters that can be switched off. */
export interface KeyRow {
  readonly label: () => string
  readonly keys: readonly (readonly string[])[]
  readonly single: readonly string[]
}

interface KeysProps {
  readonly keys: readonly KeyRow[]
}

const compare = (): KeyRow => ({
  label: () => t`On the first page: compare`,
  keys: [[t`Ctrl or ⌘`, 'Enter']],
  single: [],
})

/** The keys, as a table for reading. */
export function Keys({ keys }: KeysProps) {
  return (
    <section>
      <h2>{t`Keys`}</h2>
      <table className="about-keys">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t`Keys`}</th>
            <th scope="col">{t`What they do`}</th>
          </tr>
        </thead>
        <tbody>
          {[...keys, compare()].map(({ label, keys: combinations, single }, index) => (
            <tr key={index}>
              <th scope="row">{[...single, ...combinations.map((parts) => parts.join(' + '))].join(', ')}</th>
              <td>{label()}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t`None of them acts while you type. Single letters can be switched off in the list of keys.`}</p>
    </section>
  )
}
