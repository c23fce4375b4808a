import { useEffect } from 'react'
import type { Dispatch } from 'react'
import { otherSide } from '../engine/other-side.ts'
import type { Action, AppState } from './state.ts'

/** Brings the decisions that wait over to the newer version of their article. */
export function useCarryOver({ carrying, slots }: AppState, dispatch: Dispatch<Action>): void {
  useEffect(() => {
    if (carrying === null) return undefined
    let isHere = true
    const finish = async () => {
      const after = slots[carrying.side].article
      const { carry } = await import('./carry.ts')
      if (!isHere || after === null) return
      dispatch({ type: 'carried', ...carry(carrying, after, slots[otherSide(carrying.side)].article) })
    }
    void finish()
    return () => {
      isHere = false
    }
  }, [carrying, slots, dispatch])
}
