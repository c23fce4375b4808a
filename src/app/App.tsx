import { lazy, Suspense, useCallback, useReducer, useRef, useState } from 'react'
import type { Side } from '../engine/article.ts'
import type { Brought } from '../features/loading/read-transfer.ts'
import type { SlotAction } from '../features/loading/slot.ts'
import { sides } from '../features/loading/placing.ts'
import { StartScreen } from '../features/loading/StartScreen.tsx'
import { useDrop } from '../features/loading/use-drop.ts'
import { useHandOver } from '../features/loading/use-hand-over.ts'
import { useIntake } from '../features/loading/use-intake.ts'
import { useLaunchedFiles } from '../features/loading/use-launched-files.ts'
import { usePaste } from '../features/loading/use-paste.ts'
import { keyBindings } from '../features/navigating/keys.ts'
import { Button } from '../ui/Button.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import '../ui/ui.css'
import { CompareRoute } from './CompareRoute.tsx'
import { initialState, reduce, toAddress } from './state.ts'
import { parseAddress } from './url.ts'
import type { Address, Screen } from './url.ts'
import { useAddress } from './use-address.ts'
import { useEntry } from './use-entry.ts'
import { usePageLook } from './use-page-look.ts'
import { useRestored } from './use-restored.ts'
import { useStorage } from './use-storage.ts'

const HowItWorks = lazy(async () => ({ default: (await import('../features/about/HowItWorks.tsx')).HowItWorks }))

/** The whole app: what it remembers, and which screen shows it. */
export function App() {
  const [state, dispatch] = useReducer(reduce, initialState, (initial) => ({
    ...initial,
    screen: parseAddress(window.location.hash).screen,
  }))
  const [isRestored, setIsRestored] = useState(false)
  const { opened, warning } = useStorage(state, isRestored)
  useRestored(opened, (restored) => {
    dispatch({ type: 'restored', state: restored })
    setIsRestored(true)
  })
  useEntry(isRestored && state.entry === null, (entry) => dispatch({ type: 'entered', entry }))
  const open = useCallback((screen: Screen) => dispatch({ type: 'opened', screen }), [])
  usePageLook(state)

  const [focusSide, setFocusSide] = useState<Side | null>(null)
  const compareButton = useRef<HTMLButtonElement>(null)
  const onSlot = useCallback((side: Side, action: SlotAction) => dispatch({ type: 'slot', side, action }), [])
  const intake = useIntake(state.slots, {
    onSlot,
    onCompare: useCallback(() => open('compare'), [open]),
    onComplete: useCallback(() => compareButton.current?.focus(), []),
  })
  const isComparing = state.screen === 'compare'
  // What is let go of on one of two compared articles takes its place there. All else goes to the sheets, where it is seen and can be put right.
  const bring = useCallback<typeof intake.bring>(
    (brought, target) => {
      if (!(isComparing && replacesOne(brought, target))) open('start')
      return intake.bring(brought, target)
    },
    [intake, isComparing, open],
  )
  const dropTarget = useDrop(bring)
  usePaste(bring)
  useLaunchedFiles(isRestored, (brought) => bring(brought, null))
  useHandOver(isRestored, (brought) => bring(brought, null), intake.onNotice)
  const { slots } = state
  const follow = useCallback(
    async (address: Address) => {
      // Its samples first: a comparison that lacks an article would fall back to the start page.
      const missing = sides.filter((side) => ![null, slots[side].version].includes(address.versions[side]))
      await Promise.all(missing.map((side) => intake.putVersion(side, address.versions[side] ?? '')))
      dispatch({ type: 'addressed', address })
    },
    [intake, slots],
  )
  useAddress(toAddress(state), isRestored, follow)
  const edit = (side: Side | null) => {
    setFocusSide(side)
    open('start')
  }
  const swap = () => dispatch({ type: 'swapped' })

  switch (state.screen) {
    case 'compare':
      return (
        <CompareRoute
          state={state}
          isRestored={isRestored}
          intake={intake}
          dropTarget={dropTarget}
          dispatch={dispatch}
          onSwap={swap}
          onEdit={edit}
        />
      )
    case 'how-it-works':
      return (
        <Suspense fallback={<PageHead onHome={() => open('start')}>{null}</PageHead>}>
          <HowItWorks keys={keyBindings} onHome={() => open('start')} />
        </Suspense>
      )
    case 'start':
      return (
        <>
          <PageHead>
            <Button onClick={() => open('how-it-works')}>How it works</Button>
          </PageHead>
          {warning === null ? null : <output className="page-warning">{warning}</output>}
          <StartScreen
            slots={state.slots}
            intake={intake}
            dropTarget={dropTarget}
            compareButton={compareButton}
            focusSide={focusSide}
            onSlot={onSlot}
            onSwap={swap}
          />
        </>
      )
  }
}

/** One file or text, let go of on one side. */
function replacesOne(brought: Brought, target: Side | null): boolean {
  return target !== null && (brought.kind === 'source' || (brought.kind === 'files' && brought.files.length === 1))
}
