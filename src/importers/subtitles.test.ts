import { expect, test } from 'vitest'
import { blocksOf } from './testing/drafts.ts'
import { isSubtitles } from './subtitle-signs.ts'
import { convertSubtitles } from './subtitles.ts'

const read = (text: string) =>
  blocksOf(
    convertSubtitles({ text, fileName: 'a.srt', address: null, selected: false, storage: null, isGarbled: false }),
  )

const SRT = `1
00:00:01,000 --> 00:00:03,500
The ferry did not leave

2
00:00:03,500 --> 00:00:06,000
<i>on Monday.</i>
{\\an8}Nobody was hurt.
`

const VTT = `WEBVTT - Harbor news

NOTE Made by hand

intro
00:01.000 --> 00:03.500 align:start
<v Ada>The ferry did not leave on Monday.

00:03.500 --> 00:04.000
<v Ada>The ferry did not leave on Monday.

00:04.000 --> 00:06.000
Nobody was hurt`

test('cues are joined to sentences, without times and looks', () => {
  expect(read(SRT)).toEqual(['paragraph: The ferry did not leave on Monday. Nobody was hurt.'])
})

test('what is no cue is set aside, and a cue that is shown again is taken once', () => {
  expect(read(VTT)).toEqual([
    'paragraph (a remark or setting of the subtitles): WEBVTT - Harbor news',
    'paragraph (a remark or setting of the subtitles): NOTE Made by hand',
    'paragraph: The ferry did not leave on Monday.',
    'paragraph: Nobody was hurt',
  ])
})

test.each([
  [SRT, true],
  [VTT, true],
  ['1\nThe council met --> twice.', false],
  ['WEBVTTS are boats.', false],
  ['', false],
])('told by their beginning: %j', (text, expected) => {
  expect(isSubtitles(text)).toBe(expected)
})
