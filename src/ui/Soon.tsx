import { useEffect, useState, type ReactNode } from 'react'
import { inTurn } from './in-turn.ts'

/** Draws its children once what stands around it has been painted: a long page comes in several frames, and answers keys in between. */
export function Soon({ children }: { readonly children: ReactNode }) {
  const [isTurn, setIsTurn] = useState(false)
  useEffect(() => inTurn(() => setIsTurn(true)), [])
  return isTurn ? children : null
}
