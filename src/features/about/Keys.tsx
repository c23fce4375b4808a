const keys: readonly (readonly [string, string])[] = [
  ['n or j, Alt + ↓, F7', 'next difference'],
  ['p or k, Alt + ↑, Shift + F7', 'previous difference'],
  ['v', 'side by side, or merged into one text'],
  ['s', 'swap the two articles'],
  ['t', 'mark typography, or fold it away'],
  ['?', 'all keys, where single letters can be switched off, too'],
  ['Ctrl or ⌘ + Enter', 'on the first page: compare'],
]

/** The keys, as a table for reading. */
export function Keys() {
  return (
    <section>
      <h2>Keys</h2>
      <table className="about-keys">
        <thead className="sr-only">
          <tr>
            <th scope="col">Keys</th>
            <th scope="col">What they do</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, what]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
