import type { ReactNode } from 'react'
import type { Paragraph } from '../../view-model/row.ts'

interface BlockTextProps {
  readonly paragraph: Pick<Paragraph, 'kind' | 'opens'>
  readonly children: ReactNode
}

/** The element that says what a block is. A block that an earlier row began goes on as a plain paragraph. */
export function BlockText({ paragraph: { kind, opens }, children }: BlockTextProps) {
  const className = `block block-${kind}${opens ? '' : ' block-goes-on'}`
  if (kind === 'headline' && opens) return <h2 className={className}>{children}</h2>
  if (kind === 'heading' && opens) return <h3 className={className}>{children}</h3>
  return <p className={className}>{children}</p>
}
