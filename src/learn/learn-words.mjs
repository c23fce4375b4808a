#!/usr/bin/env node
/**
 * Learns the weights of `src/engine/diff/weights.ts` from human word alignments.
 *   node src/learn/learn-words.mjs FOLDER          prints figures and writes the weights
 *   node src/learn/learn-words.mjs FOLDER --dry    prints the figures only
 * FOLDER holds words.json: `{set, lang, a, b, aTokens, bTokens, sure, poss}`, the links as pairs of token numbers.
 * The pairs of each set fall into two halves by turns. `held` is what the model of the other half makes of a half; `tuned` what a model
 * makes of the half it has seen. The written weights are learned from all of them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { boost } from './boost.mjs'

const FIRST = { trees: 40, depth: 4, rate: 0.2 }
const SECOND = { trees: 60, depth: 4, rate: 0.15 }
// Links that the annotators call possible are no mistakes, and not asked for either.
const POSSIBLE_WEIGHT = 0.3
// Figures are means over sentence pairs, so a pair of words counts less in a longer one. A pair of middling length counts as 1.
const USUAL_LENGTH = 20

const folder = process.argv[2]
if (!folder) throw new Error('the folder of the gold data is missing: node src/learn/learn-words.mjs FOLDER')
const server = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
})
const load = (path) => server.ssrLoadModule(`/src/engine/${path}`)
const [
  { articleFromText },
  { segment },
  { buildVocabulary },
  { inCanonicalOrder },
  words,
  candidates,
  pair,
  context,
  trees,
] = await Promise.all(
  [
    'article.ts',
    'text/segment.ts',
    'text/vocabulary.ts',
    'mirror.ts',
    'diff/words.ts',
    'diff/word-candidates.ts',
    'diff/word-features.ts',
    'diff/neighbour-features.ts',
    'align/trees.ts',
  ].map(load),
)
const P = pair.WORD_FEATURES.length
const C = context.NEIGHBOUR_FEATURES.length

const overlap = (p, q) => Math.max(0, Math.min(p[1], q[1]) - Math.max(p[0], q[0]))
const key = (i, j) => `${i}:${j}`

/** A document with its sides swapped. */
function turned(doc) {
  const turn = (links) => links.map(([i, j]) => [j, i])
  return {
    ...doc,
    a: doc.b,
    b: doc.a,
    aTokens: doc.bTokens,
    bTokens: doc.aTokens,
    sure: turn(doc.sure),
    poss: turn(doc.poss),
  }
}

/** The words of a whole text as one side of a link, and the gold tokens that each touches and each covers by half. */
function sideOf(text, language, gold) {
  const side = segment(articleFromText({ text, language }))
  const tokens = words.tokensOf(side, [...side.sentences.keys()])
  const spans = tokens.map((token) => [side.tokens[token].start, side.tokens[token].end])
  const units = (share) =>
    spans.map((span) => gold.flatMap((g, k) => (overlap(g, span) > share * (g[1] - g[0]) ? [k] : [])))
  return { side, tokens, touched: units(0), covered: units(0.499) }
}

function prepare(doc, fold) {
  const a = sideOf(doc.a, doc.lang, doc.aTokens)
  const b = sideOf(doc.b, doc.lang, doc.bTokens)
  const vocabulary = buildVocabulary(a.side, b.side)
  const wordsA = words.wordsOf(a.tokens, vocabulary.a, vocabulary)
  const wordsB = words.wordsOf(b.tokens, vocabulary.b, vocabulary)
  const found = candidates.findWordCandidates(wordsA, wordsB)
  const sure = new Set(doc.sure.map(([i, j]) => key(i, j)))
  const possible = new Set(doc.poss.map(([i, j]) => key(i, j)))
  const weight = USUAL_LENGTH / Math.sqrt(wordsA.types.length * wordsB.types.length)
  const write = pair.wordFeaturesOf(wordsA, wordsB)
  const rows = []
  const labels = []
  const weights = []
  found.rows.forEach((row, c) => {
    const column = found.columns[c]
    const features = new Float64Array(P + C)
    write(row, column, features)
    const some = (set) => a.touched[row].some((i) => b.touched[column].some((j) => set.has(key(i, j))))
    const label = some(sure)
    rows.push(features)
    labels.push(label)
    weights.push(!label && some(possible) ? POSSIBLE_WEIGHT * weight : weight)
  })
  const canonical = inCanonicalOrder(doc.a, doc.b)
  return {
    set: doc.set,
    fold,
    canonical,
    wordsA,
    wordsB,
    a: a.covered,
    b: b.covered,
    sure,
    found,
    rows,
    labels,
    weights,
  }
}

