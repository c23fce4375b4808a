import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { otherSide } from '../../engine/other-side.ts'
import { Button } from '../../ui/Button.tsx'
import type { Reading } from '../../view-model/reading.ts'

interface HoldButtonProps {
  readonly reading: Reading
  /** The side that is read alone. */
  readonly side: Side
  readonly onHold: () => void
}

/** As long as it is held, by pointer or by key, the other text stands in the place of the one that is read alone. */
export function HoldButton({ reading, side, onHold }: HoldButtonProps) {
  const outlet = reading.names[otherSide(side)]
  return (
    <Button
      className="hold"
      onPointerDown={onHold}
      onKeyDown={({ key }) => {
        if (key === ' ' || key === 'Enter') onHold()
      }}
    >
      {t`Hold to see ${outlet}`}
    </Button>
  )
}
