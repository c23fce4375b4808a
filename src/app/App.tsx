/** The whole page. */
export function App() {
  return (
    <main>
      <h1>Same Story</h1>
    </main>
  )
}
