/** The function that makes a value when it is first asked for, and keeps it: most articles need few of the expressions and lists here. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null
  return () => (made ??= make())
}
