import { noJudgement } from '../view-model/judgement.ts'
import type { Reading } from '../view-model/reading.ts'
import type { Shared } from '../features/sharing/shared.ts'
import { findVersion } from '../samples/stories.ts'
import { compareInWorker } from '../worker/client.ts'
import type { AppState } from './state.ts'
import { toAddress } from './state.ts'
import { toRecord } from './to-record.ts'
import { formatAddress } from './url.ts'

/** What the compare screen needs to hand a comparison on. Made by `toSharing`. */
export interface Sharing {
  /** What the dialog shares, as it is now. */
  readonly shared: (reading: Reading) => Shared
  /** The address of a link that opens at one difference; null where the articles are too long for any. */
  readonly linkTo: (at: number) => Promise<string | null>
  /** It came as excerpts of articles. */
  readonly isExcerpt: boolean
}

export function toSharing(state: AppState): Sharing {
  const isExcerpt = state.slots.a.isExcerpt === true || state.slots.b.isExcerpt === true
  return {
    shared: (reading) => ({
      record: recordOf(state),
      sampleHash: sampleHashOf(state),
      exported: {
        reading,
        judgement: state.judgement,
        hidden: state.view.hidden,
        name: state.entry?.name ?? null,
        comparedAt: new Date().toISOString(),
        isExcerpt,
      },
      compare: (a, b) => compareInWorker(a, b, noJudgement.corrections, new AbortController().signal, () => {}),
    }),
    linkTo: (at) => linkTo({ ...state, at }),
    isExcerpt,
  }
}

async function linkTo(state: AppState): Promise<string | null> {
  const [{ formatLink }, { addressWith }] = await Promise.all([
    import('../storage/link.ts'),
    import('../features/sharing/shared.ts'),
  ])
  const hash = sampleHashOf(state) ?? (await formatLink(recordOf(state)))
  return hash === null ? null : addressWith(hash)
}

/** A comparison need not be kept to be shared. */
function recordOf(state: AppState) {
  const now = new Date().toISOString()
  return toRecord(state, state.entry ?? { id: 'shared', name: null, made: now }, now)
}

/** The short link to two samples, where it says all there is to say: nothing was decided or put right. */
function sampleHashOf(state: AppState): string | null {
  const { slots, judgement, lesson, history } = state
  const isWhole = [slots.a, slots.b].every(({ version, article }) => {
    const sample = version === null ? undefined : findVersion(version)
    return sample !== undefined && sample.outlet === article?.outlet && sample.date === article.date
  })
  const isUndecided = history.past.length === 0 && lesson === null && isSame(judgement, noJudgement)
  if (!isWhole || !isUndecided) return null
  return formatAddress(toAddress(state))
}

function isSame(x: unknown, y: unknown): boolean {
  return JSON.stringify(x) === JSON.stringify(y)
}
