/**
 * Gradient boosting of small decision trees for the logistic loss (Friedman 2001, "Greedy function approximation", section 4.5),
 * with Newton steps, histograms of 64 quantiles a feature, and a half of the rows and features drawn for each tree (Friedman 2002,
 * "Stochastic gradient boosting") by a generator with a fixed seed, so that the same rows give the same model. Returns the engine's `TreeModel`.
 */
const BINS = 64
/** Each bin holds the sums of gradients, of hessians and of weights. */
const STRIDE = 3 * BINS

/** A linear congruential generator (Numerical Recipes): 0…1, the same numbers each time. */
function generator(seed) {
  let state = seed >>> 0
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

function quantiles(rows, feature) {
  const step = Math.max(1, Math.floor(rows.length / 20000))
  const values = Float64Array.from({ length: Math.ceil(rows.length / step) }, (_, k) => rows[k * step][feature]).sort()
  const cuts = []
  for (let k = 1; k < BINS; k++) {
    const cut = values[Math.floor((k * values.length) / BINS)]
    if (cuts.length === 0 || cut > cuts.at(-1)) cuts.push(cut)
  }
  return cuts
}

/** The number of the bin of each feature of each row, row after row. */
function toBins(rows, cuts) {
  const out = new Uint8Array(rows.length * cuts.length)
  let at = 0
  for (const row of rows)
    cuts.forEach((cut, f) => {
      let low = 0
      let high = cut.length
      while (low < high) {
        const mid = (low + high) >> 1
        if (row[f] > cut[mid]) low = mid + 1
        else high = mid
      }
      out[at++] = low
    })
  return out
}

export function boost({
  rows,
  labels,
  weights,
  trees = 100,
  depth = 3,
  rate = 0.15,
  ridge = 5,
  minWeight = 10,
  share = 0.5,
}) {
  const width = rows[0].length
  const n = rows.length
  const cuts = Array.from({ length: width }, (_, f) => quantiles(rows, f))
  const bins = toBins(rows, cuts)
  const inner = (1 << depth) - 1
  let positive = 0
  let all = 0
  for (let i = 0; i < n; i++) {
    all += weights[i]
    if (labels[i]) positive += weights[i]
  }
  const bias = Math.log(positive / (all - positive))
  const score = new Float64Array(n).fill(bias)
  const gradient = new Float64Array(n)
  const hessian = new Float64Array(n)
  const node = new Uint8Array(n)
  const random = generator(1)

  /** Sums by feature and bin of the rows of one node. */
  const sumUp = (members, features) => {
    const sums = new Float64Array(features.length * STRIDE)
    for (const i of members) {
      const g = gradient[i]
      const h = hessian[i]
      const w = weights[i]
      for (let q = 0; q < features.length; q++) {
        const at = q * STRIDE + bins[i * width + features[q]] * 3
        sums[at] += g
        sums[at + 1] += h
        sums[at + 2] += w
      }
    }
    return sums
  }
  const bestSplit = (sums, features) => {
    let best = { gain: 0, feature: 0, bin: -1 }
    features.forEach((feature, q) => {
      const first = q * STRIDE
      let g = 0
      let h = 0
      let w = 0
      for (let at = first; at < first + STRIDE; at += 3) {
        g += sums[at]
        h += sums[at + 1]
        w += sums[at + 2]
      }
      let gl = 0
      let hl = 0
      let wl = 0
      for (let bin = 0; bin < cuts[feature].length; bin++) {
        gl += sums[first + bin * 3]
        hl += sums[first + bin * 3 + 1]
        wl += sums[first + bin * 3 + 2]
        if (wl < minWeight || w - wl < minWeight) continue
        const gain = (gl * gl) / (hl + ridge) + ((g - gl) * (g - gl)) / (h - hl + ridge) - (g * g) / (h + ridge)
        // What rounding alone gains is no gain.
        if (gain > best.gain + 1e-9) best = { gain, feature, bin }
      }
    })
    return best
  }

  const splits = []
  const thresholds = []
  const leaves = []
  for (let t = 0; t < trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]))
      gradient[i] = weights[i] * ((labels[i] ? 1 : 0) - p)
      hessian[i] = weights[i] * p * (1 - p)
    }
    node.fill(0)
    const drawn = Int32Array.from(rows.keys()).filter(() => random() < share)
    const features = [...Array(width).keys()].filter(() => random() < share)
    let level = [{ members: drawn, sums: sumUp(drawn, features) }]
    for (let d = 0; d < depth; d++) {
      const first = (1 << d) - 1
      const found = level.map(({ sums }) => bestSplit(sums, features))
      for (const { feature, bin } of found) {
        splits.push(bin < 0 ? 0 : feature)
        thresholds.push(bin < 0 ? Infinity : cuts[feature][bin])
      }
      const isRight = (i, { feature, bin }) => bin >= 0 && bins[i * width + feature] > bin
      for (let i = 0; i < n; i++) node[i] = 2 * node[i] + (isRight(i, found[node[i] - first]) ? 2 : 1)
      if (d === depth - 1) break
      level = level.flatMap(({ members, sums }, k) => {
        const left = members.filter((i) => !isRight(i, found[k]))
        const right = members.filter((i) => isRight(i, found[k]))
        // The larger child's sums are what the smaller one leaves of its parent's.
        const smaller = sumUp(left.length < right.length ? left : right, features)
        const larger = sums.map((sum, at) => sum - smaller[at])
        const [ofLeft, ofRight] = left.length < right.length ? [smaller, larger] : [larger, smaller]
        return [
          { members: left, sums: ofLeft },
          { members: right, sums: ofRight },
        ]
      })
    }
    const G = new Float64Array(1 << depth)
    const H = new Float64Array(1 << depth)
    for (let i = 0; i < n; i++) {
      G[node[i] - inner] += gradient[i]
      H[node[i] - inner] += hessian[i]
    }
    const values = Array.from(G, (g, k) => (rate * g) / (H[k] + ridge))
    for (let i = 0; i < n; i++) score[i] += values[node[i] - inner]
    leaves.push(...values)
  }
  return { depth, bias, splits, thresholds, leaves }
}
