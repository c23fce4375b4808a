#!/usr/bin/env node
/**
 * Learns the weights of `src/engine/align/weights.ts` from human gold.
 *   node src/learn/learn.mjs FOLDER          prints cross-validated figures and writes the weights
 *   node src/learn/learn.mjs FOLDER --dry    prints the figures only
 * FOLDER holds aesop.json, deplain.json, retranslation.json, moves.json, seeds.json and same-event.json: `{a, b, lang, aSegments, bSegments, links}`.
 * Four folds by document: what is printed was never seen by the model that made it. The written weights are learned from all documents.
 */
import { writeFileSync } from 'node:fs'
import { createServer } from 'vite'
import { boost } from './boost.mjs'
import { readGold, unitsOf } from './gold.mjs'

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
  apart: 0.7,
  cut: 0.7,
}

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
  { segment },
  { gatherEvidence, storySentences },
  { findCandidates },
  pair,
  context,
  trees,
  { groupPairs },
  { buildVocabulary },
  { CERTAIN },
] = await Promise.all(
  [
    'article.ts',
    'text/segment.ts',
    'align/evidence.ts',
    'align/candidates.ts',
    'align/pair-features.ts',
    'align/context-features.ts',
    'align/trees.ts',
    'align/group.ts',
    'text/vocabulary.ts',
    'align/settled.ts',
  ].map(load),
)
const P = pair.PAIR_FEATURES.length
const C = context.CONTEXT_FEATURES.length

function prepare(doc) {
  const a = segment(articleFromText({ text: doc.a, language: doc.lang }))
  const b = segment(articleFromText({ text: doc.b, language: doc.lang }))
  const evidence = gatherEvidence(a, b, buildVocabulary(a, b), storySentences(a), storySentences(b))
  const candidates = findCandidates(evidence)
  const units = (side, segments) => (sentence) =>
    unitsOf([side.sentences[sentence].span.start, side.sentences[sentence].span.end], segments)
  const ofA = evidence.a.map((s) => units(a, doc.aSegments)(s.sentence))
  const ofB = evidence.b.map((s) => units(b, doc.bSegments)(s.sentence))
  const gold = new Set(doc.links.map(([i, j]) => `${i}:${j}`))
  const neutral = new Set(doc.maybe.map(([i, j]) => `${i}:${j}`))
  const some = (set, row, column) => ofA[row].some((i) => ofB[column].some((j) => set.has(`${i}:${j}`)))
  const writePair = pair.pairFeaturesOf(evidence)
  const cells = candidates.rows.length
  const rows = []
  const labels = []
  const weights = []
  for (let c = 0; c < cells; c++) {
    const out = new Float64Array(P + C)
    writePair(candidates.rows[c], candidates.columns[c], out)
    rows.push(out)
    labels.push(some(gold, candidates.rows[c], candidates.columns[c]))
    weights.push(
      evidence.settled.columnsOf.has(candidates.rows[c])
        ? 0
        : some(neutral, candidates.rows[c], candidates.columns[c]) && !labels[c]
          ? 0
          : SET_WEIGHT[doc.set],
    )
  }
  return { ...doc, evidence, candidates, ofA, ofB, gold, neutral, rows, labels, weights }
}

const isKnown = (doc, c) => doc.evidence.settled.columnsOf.has(doc.candidates.rows[c])
const scoresOf = (doc, model) =>
  Float64Array.from(doc.rows, (row, c) => (isKnown(doc, c) ? CERTAIN : trees.treeScore(model, row)))
function addContext(doc, logOdds) {
  const write = context.contextOf(doc.evidence, doc.candidates, logOdds)
  doc.rows.forEach((row, c) => write(c, row, P))
}
const clean = (doc) => doc.rows.forEach((row) => row.fill(0, P))
function train(docs, settings) {
  const pick = (key) => docs.flatMap((doc) => [...doc[key]])
  return boost({ rows: pick('rows'), labels: pick('labels'), weights: pick('weights'), ...settings })
}

