/** Reads the sets of human gold and maps their links on the engine's own sentences. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const SETS = ['aesop', 'deplain', 'retranslation', 'moves', 'seeds', 'same-event']

const overlap = (p, q) => Math.max(0, Math.min(p[1], q[1]) - Math.max(p[0], q[0]))
const length = (span) => span[1] - span[0]

/** Gold units that a span stands for: those of which it covers half, or that cover half of it; none where it swallows more than three. */
export function unitsOf(span, units) {
  const found = units.flatMap((unit, k) =>
    overlap(span, unit) > 0 && overlap(span, unit) >= 0.5 * Math.min(length(span), length(unit)) ? [k] : [],
  )
  return found.length > 3 ? [] : found
}

/** A document whose sides each keep about two thirds of their sentences, as cut and extended versions do. */
function shorten(doc, k) {
  let state = k + 1
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const keptA = doc.aSegments.map(() => random() < 0.66)
  const keptB = doc.bSegments.map(() => random() < 0.66)
  const cut = (text, segments, kept) => {
    let out = ''
    const spans = []
    const places = new Map()
    segments.forEach(([start, end], index) => {
      if (!kept[index]) return
      places.set(index, spans.length)
      spans.push([out.length, out.length + end - start])
      const unit = text.slice(start, end)
      out += unit + (random() < 0.5 && /[.!?]["”»)]*$/.test(unit) ? ' ' : '\n\n')
    })
    return { out, spans, places }
  }
  const a = cut(doc.a, doc.aSegments, keptA)
  const b = cut(doc.b, doc.bSegments, keptB)
  const links = doc.links.flatMap(([i, j]) => (keptA[i] && keptB[j] ? [[a.places.get(i), b.places.get(j)]] : []))
  return {
    set: 'cut',
    fold: doc.fold,
    lang: doc.lang,
    a: a.out,
    b: b.out,
    aSegments: a.spans,
    bSegments: b.spans,
    links,
    maybe: [],
    facts: [],
  }
}

/** The first two to four sentences of two unrelated articles: where both are short, a little in common looks like much. */
function openings(doc, k) {
  const until = (text, segments) => text.slice(0, segments[Math.min(2 + (k % 3), segments.length) - 1][1])
  return { ...doc, set: 'excerpts', a: until(doc.a, doc.aSegments), b: until(doc.b, doc.bSegments) }
}

/** Their ends. */
function endings(doc, k) {
  const last = (text, segments) => {
    const from = segments[Math.max(segments.length - 2 - (k % 3), 0)][0]
    return {
      text: text.slice(from),
      segments: segments.map(([start, end]) => [start - from, end - from]).filter(([start]) => start >= 0),
    }
  }
  const a = last(doc.a, doc.aSegments)
  const b = last(doc.b, doc.bSegments)
  return { ...doc, set: 'excerpts', a: a.text, b: b.text, aSegments: a.segments, bSegments: b.segments }
}

/** The document with its sides turned. */
export function turned(doc) {
  const turn = (links) => links.map(([i, j]) => [j, i])
  return {
    ...doc,
    a: doc.b,
    b: doc.a,
    aSegments: doc.bSegments,
    bSegments: doc.aSegments,
    links: turn(doc.links),
    maybe: turn(doc.maybe),
    facts: turn(doc.facts),
  }
}

/** Every document of every set, with pairs of unrelated ones as examples of nothing to link. */
export function readGold(folder) {
  const docs = SETS.flatMap((set) =>
    JSON.parse(readFileSync(join(folder, `${set}.json`), 'utf8')).map((doc, index) => ({
      set,
      fold: index % 4,
      lang: doc.lang,
      a: doc.a,
      b: doc.b,
      aSegments: doc.aSegments,
      bSegments: doc.bSegments,
      links: doc.links,
      maybe: doc.maybe ?? [],
      facts: doc.facts ?? [],
    })),
  )
  const news = docs.filter((doc) => doc.set === 'moves' || doc.set === 'retranslation')
  const strangers = news
    .filter((_, k) => k % 3 === 0)
    .map((doc, k) => {
      const other = news[(k * 7 + 5) % news.length]
      const same = other.a.slice(0, 60) === doc.a.slice(0, 60)
      return {
        ...doc,
        set: 'strangers',
        fold: k % 4,
        b: other.b,
        bSegments: other.bSegments,
        links: [],
        maybe: [],
        facts: [],
        skip: same,
      }
    })
    .filter((doc) => !doc.skip)
  return [
    ...docs,
    ...strangers,
    ...strangers.map(openings),
    ...strangers.map(endings),
    ...news.filter((_, k) => k % 2 === 0).map(shorten),
  ]
}