function train(docs, settings) {
  const pick = (name) => docs.flatMap((doc) => [...doc[name]])
  return boost({ rows: pick('rows'), labels: pick('labels'), weights: pick('weights'), ...settings })
}
const scoresOf = (doc, model) => Float64Array.from(doc.rows, (row) => trees.treeScore(model, row))

/** Mean precision and mean recall of the sure links over the documents, and their F1. */
function figures(docs, scores) {
  let precision = 0
  let recall = 0
  for (const doc of docs) {
    const links = new Set()
    const add = (row, column) => doc.a[row].forEach((i) => doc.b[column].forEach((j) => links.add(key(i, j))))
    doc.found.certain.forEach((column, row) => column >= 0 && add(row, column))
    scores
      .get(doc)
      .forEach((score, c) => score > 0 && doc.weights[c] > 0 && add(doc.found.rows[c], doc.found.columns[c]))
    const hits = [...links].filter((link) => doc.sure.has(link)).length
    precision += links.size ? hits / links.size : Number(!doc.sure.size)
    recall += doc.sure.size ? hits / doc.sure.size : Number(!links.size)
  }
  const [p, r] = [precision / docs.length, recall / docs.length]
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r || 1)).toFixed(3)}`
}

/** Scores of all documents by models of one half: of the other half (held), and of its own (tuned). */
function crossScores(name, docs, settings) {
  const held = new Map()
  const tuned = new Map()
  for (const fold of [0, 1]) {
    const model = train(
      docs.filter((doc) => doc.fold === fold),
      settings,
    )
    for (const doc of docs) (doc.fold === fold ? tuned : held).set(doc, scoresOf(doc, model))
  }
  for (const set of new Set(docs.map((doc) => doc.set))) {
    const own = docs.filter((doc) => doc.set === set && doc.canonical)
    console.log(`${name}  ${set.padEnd(10)} held ${figures(own, held)}   tuned ${figures(own, tuned)}`)
  }
  return held
}

const seen = {}
const docs = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')).flatMap((doc) => {
  seen[doc.set] = (seen[doc.set] ?? 0) + 1
  // Which side is the first hangs on the first letters alone, so that each pair teaches twice.
  return [doc, turned(doc)].map((side) => prepare(side, seen[doc.set] % 2))
})
console.log(`${docs.length / 2} documents, ${docs.reduce((n, doc) => n + doc.rows.length, 0)} candidates`)
for (const doc of docs) for (const row of doc.rows) row.fill(0, P)
const first = crossScores('words alone     ', docs, FIRST)
const firstModel = train(docs, FIRST)
for (const doc of docs) {
  const write = context.neighbourFeaturesOf(doc.found, first.get(doc), doc.wordsA.types.length, doc.wordsB.types.length)
  doc.rows.forEach((row, c) => {
    write(c, row, P)
    // The engine asks no further here, so that there is nothing to learn.
    if (first.get(doc)[c] < context.HOPELESS) doc.weights[c] = 0
  })
}
crossScores('with neighbours ', docs, SECOND)
const secondModel = train(docs, SECOND)

if (!process.argv.includes('--dry')) {
  // A threshold that no feature reaches stands for a node that asks nothing.
  const short = (x) => (Number.isFinite(x) ? Number(x.toPrecision(4)) : 1e9)
  const text = (model) => JSON.stringify(model, (_, x) => (typeof x === 'number' ? short(x) : x))
  writeFileSync(
    'src/engine/diff/weights.ts',
    `// Generated by src/learn/learn-words.mjs; do not edit. Learned from the word alignments of words.json.
import type { TreeModel } from '../align/trees.ts'

/** Log-odds that two words answer to each other, from WORD_FEATURES alone. */
export const WORD_MODEL: TreeModel = ${text(firstModel)}

/** The same from WORD_FEATURES and NEIGHBOUR_FEATURES, which are drawn from WORD_MODEL's scores. */
export const NEIGHBOUR_MODEL: TreeModel = ${text(secondModel)}
`,
  )
}
await server.close()
process.exit(0)
