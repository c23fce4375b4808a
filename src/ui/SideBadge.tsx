interface SideBadgeProps {
  readonly side: 'a' | 'b'
}

/**
 * The letter of a side on that side's ground, its edge solid for A and dashed for B. Decoration: it is hidden from
 * screen readers, since the name of the article always stands beside it.
 */
export function SideBadge({ side }: SideBadgeProps) {
  return (
    <span aria-hidden="true" className={`side-badge side-badge-${side}`}>
      {side.toUpperCase()}
    </span>
  )
}
