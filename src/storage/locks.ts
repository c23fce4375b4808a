/** The name of the lock that is held by the tab a comparison is open in. */
export function lockName(id: string): string {
  return `same-story/${id}`
}

/** Null in old browsers and on pages without https: there each tab takes every comparison for its own. */
export function tabLocks(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null
}

/** The ids, of those given, that are open in any tab, this one included. */
export async function openInTabs(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const state = await tabLocks()?.query()
  const names = new Set(state?.held?.map(({ name }) => name))
  return new Set(ids.filter((id) => names.has(lockName(id))))
}
