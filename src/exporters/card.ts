import type { Side } from '../engine/article.ts'
import { explanationOf, headingOf } from '../view-model/cite.ts'
import { reading as wordsOf, type Difference } from '../view-model/differences.ts'
import { bothNames } from '../view-model/comparison-name.ts'
import { languageOf } from '../view-model/language-of.ts'
import type { Exported } from './exported.ts'
import { comparedLine, sourceOf, type Source } from './imprint.ts'
import { markup, written, type Markup } from './markup.ts'
import { wrapLines } from './wrap-lines.ts'

/** In pixels, the size that links are previewed in. */
const WIDTH = 1200
const HEIGHT = 630
const MARGIN = 72
/** The readings stand behind the line of their side. */
const INDENT = 28

const SERIF = "Newsreader, Georgia, 'Times New Roman', serif"
const SANS = "'Libre Franklin', system-ui, Arial, sans-serif"

/** A size of letters and the height of its lines, in pixels, and how many lines there may be. */
interface Type {
  readonly size: number
  readonly leading: number
  readonly lines: number
}

const reading: Type = { size: 34, leading: 44, lines: 2 }
/** Of readings that take more. */
const longReading: Type = { size: 28, leading: 36, lines: 3 }
const reason: Type = { size: 22, leading: 30, lines: 2 }

const strokes: Readonly<Record<Side, string>> = {
  a: 'stroke="#b4560f"',
  b: 'stroke="#1f6fb0" stroke-dasharray="12 8"',
}

/** A picture of one difference, as SVG: what it is, both readings with their outlets, and why it is marked. Long readings are cut. */
export function toCard(exported: Pick<Exported, 'reading' | 'comparedAt'>, difference: Difference): string {
  const sources = { a: sourceOf(exported, 'a'), b: sourceOf(exported, 'b') }
  const drawn: Markup[] = []
  let y = 180
  for (const side of ['a', 'b'] as const) {
    const words = wordsOf(exported.reading.comparison, difference, side)
    if (words === '') continue
    const part = drawReading(exported, side, words, sources[side], y)
    drawn.push(part.drawn)
    y = part.end + 62
  }
  const why = wrapLines(explanationOf(difference), (WIDTH - 2 * MARGIN) / reason.size, reason.lines)
  const spoken = `${headingOf(difference)}. ${bothNames(sources.a.outlet, sources.b.outlet)}.`
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">
<title>${spoken}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#faf7f0"/>
<g fill="#1b1a17" font-family="${SERIF}">
<text x="${MARGIN}" y="96" font-size="44" font-weight="600">${wrapLines(headingOf(difference), (WIDTH - 2 * MARGIN) / 44, 1)[0] ?? ''}</text>
${drawn}
</g>
<g fill="#555047" font-family="${SANS}" font-size="${reason.size}">
${why.map((line, index) => markup`<text x="${MARGIN}" y="${y - 12 + index * reason.leading}">${line}</text>`)}
<text x="${MARGIN}" y="${HEIGHT - 40}" font-size="18">${comparedLine(exported.comparedAt)}</text>
<text x="${WIDTH - MARGIN}" y="${HEIGHT - 40}" font-size="24" font-family="${SERIF}" text-anchor="end" fill="#1b1a17"><tspan font-weight="600">Same</tspan> <tspan font-style="italic">Story</tspan></text>
</g>
</svg>
`.markup
}

function drawReading(
  { reading: { comparison } }: Pick<Exported, 'reading'>,
  side: Side,
  words: string,
  { outlet, day }: Source,
  top: number,
): { readonly drawn: Markup; readonly end: number } {
  const width = WIDTH - 2 * MARGIN - INDENT
  const isLong = wrapLines(words, width / reading.size, Infinity).length > reading.lines
  const { size, leading, lines } = isLong ? longReading : reading
  const wrapped = wrapLines(words, width / size, lines)
  const isRtl = languageOf(comparison[side].article).dir === 'rtl'
  const x = isRtl ? WIDTH - MARGIN : MARGIN + INDENT
  const end = top + wrapped.length * leading
  const texts = wrapped.map(
    (line, index) =>
      markup`<text x="${x}" y="${top + 36 + index * leading}" font-size="${size}"${isRtl ? written(' direction="rtl"') : null}>${line}</text>\n`,
  )
  const bar = markup`<line x1="${MARGIN}" y1="${top - 20}" x2="${MARGIN}" y2="${end + 8}" stroke-width="6" ${written(strokes[side])}/>`
  const head = markup`<text x="${MARGIN + INDENT}" y="${top - 2}" font-size="20" font-family="${SANS}" fill="#555047">${side.toUpperCase()} · ${[outlet, ...(day === null ? [] : [day])].join(', ')}</text>`
  return { drawn: markup`${bar}\n${head}\n${texts}`, end }
}
