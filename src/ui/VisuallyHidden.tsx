import type { ReactNode } from 'react'

interface VisuallyHiddenProps {
  readonly children: ReactNode
}

/** Words that are spoken and not seen. It takes no room and is copied with the text around it unless that says otherwise. */
export function VisuallyHidden({ children }: VisuallyHiddenProps) {
  return <span className="sr-only">{children}</span>
}
