import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { SideBadge } from '../../ui/SideBadge.tsx'
import { sides } from './placing.ts'
import type { DropTarget } from './use-drop.ts'
import './drop-halves.css'

interface DropHalvesProps {
  readonly target: DropTarget
  /** As they stand in a sentence. */
  readonly names: Readonly<Record<Side, string>>
}

/** While something is dragged above a comparison: the half of each article, so that one file replaces the one it is let go of. */
export function DropHalves({ target, names }: DropHalvesProps) {
  if (target === null) return null
  return (
    <div className="drop-halves" aria-hidden="true">
      {sides.map((side) => {
        const article = names[side]
        return (
          <div
            key={side}
            className={`drop-half drop-half-${side}`}
            data-side={side}
            data-drop={target === side ? 'here' : undefined}
          >
            <SideBadge side={side} />
            <p>{t`Let go to replace ${article}`}</p>
          </div>
        )
      })}
    </div>
  )
}
