import { t } from '@lingui/core/macro'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Article, Side } from '../../engine/article.ts'
import { withMetadata } from '../../engine/correct-article.ts'
import { otherSide } from '../../engine/other-side.ts'
import { importArticle } from '../../importers/import.ts'
import type { Imported, ImportResult, Origin } from '../../importers/import.ts'
import { nextTask } from '../../importers/next-task.ts'
import type { Wish } from '../../importers/source.ts'
import { loadVersion } from './load-version.ts'
import { place, sides } from './placing.ts'
import { importFile } from './read-transfer.ts'
import type { Brought } from './read-transfer.ts'
import { sideWords } from './side-words.ts'
import { isFree } from './slot.ts'
import type { Slot, SlotAction } from './slot.ts'

type Slots = Readonly<Record<Side, Slot>>

/** How articles get in. Made by `useIntake`; all of it can be called at any time, and nothing of it throws. */
export interface Intake {
  /** What no side is to blame for: too many files, a page that could not be handed over. */
  readonly notice: string | null
  /** An article that found no free side; null where none waits. */
  readonly held: Held | null
  readonly onNotice: (notice: string) => void
  /** Takes in what was pasted or dropped. `target`: the side it was aimed at. */
  readonly bring: (brought: Brought, target: Side | null) => void
  /** Puts a sample version on a side; answers whether it is there. */
  readonly putVersion: (side: Side, id: string) => Promise<boolean>
  /** Reads a side's source again, in the way the reader wishes. */
  readonly readAgain: (side: Side, wish: Wish) => void
  /** A file's two articles, the earlier version as the first one, and straight on to comparing. */
  readonly compareBefore: (side: Side) => void
  /** Both samples at once, and straight on to comparing. */
  readonly compareVersions: (ids: readonly [string, string]) => void
  /** Reads what was typed, then compares; says what is missing where something is. */
  readonly compare: () => void
}

/** Something that waits for a reader to say which article it replaces. */
export interface Held {
  /** Null for what was pasted. */
  readonly fileName: string | null
  /** Null: it goes nowhere. */
  readonly onSide: (side: Side | null) => void
}

/** What is to be read for a side. */
interface Asked {
  readonly side: Side
  /** What the side says meanwhile, a whole sentence. */
  readonly says: string
  readonly read: () => Promise<ImportResult>
  /** For samples. */
  readonly version?: string
}

interface IntakeCallbacks {
  readonly onSlot: (side: Side, action: SlotAction) => void
  readonly onCompare: () => void
  /** The second side was filled: comparing is what comes next. */
  readonly onComplete: () => void
}