/** Precision, recall, F1 of the gold links that the groups of each document give. */
function figures(docs, logOdds) {
  let tp = 0,
    fp = 0,
    fn = 0
  docs.forEach((doc, k) => {
    const groups = groupPairs(doc.candidates, logOdds[k].map(trees.logistic), doc.evidence)
    const found = new Set(
      groups.flatMap((g) =>
        g.a.flatMap((i) => g.b.flatMap((j) => doc.ofA[i].flatMap((x) => doc.ofB[j].map((y) => `${x}:${y}`)))),
      ),
    )
    for (const key of found)
      if (doc.gold.has(key)) tp++
      else if (!doc.neutral.has(key)) fp++
    for (const key of doc.gold) if (!found.has(key)) fn++
  })
  const p = tp / (tp + fp || 1),
    r = tp / (tp + fn || 1)
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r || 1)).toFixed(3)} (false ${fp})`
}
function print(name, docs, logOdds) {
  console.log(name)
  for (const set of new Set(docs.map((doc) => doc.set))) {
    const at = docs.flatMap((doc, k) => (doc.set === set ? [k] : []))
    console.log(
      `  ${set.padEnd(14)} ${figures(
        at.map((k) => docs[k]),
        at.map((k) => logOdds[k]),
      )}`,
    )
  }
}

const t0 = performance.now()
const docs = readGold(folder).map(prepare)
console.log(
  `${docs.length} documents, ${docs.reduce((n, d) => n + d.rows.length, 0)} candidates, ${((performance.now() - t0) / 1000).toFixed(1)} s`,
)
for (const set of new Set(docs.map((d) => d.set))) {
  const own = docs.filter((d) => d.set === set)
  let all = 0,
    reached = 0
  for (const d of own) {
    const got = new Set(
      d.labels.flatMap((label, c) =>
        label ? d.ofA[d.candidates.rows[c]].flatMap((x) => d.ofB[d.candidates.columns[c]].map((y) => `${x}:${y}`)) : [],
      ),
    )
    for (const key of d.gold) {
      all++
      if (got.has(key)) reached++
    }
  }
  if (all) console.log(`  ${set.padEnd(14)} gold links among the candidates ${(reached / all).toFixed(3)}`)
}

const PAIR = { trees: 100, depth: 3, rate: 0.15 }
const CONTEXT = { trees: 200, depth: 4, rate: 0.08 }
/** Scores of every document by models that did not see its fold. */
function crossScores(settings) {
  const out = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(
      docs.filter((d) => d.fold !== fold),
      settings,
    )
    docs.forEach((doc, k) => {
      if (doc.fold === fold) out[k] = scoresOf(doc, model)
    })
  }
  return out
}
docs.forEach(clean)
const first = crossScores(PAIR)
print('pairs alone', docs, first)
docs.forEach((doc, k) => addContext(doc, first[k]))
const second = crossScores(CONTEXT)
print('with context', docs, second)
const contextModel = train(docs, CONTEXT)
let final = second
let againModel = null
docs.forEach((doc, k) => addContext(doc, second[k]))
final = crossScores(CONTEXT)
print('with context twice', docs, final)
print(
  'mean of both, as in score-pairs.ts',
  docs,
  final.map((scores, k) => scores.map((score, c) => (score + second[k][c]) / 2)),
)
againModel = train(docs, CONTEXT)
docs.forEach(clean)
const pairModel = train(docs, PAIR)

if (!process.argv.includes('--dry')) {
  const short = (x) => (Number.isFinite(x) ? Number(x.toPrecision(5)) : 1e9)
  const text = (model) => JSON.stringify(model, (_, x) => (typeof x === 'number' ? short(x) : x === null ? 1e9 : x))
  writeFileSync(
    'src/engine/align/weights.ts',
    `// Generated by src/learn/learn.mjs; do not edit. Learned from aesop, deplain, retranslation, moves, seeds, same-event and strangers.
import type { TreeModel } from './trees.ts'

/** Log-odds that two sentences are one, from PAIR_FEATURES alone. */
export const PAIR_MODEL: TreeModel = ${text(pairModel)}

/** The same from PAIR_FEATURES and CONTEXT_FEATURES, the context drawn from PAIR_MODEL's scores. */
export const CONTEXT_MODEL: TreeModel = ${text(contextModel)}

/** The same once more, the context drawn from CONTEXT_MODEL's scores. */
export const SECOND_CONTEXT_MODEL: TreeModel = ${text(againModel)}
`,
  )
}
await server.close()
process.exit(0)
