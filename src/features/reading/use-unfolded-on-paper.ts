import { useEffect, type RefObject } from 'react'

/** Opens the folded lines inside `root` while the page is printed: paper cannot be unfolded, and not every browser's styles can do it. */
export function useUnfoldedOnPaper(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let unfolded: readonly HTMLDetailsElement[] = []
    const setOpen = (open: boolean) => {
      for (const details of unfolded) details.open = open
    }
    const unfold = () => {
      unfolded = [...(root.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])]
      setOpen(true)
    }
    const fold = () => setOpen(false)
    window.addEventListener('beforeprint', unfold)
    window.addEventListener('afterprint', fold)
    return () => {
      window.removeEventListener('beforeprint', unfold)
      window.removeEventListener('afterprint', fold)
    }
  }, [root])
}
