#!/usr/bin/env node
/**
 * Learns the weights of `src/engine/align/weights.ts` from human gold.
 *   node src/learn/learn.mjs FOLDER          prints cross-validated figures and writes the weights
 *   node src/learn/learn.mjs FOLDER --dry    prints the figures only
 * FOLDER holds aesop.json, deplain.json, retranslation.json, moves.json, seeds.json and same-event.json: `{a, b, lang, aSegments, bSegments, links}`.
 * Four folds by document: what is printed is what the whole of `align` makes of documents that its models never saw. The written weights
 * are learned from all documents.
 */
import { writeFileSync } from 'node:fs'
import { createServer } from 'vite'
import { boost } from './boost.mjs'
import { printFigures } from './figures.mjs'
import { readGold, turned, unitsOf } from './gold.mjs'

const FOLDS = 4
// How much each set counts, so that the many pairs of one set do not outvote the few of another.
const SET_WEIGHT = {
  aesop: 4,
  deplain: 1,
  retranslation: 0.6,
  moves: 0.6,
  seeds: 3,
  'same-event': 4,
  strangers: 0.5,
  excerpts: 1.5,
  cut: 0.7,
}
const PAIR = { trees: 100, depth: 3, rate: 0.15 }
const CONTEXT = { trees: 200, depth: 4, rate: 0.08 }

const folder = process.argv[2]
if (!folder) throw new Error('the folder of the gold data is missing: node src/learn/learn.mjs FOLDER')
const server = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
})
const load = (path) => server.ssrLoadModule(`/src/engine/${path}`)
const [
  { articleFromText },
  { inCanonicalOrder },
  { segment },
  { buildVocabulary },
  { gatherEvidence, storySentences },
  { findCandidates },
  pair,
  context,
  { treeScore },
  { CERTAIN },
  { findSharedQuotes },
  { linkSentences },
  { isSettledByScore },
] = await Promise.all(
  [
    'article.ts',
    'mirror.ts',
    'text/segment.ts',
    'text/vocabulary.ts',
    'align/evidence.ts',
    'align/candidates.ts',
    'align/pair-features.ts',
    'align/context-features.ts',
    'align/trees.ts',
    'align/settled.ts',
    'align/shared-quotes.ts',
    'align/align.ts',
    'align/score-pairs.ts',
  ].map(load),
)
const P = pair.PAIR_FEATURES.length
const C = context.CONTEXT_FEATURES.length

/** A document as `compare` would align it, with the features and labels of its candidates. */
function prepare(given) {
  const doc = inCanonicalOrder(given.a, given.b) ? given : turned(given)
  const a = segment(articleFromText({ text: doc.a, language: doc.lang }))
  const b = segment(articleFromText({ text: doc.b, language: doc.lang }), a)
  const vocabulary = buildVocabulary(a, b)
  const evidence = gatherEvidence(a, b, vocabulary, storySentences(a), storySentences(b))
  const candidates = findCandidates(evidence)
  const units = (side, segments) => side.sentences.map(({ span }) => unitsOf([span.start, span.end], segments))
  const unitsA = units(a, doc.aSegments)
  const unitsB = units(b, doc.bSegments)
  const keys = (links) => new Set(links.map((link) => link.join(':')))
  const gold = keys(doc.links)
  const neutral = keys(doc.maybe)
  const writePair = pair.pairFeaturesOf(evidence)
  const cells = Array.from(candidates.rows, (row, cell) => {
    const column = candidates.columns[cell]
    const isKnown = evidence.settled.columnsOf.has(row)
    const features = new Float64Array(P + C)
    if (!isKnown) writePair(row, column, features)
    const stands = unitsA[evidence.a[row].sentence].flatMap((i) =>
      unitsB[evidence.b[column].sentence].map((j) => `${i}:${j}`),
    )
    const label = stands.some((key) => gold.has(key))
    const isAsked = !isKnown && (label || !stands.some((key) => neutral.has(key)))
    return { features, label, isKnown, isAsked, stands }
  })
  const shared = findSharedQuotes(a, b, vocabulary)
  return { ...doc, evidence, candidates, shared, unitsA, unitsB, gold, neutral, facts: keys(doc.facts), cells }
}