/** The asynchronous half of the start screen: everything that turns something into an article. */
export function useIntake(slots: Slots, { onSlot, onCompare, onComplete }: IntakeCallbacks): Intake {
  const [notice, setNotice] = useState<string | null>(null)
  const [held, setHeld] = useState<Held | null>(null)
  const latest = useRef(slots)
  useEffect(() => {
    latest.current = slots
  }, [slots])

  /** What is being read per side, and whether it will be there. An older reading that ends later is not put over a newer. */
  const readings = useRef<Record<Side, Promise<boolean> | null>>({ a: null, b: null })

  const takeIn = useCallback(
    (asked: readonly Asked[], onAll?: () => void): Promise<readonly boolean[]> => {
      const finish = async (): Promise<readonly boolean[]> => {
        const results = await Promise.all(asked.map(({ read }) => read()))
        // What was read is shown in a task of its own, and what leads on to comparing not at all: it would be there for a blink.
        await nextTask()
        const isLatest = asked.map(({ side }, k) => readings.current[side] === readingOf[k])
        const taken = results.map(({ ok }, k) => ok && isLatest[k] === true)
        // The side shows what came before its reading counts as over: no other paste may find it free in between.
        flushSync(() => {
          asked.forEach(({ side, version = null }, k) => {
            const result = results[k]
            if (result === undefined || isLatest[k] !== true) return
            onSlot(side, result.ok ? takenIn(result, version) : { type: 'refused', problem: result.problem })
          })
          if (taken.every(Boolean)) onAll?.()
        })
        asked.forEach(({ side }, k) => {
          if (isLatest[k] === true) readings.current[side] = null
        })
        return taken
      }
      setNotice(null)
      setHeld(null)
      for (const { side, says } of asked) onSlot(side, { type: 'reading', says })
      const all = finish()
      const readingOf = asked.map((_, k) => all.then((taken) => taken[k] === true))
      asked.forEach(({ side }, k) => (readings.current[side] = readingOf[k] ?? null))
      return all
    },
    [onSlot],
  )

  const putVersion = useCallback(
    (side: Side, id: string) => takeIn([versionFor(side, id)]).then(([isThere]) => isThere === true),
    [takeIn],
  )

  return useMemo(() => {
    /** A side that something is on its way to is no longer free, though nothing shows there yet. */
    const freeSides = () => sides.filter((side) => isFree(latest.current[side]) && readings.current[side] === null)
    const hold = (fileName: string | null, bringTo: (side: Side) => void) =>
      setHeld({ fileName, onSide: (side) => (side === null ? setHeld(null) : bringTo(side)) })
    const bringFiles = async (files: readonly File[], target: Side | null) => {
      const placing = place(files.length, freeSides(), target)
      if (!placing.ok && files.length === 1) return hold(files[0]?.name ?? '', (side) => void bringFiles(files, side))
      if (!placing.ok) return setNotice(placing.problem)
      const isPair = files.length === sides.length
      const taken = await takeIn(
        files.map((file, i) => ({
          side: placing.sides[i] ?? 'a',
          says: readingWords(file.name),
          read: () => importFile(file),
        })),
        isPair ? onCompare : undefined,
      )
      return !isPair && taken.every(Boolean) ? completeAfter(placing.sides[0] ?? 'a') : undefined
    }
    const bringSource = async (brought: Extract<Brought, { kind: 'source' }>, target: Side | null) => {
      const name = brought.source.kind === 'file' ? brought.source.name : null
      const placing = place(1, freeSides(), target)
      if (!placing.ok) return hold(name, (side) => void bringSource(brought, side))
      const side = placing.sides[0] ?? 'a'
      const [isTaken] = await takeIn([{ side, says: readingWords(name), read: () => importArticle(brought.source) }])
      return isTaken === true ? completeAfter(side) : undefined
    }
    const compareBefore = (side: Side) => {
      const { article, notes, origin } = latest.current[side]
      const before = origin?.before ?? null
      if (article === null || before === null) return
      onSlot('a', {
        type: 'taken-in',
        article: before.article,
        notes: before.notes,
        version: null,
        origin: null,
        covers: side === 'b',
      })
      onSlot('b', { type: 'taken-in', article, notes, version: null, origin: null, covers: side === 'a' })
      onCompare()
    }
    const completeAfter = (side: Side) => {
      const isOtherFree = freeSides().includes(otherSide(side))
      if (isOtherFree && latest.current[side].origin?.before) return compareBefore(side)
      // What takes the focus is laid out for it, with all that was just put in: a task of its own.
      if (!isOtherFree) void nextTask().then(onComplete)
    }
    const draftOf = (side: Side): Asked[] => {
      const { article, draft } = latest.current[side]
      return draft === null ? [] : [{ side, says: t`Reading the text …`, read: () => importDraft(draft, article) }]
    }
    return {
      notice,
      held,
      onNotice: setNotice,
      putVersion,
      bring: (brought, target) => {
        if (brought.kind === 'files') void bringFiles(brought.files, target)
        if (brought.kind === 'source') void bringSource(brought, target)
      },
      readAgain: (side, wish) => {
        const source = latest.current[side].origin?.source
        if (source === undefined) return
        void takeIn([{ side, says: t`Reading the article again …`, read: () => importArticle({ ...source, wish }) }])
      },
      compareBefore,
      compareVersions: ([a, b]) => void takeIn([versionFor('a', a), versionFor('b', b)], onCompare),
      compare: async () => {
        const [missing] = freeSides()
        if (missing !== undefined) {
          return onSlot(missing, { type: 'refused', problem: sideWords(missing).missing })
        }
        // What is being read already comes first.
        const isReady = await Promise.all(sides.map((side) => readings.current[side] ?? Promise.resolve(true)))
        if (isReady.every(Boolean)) await takeIn(sides.flatMap(draftOf), onCompare)
        return undefined
      },
    }
  }, [notice, held, putVersion, takeIn, onCompare, onComplete, onSlot])
}

/** A version of a sample, for one side. */
function versionFor(side: Side, id: string): Asked {
  return { side, says: t`Reading the sample …`, read: () => loadVersion(id), version: id }
}

/** `fileName`: null for what was pasted. */
function readingWords(fileName: string | null): string {
  return fileName === null ? t`Reading the pasted text …` : t`Reading “${fileName}” …`
}

/** A sample is no source to read in another way, and what it is put over comes back after it. */
function takenIn(result: Imported & { readonly origin: Origin }, version: string | null): SlotAction {
  const { article, notes, origin } = result
  const isSample = version !== null
  return { type: 'taken-in', article, notes, version, origin: isSample ? null : origin, covers: isSample }
}

/** An edited text keeps what is known about the article around it; its headline is the text's own. */
async function importDraft(draft: string, before: Article | null): Promise<ImportResult> {
  const result = await importArticle({ kind: 'text', text: draft })
  if (!result.ok || before === null) return result
  const outlet = before.outlet ?? result.article.outlet
  const date = before.date ?? result.article.date
  return { ...result, article: withMetadata(result.article, { outlet, date, language: before.language }) }
}
