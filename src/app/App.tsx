/** The whole page. */
export function App() {
  return <h1>Same Story</h1>
}
