import { lazy, Suspense, useCallback, useReducer, useRef, useState } from 'react'
import { t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import { comparisonIn } from '../features/loading/comparison-in.ts'
import type { Brought } from '../features/loading/read-transfer.ts'
import type { SlotAction } from '../features/loading/slot.ts'
import { sides } from '../features/loading/placing.ts'
import { StartScreen } from '../features/loading/StartScreen.tsx'
import { useDrop } from '../features/loading/use-drop.ts'
import { useHandOver } from '../features/loading/use-hand-over.ts'
import { useIntake } from '../features/loading/use-intake.ts'
import { useLaunchedFiles } from '../features/loading/use-launched-files.ts'
import { usePaste } from '../features/loading/use-paste.ts'
import { keyRows } from '../features/navigating/keys.ts'
import { useLocale } from '../locales/use-locale.ts'
import type { Story } from '../samples/stories.ts'
import { Button } from '../ui/Button.tsx'
import { LanguageSelect } from '../ui/LanguageSelect.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { useSteady } from '../ui/use-steady.ts'
import '../ui/ui.css'
import { CompareRoute } from './CompareRoute.tsx'
import { isShareLink, openComparisonText, openShareLink } from './open-shared.ts'
import { revealOf } from './reveal.ts'
import { initialState, reduce, toAddress } from './state.ts'
import { parseAddress } from './url.ts'
import type { Address, Screen } from './url.ts'
import { useAddress } from './use-address.ts'
import { Notices } from './Notices.tsx'
import { saveComparison } from './save-comparison.ts'
import { useCarryOver } from './use-carry-over.ts'
import { useCompareScreen } from './use-compare-screen.ts'
import { useKeeping } from './use-keeping.ts'
import { useLibraryFile } from './use-library-file.ts'
import { usePageLook } from './use-page-look.ts'

const HowItWorks = lazy(async () => ({ default: (await import('../features/about/HowItWorks.tsx')).HowItWorks }))

const LibraryScreen = lazy(async () => ({
  default: (await import('../features/library/LibraryScreen.tsx')).LibraryScreen,
}))

/** The whole app: what it remembers, and which screen shows it. */
export function App() {
  // All texts are drawn anew in another language.
  useLocale()
  const [state, dispatch] = useReducer(reduce, initialState, (initial) => ({
    ...initial,
    screen: parseAddress(window.location.hash).screen,
  }))
  const keeping = useKeeping(state, dispatch)
  const { isRestored, opened, openKept, openShared } = keeping
  useCarryOver(state, dispatch)
  const open = useCallback((screen: Screen) => dispatch({ type: 'opened', screen }), [])
  const libraryFile = useLibraryFile(
    keeping,
    useCallback(() => open('comparisons'), [open]),
  )
  const { onLibrary } = libraryFile
  usePageLook(state)
  const compareScreen = useCompareScreen()

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
    async (brought, target) => {
      const comparison = await comparisonIn(brought)
      if (comparison?.kind === 'library') return onLibrary(comparison)
      if (comparison !== null) return openShared(await openComparisonText(comparison))
      if (!(isComparing && replacesOne(brought, target))) open('start')
      return intake.bring(brought, target)
    },
    [intake, isComparing, open, openShared, onLibrary],
  )
  const dropTarget = useDrop(bring)
  usePaste(bring)
  useLaunchedFiles(isRestored, (brought) => bring(brought, null))
  useHandOver(isRestored, (brought) => bring(brought, null), intake.onNotice)
  const { slots } = state
  const follow = useCallback(
    async (address: Address) => {
      if (address.kept !== null) return openKept(address.kept)
      const { hash } = window.location
      if (isShareLink(hash)) {
        // Taken in, it has nothing more to say: a reload shall not bring it again.
        window.history.replaceState(null, '', '#compare')
        return openShared(await openShareLink(hash))
      }
      // Its samples first: a comparison that lacks an article would fall back to the start page.
      const missing = sides.filter((side) => ![null, slots[side].version].includes(address.versions[side]))
      await Promise.all(missing.map((side) => intake.putVersion(side, address.versions[side] ?? '')))
      return dispatch({ type: 'addressed', address })
    },
    [intake, slots, openKept, openShared],
  )
  useAddress(toAddress(state), isRestored, follow)
  // The samples are drawn once, not with each character that is typed.
  const openLesson = useSteady(async ({ title, lesson }: Story) => {
    const { aim, age, minutes, versions } = lesson
    // A comparison of its own; where nothing is kept, the reader's texts lie beneath the samples instead.
    if (state.isKeeping) dispatch({ type: 'begun', screen: 'start' })
    const [cards, isA, isB] = await Promise.all([
      lesson.load().catch(() => null),
      intake.putVersion('a', versions[0]),
      intake.putVersion('b', versions[1]),
    ])
    if (cards === null)
      return intake.onNotice(t`The lesson could not be loaded. Check the connection and choose it again.`)
    if (!isA || !isB) return undefined
    return dispatch({ type: 'prepared', lesson: { title, aim, age, minutes, isMasked: true, reveal: 'open' }, cards })
  })
  const edit = (side: Side | null) => {
    setFocusSide(side)
    open('start')
  }
  const swap = () => dispatch({ type: 'swapped' })

  const notices = (
    <Notices
      saving={keeping.saving}
      problem={libraryFile.said ?? keeping.problem}
      left={state.left}
      onSave={() => void saveComparison(state)}
      onProblemSeen={libraryFile.said === null ? keeping.onProblemSeen : libraryFile.onSaidSeen}
      onLeftSeen={() => dispatch({ type: 'left-seen' })}
    />
  )

  switch (state.screen) {
    case 'compare':
    case 'class':
    case 'pupil':
    case 'worksheet':
      return (
        <div className="framed">
          {notices}
          <CompareRoute
            state={state}
            compareScreen={compareScreen}
            isRestored={isRestored}
            intake={intake}
            dropTarget={dropTarget}
            dispatch={dispatch}
            onSwap={swap}
            onEdit={edit}
          />
        </div>
      )
    case 'comparisons':
      if (!isRestored) return <PageHead onHome={() => open('start')}>{null}</PageHead>
      return (
        <Suspense fallback={<PageHead onHome={() => open('start')}>{null}</PageHead>}>
          {notices}
          <LibraryScreen
            key={libraryFile.count}
            store={opened.status === 'open' ? opened.store : null}
            open={{
              id: state.entry?.id ?? null,
              flush: keeping.flush,
              onRename: (name) => dispatch({ type: 'named', name }),
              onRemove: () => {
                keeping.forget()
                dispatch({ type: 'begun', screen: 'comparisons' })
              },
            }}
            onNew={() => dispatch({ type: 'begun', screen: 'start' })}
            onHome={() => open('start')}
          />
        </Suspense>
      )
    case 'how-it-works':
      return (
        <Suspense fallback={<PageHead onHome={() => open('start')}>{null}</PageHead>}>
          <HowItWorks keys={keyRows()} onHome={() => open('start')} />
        </Suspense>
      )
    case 'start':
      return (
        <>
          <PageHead>
            <span className="page-head-links">
              <Button onClick={() => open('comparisons')}>{t`My comparisons`}</Button>
              <Button onClick={() => open('how-it-works')}>{t`How it works`}</Button>
              <LanguageSelect />
            </span>
          </PageHead>
          {notices}
          <StartScreen
            slots={state.slots}
            intake={{ ...intake, bring }}
            dropTarget={dropTarget}
            compareButton={compareButton}
            focusSide={focusSide}
            onSlot={onSlot}
            onSwap={swap}
            onReveal={revealOf(state, dispatch)}
            onLesson={openLesson}
          />
        </>
      )
  }
}

/** One file or text, let go of on one side. */
function replacesOne(brought: Brought, target: Side | null): boolean {
  return target !== null && (brought.kind === 'source' || (brought.kind === 'files' && brought.files.length === 1))
}
