import { t } from '@lingui/core/macro'
import type { Prominence } from '../engine/find/prominence.ts'

/** "Paragraph 2 of 15", standing alone. */
export function placeInStory({ paragraph, paragraphCount }: Prominence): string {
  return paragraph === 0 ? t`Headline` : t`Paragraph ${paragraph} of ${paragraphCount}`
}
