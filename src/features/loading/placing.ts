import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'

/** Both sides, in the order in which they are filled. */
export const sides: readonly Side[] = ['a', 'b']

/** The sides that so many articles go to, or why they go nowhere. */
export type Placing =
  | { readonly ok: true; readonly sides: readonly Side[] }
  | { readonly ok: false; readonly problem: string }

/**
 * One article goes where it was aimed at, else to the first free side; two fill both sides; more are refused. `free`: the sides
 * that nothing stands on and nothing is on its way to, in order.
 */
export function place(count: number, free: readonly Side[], target: Side | null): Placing {
  if (count > sides.length) {
    return {
      ok: false,
      problem: t`Two articles can be compared at a time, and these are ${count}. Choose two of them.`,
    }
  }
  if (count === sides.length) return { ok: true, sides }
  const side = target ?? free[0]
  if (side !== undefined) return { ok: true, sides: [side] }
  return {
    ok: false,
    problem: t`Both sides have an article already. Drop the new one onto the one it should replace, or remove that one first.`,
  }
}