function train(docs, settings) {
  const asked = docs.flatMap((doc) =>
    doc.cells.filter((cell) => cell.isAsked).map((cell) => ({ ...cell, weight: SET_WEIGHT[doc.set] })),
  )
  return boost({
    rows: asked.map(({ features }) => features),
    labels: asked.map(({ label }) => label),
    weights: asked.map(({ weight }) => weight),
    ...settings,
  })
}

const scoresOf = (doc, model) =>
  Float64Array.from(doc.cells, ({ isKnown, features }) => (isKnown ? CERTAIN : treeScore(model, features)))

function addContext(doc, logOdds) {
  const write = context.contextOf(doc.evidence, doc.candidates, logOdds)
  doc.cells.forEach(({ features }, cell) => write(cell, features, P))
}

/** A model of each fold that did not see it, each document's scores by its own, and a model of all documents. */
function learn(docs, settings) {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    train(
      docs.filter((doc) => doc.fold !== fold),
      settings,
    ),
  )
  return { folds, scores: docs.map((doc) => scoresOf(doc, folds[doc.fold])), whole: train(docs, settings) }
}

/** Share of each set's gold links that the candidates reach. */
function printReach(docs) {
  for (const set of new Set(docs.map((doc) => doc.set))) {
    const own = docs.filter((doc) => doc.set === set)
    const all = own.reduce((sum, { gold }) => sum + gold.size, 0)
    if (all === 0) continue
    const reached = own.reduce((sum, { gold, cells }) => {
      const stand = new Set(cells.flatMap(({ stands }) => stands))
      return sum + [...gold].filter((key) => stand.has(key)).length
    }, 0)
    console.log(`  ${set.padEnd(14)} gold links among the candidates ${(reached / all).toFixed(3)}`)
  }
}

const docs = readGold(folder).map(prepare)
console.log(`${docs.length} documents, ${docs.reduce((sum, { cells }) => sum + cells.length, 0)} candidates`)
printReach(docs)

const alone = learn(docs, PAIR)
docs.forEach((doc, k) => addContext(doc, alone.scores[k]))
const once = learn(docs, CONTEXT)
// As the engine does: what the pair alone settles is not looked at again.
const before = once.scores.map((scores, k) =>
  scores.map((score, cell) => (isSettledByScore(alone.scores[k][cell]) ? alone.scores[k][cell] : score)),
)
docs.forEach((doc, k) => addContext(doc, before[k]))
const twice = learn(docs, CONTEXT)

console.log('documents that the models have not seen')
printFigures(docs, ({ evidence, shared, fold }) =>
  linkSentences(evidence, shared, { pair: alone.folds[fold], context: once.folds[fold], again: twice.folds[fold] }),
)

if (!process.argv.includes('--dry')) {
  const short = (x) => (Number.isFinite(x) ? Number(x.toPrecision(5)) : 1e9)
  const text = (model) => JSON.stringify(model, (_, x) => (typeof x === 'number' ? short(x) : x === null ? 1e9 : x))
  writeFileSync(
    'src/engine/align/weights.ts',
    `// Generated by src/learn/learn.mjs; do not edit. Learned from aesop, deplain, retranslation, moves, seeds, same-event and strangers.
import type { TreeModel } from './trees.ts'

/** Log-odds that two sentences are one, from PAIR_FEATURES alone. */
export const PAIR_MODEL: TreeModel = ${text(alone.whole)}

/** The same from PAIR_FEATURES and CONTEXT_FEATURES, the context drawn from PAIR_MODEL's scores. */
export const CONTEXT_MODEL: TreeModel = ${text(once.whole)}

/** The same once more, the context drawn from CONTEXT_MODEL's scores. */
export const SECOND_CONTEXT_MODEL: TreeModel = ${text(twice.whole)}
`,
  )
}
await server.close()
process.exit(0)
