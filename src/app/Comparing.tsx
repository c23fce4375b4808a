import { lazy, startTransition, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import type { Judging } from '../features/explaining/judging.ts'
import { Panel, PanelFrame } from '../features/explaining/Panel.tsx'
import { Announcer } from '../features/navigating/Announcer.tsx'
import { stepFrom, stepFromRow, type Command } from '../features/navigating/keys.ts'
import { KeysDialog } from '../features/navigating/KeysDialog.tsx'
import { OverviewStrip } from '../features/navigating/OverviewStrip.tsx'
import { Stepper } from '../features/navigating/Stepper.tsx'
import { Toolbar } from '../features/navigating/Toolbar.tsx'
import { useHeld } from '../features/navigating/use-held.ts'
import { useKeys } from '../features/navigating/use-keys.ts'
import type { Shared } from '../features/sharing/shared.ts'
import type { Versions } from '../features/reading/ColumnHeads.tsx'
import { ComparingAgain, Filling } from '../features/reading/Notes.tsx'
import { ReadingView, type ReadingHandle } from '../features/reading/ReadingView.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Soon } from '../ui/Soon.tsx'
import { useSteady } from '../ui/use-steady.ts'
import { kindWords, type Family } from '../view-model/kinds.ts'
import type { Compared } from '../view-model/compared.ts'
import { rowAtOffset } from '../view-model/rows.ts'
import { nextLayout, toggleFamily, type ViewOptions } from '../view-model/view-options.ts'
import { Finding } from './Finding.tsx'
import { ReadingHead } from './ReadingHead.tsx'
import type { Sharing } from './sharing.ts'
import { soloCommands } from './solo-commands.ts'
import { useReading } from './use-reading.ts'
import { useSamePlace } from './use-same-place.ts'
import { useStanding } from './use-standing.ts'
import { useSteadyJudging } from './use-steady-judging.ts'
import './comparing.css'

interface ComparingProps {
  readonly comparison: Comparison
  /** The reader's corrections are still being followed, and it takes a while. */
  readonly isAgain: boolean
  readonly view: ViewOptions
  /** Where a reader was in the text of `a` before there was a comparison: an offset into it. */
  readonly startOffset: number
  /** Index of the selected difference. */
  readonly at: number | null
  readonly onAt: (at: number | null) => void
  readonly judging: Judging
  readonly onView: (change: Partial<ViewOptions>) => void
  readonly onSwap: () => void
  /** Stops comparing what is still pending. */
  readonly onCancel: () => void
  /** Back to the articles, with this side at hand. */
  readonly onEdit: (side: Side) => void
  readonly onComparisons: () => void
  readonly onClass: () => void
  readonly onHowItWorks: () => void
  /** For samples: the versions of the story; null for the reader's own articles. */
  readonly versions: Versions | null
  readonly sharing: Sharing
  /** Shows the outlets; null where they are not hidden. */
  readonly onReveal: (() => void) | null
}

const ShareDialog = lazy(async () => ({ default: (await import('../features/sharing/ShareDialog.tsx')).ShareDialog }))

/** As in comparing.css: up to this width the panel is a sheet. */
const NARROW = '(max-width: 72rem)'

/** What the stepper says where there is nothing to step to. */
const noneWords: Readonly<Record<Compared, () => string>> = {
  words: () => t`No differences`,
  sentences: () => t({ message: 'All matched', comment: 'Every sentence has a counterpart; words were not compared' }),
  nothing: () => t`Not compared`,
}

/** The compare screen, composed: bar above, strip at the left, texts in the middle, panel at the right or in a sheet. */
export function Comparing({
  comparison,
  isAgain,
  startOffset,
  view,
  at: asked,
  judging: given,
  versions,
  sharing,
  ...on
}: ComparingProps) {
  const { hidden, layout } = view
  const judging = useSteadyJudging(given)
  const { judgement, onUndo, onRedo } = judging
  const reading = useReading(comparison, view, judgement)
  const [open, setOpen] = useState<'keys' | 'panel' | 'find' | 'share' | null>(null)
  // As it was when the dialog was opened, which nothing can change behind it.
  const [shared, setShared] = useState<Shared | null>(null)
  const blink = useHeld()
  const [startRow, setStartRow] = useState(() => rowAtOffset(reading.rows, startOffset))
  const [texts, setTexts] = useState<ReadingHandle | null>(null)
  // Nothing of what is drawn at first needs it: at once, all of this would be drawn a second time in the same frame.
  const keepTexts = useCallback((handle: ReadingHandle | null) => startTransition(() => setTexts(handle)), [])

  const count = reading.differences.length
  // A link or a stored place may name a difference that is not there.
  const at = asked !== null && asked < count ? asked : null

  const selected = at === null ? undefined : reading.differences[at]

  useSamePlace(reading, at, on.onAt)

  const standing = useStanding(reading, texts, at, on.onAt)
  const { sentence, writing } = standing
  // A step draws two or three rows and the panel, nothing else: whatever else these are handed to stays as it is.
  const onAt = useSteady((next: number | null) => {
    standing.leave()
    on.onAt(next)
  })
  const onView = useSteady(on.onView)
  const onSwap = useSteady(on.onSwap)
  const onEdit = useSteady(() => on.onEdit('a'))
  const onComparisons = useSteady(on.onComparisons)
  const onClass = useSteady(on.onClass)
  const onHowItWorks = useSteady(on.onHowItWorks)
  const reveal = useSteady(() => on.onReveal?.())
  const onReveal = on.onReveal === null ? null : reveal
  const step = (by: 1 | -1) =>
    onAt(sentence === null ? stepFrom(at, by, count) : stepFromRow(reading.differences, sentence.row, by))
  const changeView = useSteady((change: Partial<ViewOptions>) => {
    // The other layout begins where this one was left.
    if (change.layout !== undefined) setStartRow(texts?.rowAtTop() ?? 0)
    onView(change)
  })
  const onKeys = useSteady(() => setOpen('keys'))
  const onTypography = useSteady(() => onView({ hidden: toggleFamily(hidden, 'form') }))
  // Where there is no room for the panel beside the texts, it is a sheet above them.
  const openPanel = () => {
    if (matchMedia(NARROW).matches) setOpen('panel')
  }
  const commands: Readonly<Record<Command, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    'next-sentence': () => standing.step(1),
    'previous-sentence': () => standing.step(-1),
    note: () => {
      standing.note()
      openPanel()
    },
    layout: () => changeView({ layout: nextLayout(layout) }),
    blink: blink.onHold,
    find: () => setOpen('find'),
    typography: onTypography,
    ...soloCommands(hidden, (families) => onView({ hidden: families })),
    swap: onSwap,
    class: onClass,
    outlets: reveal,
    keys: onKeys,
    clear: () => onAt(null),
    undo: () => onUndo?.(),
    redo: () => onRedo?.(),
  }
  useKeys(view.singleKeys, (command) => commands[command]())

  const share = useSteady(() => {
    setShared(sharing.shared(reading))
    setOpen('share')
  })
  const showRow = useSteady((row: number) => {
    setOpen(null)
    texts?.showRow(row, 0)
  })
  const showPart = useSteady((row: number, part: number) => texts?.showRow(row, part))
  const select = useSteady((index: number) => {
    setOpen(null)
    onAt(index)
  })
  const onSingleKeys = useSteady((singleKeys: boolean) => onView({ singleKeys }))
  const onClosed = useSteady(() => setOpen(null))
  const showFamily = useSteady((family: Family) => onView({ hidden: toggleFamily(hidden, family) }))
  const linkTo = useSteady(sharing.linkTo)
  const onPlaces = useSteady(standing.onPlaces)
  const { isExcerpt } = sharing
  const now = useMemo(
    () => ({ reading, hidden, at, standing: { sentence, writing, onPlaces }, judging, isExcerpt }),
    [reading, hidden, at, sentence, writing, onPlaces, judging, isExcerpt],
  )
  // Whoever steps on does not wait for what is told of each difference. Whoever writes types at once, and what was hidden is gone at once.
  const later = useDeferredValue(now)
  const told = writing === 0 && later.reading === reading ? later : now
  const panel = <Panel {...told} onRow={showRow} onAt={select} onShow={showFamily} linkTo={linkTo} />
  const none = noneWords[reading.compared]()
  return (
    <div className="comparing">
      <Toolbar
        view={view}
        counts={reading.counts}
        onView={changeView}
        onSwap={onSwap}
        onShare={share}
        onEdit={onEdit}
        onComparisons={onComparisons}
        onClass={onClass}
        onHowItWorks={onHowItWorks}
        onKeys={onKeys}
      />
      <nav className="strip-frame" aria-label={t`Overview`}>
        <Soon>
          <OverviewStrip
            rows={reading.rows}
            scroller={texts?.scroller ?? null}
            placeAt={texts?.placeAt ?? null}
            onShow={showPart}
          />
        </Soon>
      </nav>
      <ReadingView
        key={layout}
        ref={keepTexts}
        startRow={startRow}
        reading={reading}
        layout={layout}
        isBlinking={blink.isHeld}
        at={at}
        onAt={onAt}
        sentence={sentence}
        notes={judgement.notes}
        onNote={(place) => {
          standing.noteAt(place)
          openPanel()
        }}
        onNoted={(note) => {
          standing.onPlaces(note)
          openPanel()
        }}
        onPutBack={(side, block) => judging.onStory(side, block, true)}
        head={
          <ReadingHead
            reading={reading}
            versions={versions}
            isExcerpt={isExcerpt}
            onReveal={onReveal}
            layout={layout}
            onHold={blink.onHold}
            onTypography={onTypography}
          />
        }
      />
      {open === 'find' ? (
        <Finding reading={reading} layout={layout} texts={texts} onClose={() => setOpen(null)} />
      ) : null}
      {isAgain ? <ComparingAgain /> : null}
      <Filling pending={comparison.pending} all={comparison.changes.length} onCancel={on.onCancel} />
      <PanelFrame
        foot={
          <Soon>
            <Stepper at={at} count={count} onStep={step} none={none} />
            <Button look="plain" onClick={onKeys}>
              <kbd aria-hidden="true">?</kbd> {t`Keys`}
            </Button>
          </Soon>
        }
      >
        <Soon>{panel}</Soon>
      </PanelFrame>
      <nav className="thumb-bar" aria-label={t`Differences`}>
        <Stepper
          at={at}
          count={count}
          onStep={step}
          none={none}
          label={selected === undefined ? '' : kindWords[selected.kind].name}
        />
        <Button onClick={() => setOpen('panel')}>{t`Differences`}</Button>
      </nav>
      <Announcer reading={reading} at={at} sentence={sentence} />
      <Soon>
        <Dialog title={t`What differs`} open={open === 'panel'} onClose={() => setOpen(null)}>
          {panel}
        </Dialog>
        <Dialog
          title={t({ message: 'Share', comment: 'Heading: handing a comparison on' })}
          open={open === 'share'}
          onClose={() => setOpen(null)}
        >
          <Suspense>{shared === null ? null : <ShareDialog shared={shared} />}</Suspense>
        </Dialog>
        <KeysDialog
          open={open === 'keys'}
          singleKeys={view.singleKeys}
          onSingleKeys={onSingleKeys}
          onClose={onClosed}
        />
      </Soon>
    </div>
  )
}
