import type { Side } from '../engine/article.ts'
import { folded } from './clean-text.ts'
import { kindGroups, kindWords, type DifferenceKind } from '../view-model/kinds.ts'
import type { DifferenceKey } from '../view-model/row.ts'
import type { Exported } from './exported.ts'
import { asideLine, dismissedLine, sourceLine, toImprint, withApp, type Imprint } from './imprint.ts'
import { markup, type Markup } from './markup.ts'
import { toParallel, type ParallelParagraph, type Piece } from './parallel.ts'
import { inOneLine, toRemarks, type Remark } from './remarks.ts'

/** What drawing the text needs at hand. */
interface Drawing {
  readonly kindOf: ReadonlyMap<DifferenceKey, DifferenceKind>
  /** Those that have not found their place yet; drawing takes them out. */
  readonly waiting: Map<DifferenceKey, readonly Remark[]>
}

/**
 * Both stories as one text with a critical apparatus (TEI P5, 12.2.3, parallel segmentation): in each `<app>` the reading of witness A and
 * that of witness B. Readings that moved carry the number of their passage.
 */
export function toTei(exported: Exported): string {
  const { reading } = exported
  const imprint = toImprint(exported)
  const drawing: Drawing = {
    kindOf: new Map(reading.differences.map(({ key, kind }) => [key, kind])),
    waiting: new Map(toRemarks(exported).at),
  }
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${drawHeader(exported, imprint)}
<text><body>
${drawParagraphs(drawing, toParallel(reading))}
</body></text>
</TEI>
`.markup
}

function drawHeader({ reading, comparedAt }: Exported, imprint: Imprint): Markup {
  const { title, sources, compared, verdict, reasons, choices, setAside, dismissed } = imprint
  const witness = (side: Side) => {
    const { date, language } = reading.comparison[side].article
    const day = date === null ? null : markup` <date when="${date}">${sources[side].day ?? date}</date>`
    return markup`<witness xml:id="${side.toUpperCase()}">${sourceLine(sources[side])}${day}, ${language}</witness>\n`
  }
  const aside = setAside.map((one) => markup`<p>${asideLine(one, sources[one.side])}</p>\n`)
  const none = dismissed.map((one) => markup`<p>${dismissedLine(one)}</p>\n`)
  return markup`<teiHeader>
<fileDesc>
<titleStmt><title>${title}</title></titleStmt>
<publicationStmt><p><date when="${comparedAt}">${withApp(compared)}</date></p></publicationStmt>
<sourceDesc><listWit>
${witness('a')}${witness('b')}</listWit></sourceDesc>
</fileDesc>
<encodingDesc>
<variantEncoding method="parallel-segmentation" location="internal"/>
<editorialDecl>
<p>${verdict}</p>
${[...reasons, ...choices].map((line) => markup`<p>${line}</p>\n`)}${aside}${none}</editorialDecl>
</encodingDesc>
</teiHeader>`
}

/** A paragraph ends where both stories have an end, or where all of it is of one; an end of one only is a reading. */
function drawParagraphs(drawing: Drawing, paragraphs: readonly ParallelParagraph[]): Markup {
  let inside: Markup[] = []
  const drawn = paragraphs.map(({ pieces, end }, index) => {
    const isWhole = inside.length === 0 && pieces.every(({ of }) => of === end.of)
    inside.push(...drawPieces(drawing, pieces))
    if (end.of !== 'both' && !isWhole && index < paragraphs.length - 1) {
      inside.push(drawApp(null, { [end.of]: markup`<milestone unit="p"/>` }))
      return markup``
    }
    const element = end.kind === 'headline' ? markup` rend="headline"` : null
    const paragraph = markup`<p${element}>${inside}</p>\n`
    inside = []
    return paragraph
  })
  return drawn.length === 0 ? markup`<p/>` : markup`${drawn}`
}

/** What stands between two shared stretches is one place of the apparatus. */
function drawPieces(drawing: Drawing, pieces: readonly Piece[]): Markup[] {
  const drawn: Markup[] = []
  let group: Piece[] = []
  const close = () => {
    if (group.length > 0) drawn.push(drawGroup(drawing, group))
    group = []
  }
  for (const piece of pieces) {
    if (piece.of !== 'both') group.push(piece)
    else {
      close()
      drawn.push(markup`${drawShared(piece)}${drawNotes(drawing, [piece])}`)
    }
  }
  close()
  return drawn
}

/** An edition keeps both to the letter: what is not shown as a difference is a place without a kind. */
function drawShared({ text, inB }: Piece): Markup {
  const isSame = inB === null || folded(text) === folded(inB)
  return isSame ? markup`${text}` : drawApp(null, { a: markup`${text}`, b: markup`${inB}` })
}

function drawGroup(drawing: Drawing, group: readonly Piece[]): Markup {
  const of = (side: Side) => group.filter((piece) => piece.of === side)
  const kinds = group.flatMap(({ keys }) => keys.flatMap((key) => drawing.kindOf.get(key) ?? []))
  const kind = kinds.toSorted((one, other) => seriousness(one) - seriousness(other))[0] ?? null
  const readings = { a: drawReading(of('a')), b: drawReading(of('b')) }
  return markup`${drawApp(kind, readings)}${drawNotes(drawing, group)}`
}

/** 0 for the most serious. */
function seriousness(kind: DifferenceKind): number {
  return kindGroups.findIndex(({ group }) => group === kindWords[kind].group)
}

function drawReading(pieces: readonly Piece[]): Markup {
  const drawn = pieces.map(({ text, passage }) =>
    passage === null ? markup`${text}` : markup`<seg type="moved" n="${passage}">${text}</seg>`,
  )
  return markup`${drawn}`
}

function drawApp(kind: DifferenceKind | null, { a, b }: { readonly a?: Markup; readonly b?: Markup }): Markup {
  const type = kind === null ? null : markup` type="${kind}"`
  return markup`<app${type}><rdg wit="#A">${a ?? null}</rdg><rdg wit="#B">${b ?? null}</rdg></app>`
}

function drawNotes({ waiting }: Drawing, pieces: readonly Piece[]): Markup[] {
  return pieces
    .flatMap(({ keys }) => keys)
    .flatMap((key) => {
      const found = waiting.get(key) ?? []
      waiting.delete(key)
      return found.map(
        ({ author, lines }) => markup`<note type="remark"><label>${author}</label> ${inOneLine(lines)}</note>`,
      )
    })
}
