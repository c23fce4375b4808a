import { msg } from '@lingui/core/macro'
import { assemble, plainDraft } from './draft.ts'
import type { Draft, Piece } from './draft.ts'
import { beginningOf } from './shorten.ts'
import type { Manuscript } from './source.ts'

const TIMING = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->/
const NOTE = { part: 'boilerplate', reason: /*i18n*/ 'a remark or setting of the subtitles' } as const

/** What a cue is about how it looks: tags of both formats, and where on the screen it stands. */
const LOOK = /<[^<>]*>|\{\\[^{}]*\}/g

/**
 * Subtitles (SubRip; WebVTT, W3C 2019) as running text: cues are joined until a sentence ends, so that sentences can be aligned. A cue that
 * repeats the one before, as captions that roll do, is taken once. Timings are left out; notes and settings are set aside.
 */
export function convertSubtitles({ text: source }: Manuscript): Draft {
  const { text, readShare } = beginningOf(source)
  const pieces: Piece[] = []
  let sentence: string[] = []
  let before = ''
  const finish = () => {
    if (sentence.length > 0) pieces.push({ kind: 'paragraph', text: sentence.join(' ') })
    sentence = []
  }
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    const lines = block.split('\n')
    const timing = lines.findIndex((line) => TIMING.test(line))
    if (timing === -1) {
      finish()
      pieces.push({ kind: 'paragraph', text: block.trim(), told: NOTE })
      continue
    }
    const words = lines
      .slice(timing + 1)
      .map((line) => line.replace(LOOK, '').trim())
      .filter((line) => line !== '')
      .join(' ')
    if (words === '' || words === before) continue
    before = words
    sentence.push(words)
    if (/[.!?…。！？]["'”’»)\]]*$/u.test(words)) finish()
  }
  finish()
  const notes = [msg`These are subtitles: their times are left out, and lines are joined to sentences.`]
  return { ...plainDraft(''), ...assemble(pieces), readShare, notes }
}
