/** Scores the links that the engine finds in a document against human gold. */

const SENTENCE = new Set(['same', 'edited', 'reworded'])
const TEXT = new Set([...SENTENCE, 'shared-quote'])

/** Two sentences that each span two gold units pair those in order; else each unit of one side goes with each of the other. */
const cross = (x, y, inOrder) =>
  inOrder && x.length === y.length && x.length <= 2
    ? x.map((i, k) => [i, y[k]])
    : x.flatMap((i) => y.map((j) => [i, j]))

/** Gold links that the links stand for, `i:j` → kind. `doc.unitsA`, `doc.unitsB`: the gold units of each sentence. */
function unitLinks(doc, links) {
  const found = new Map()
  for (const link of links) {
    if (!TEXT.has(link.kind)) continue
    const units = (sentences, of) => [...new Set(sentences.flatMap((index) => of[index]))].sort((x, y) => x - y)
    const isPlain = link.a.length === 1 && link.b.length === 1
    for (const pair of cross(units(link.a, doc.unitsA), units(link.b, doc.unitsB), isPlain)) {
      const key = pair.join(':')
      if (!found.has(key) || SENTENCE.has(link.kind)) found.set(key, link.kind)
    }
  }
  return found
}

/** The groups that the links `i:j` come to, each as one string. */
function groupsOf(keys) {
  const parent = new Map()
  const find = (x) => {
    let top = x
    while ((parent.get(top) ?? top) !== top) top = parent.get(top)
    return top
  }
  const members = new Set()
  for (const key of keys) {
    const [i, j] = key.split(':')
    members.add(`a${i}`).add(`b${j}`)
    parent.set(find(`a${i}`), find(`b${j}`))
  }
  const groups = new Map()
  for (const member of members) groups.set(find(member), [...(groups.get(find(member)) ?? []), member])
  return new Set([...groups.values()].map((group) => group.sort().join(' ')))
}

function tally() {
  return { right: 0, wrong: 0, missed: 0 }
}

function count(into, found, gold, isNeutral) {
  for (const key of found)
    if (gold.has(key)) into.right++
    else if (!isNeutral(key)) into.wrong++
  for (const key of gold) if (!found.has(key)) into.missed++
}

function toText({ right, wrong, missed }) {
  const ratio = (part, whole) => (whole > 0 ? part / whole : 0).toFixed(3)
  return `P ${ratio(right, right + wrong)} R ${ratio(right, right + missed)} F1 ${ratio(2 * right, 2 * right + wrong + missed)}`
}

/** Prints precision, recall and F1 of the links that `linksOf(doc)` gives, and F1 of whole groups, one line a set. */
export function printFigures(docs, linksOf) {
  const sets = new Map()
  for (const doc of docs) {
    const { links, groups } = sets.get(doc.set) ?? { links: tally(), groups: tally() }
    sets.set(doc.set, { links, groups })
    const found = unitLinks(doc, linksOf(doc))
    // Two sentences of one fact may share a quotation, but must not be called one sentence.
    const isNeutral = (key) => doc.neutral.has(key) || (doc.facts.has(key) && found.get(key) === 'shared-quote')
    count(links, new Set(found.keys()), doc.gold, isNeutral)
    count(groups, groupsOf(found.keys()), groupsOf(doc.gold), () => false)
  }
  for (const [set, { links, groups }] of sets)
    console.log(`  ${set.padEnd(14)} ${toText(links)} (false ${links.wrong}); groups ${toText(groups)}`)
}
