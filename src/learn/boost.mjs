/**
 * Gradient boosting of small decision trees for the logistic loss (Friedman 2001, "Greedy function approximation", section 4.5),
 * with Newton steps, histograms of 64 quantiles a feature, and a half of the rows and features drawn for each tree (Friedman 2002,
 * "Stochastic gradient boosting") by a generator with a fixed seed, so that the same rows give the same model. Returns the engine's `TreeModel`.
 */
const BINS = 64

/** A linear congruential generator (Numerical Recipes): 0…1, the same numbers each time. */
function generator(seed) {
  let state = seed >>> 0
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

function quantiles(rows, feature) {
  const step = Math.max(1, Math.floor(rows.length / 20000))
  const values = []
  for (let k = 0; k < rows.length; k += step) values.push(rows[k][feature])
  values.sort((x, y) => x - y)
  const cuts = []
  for (let k = 1; k < BINS; k++) {
    const cut = values[Math.floor((k * values.length) / BINS)]
    if (cuts.length === 0 || cut > cuts.at(-1)) cuts.push(cut)
  }
  return cuts
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
  const bins = cuts.map((cut, f) => {
    const out = new Uint8Array(n)
    for (let i = 0; i < n; i++) {
      const v = rows[i][f]
      let low = 0
      let high = cut.length
      while (low < high) {
        const mid = (low + high) >> 1
        if (v > cut[mid]) low = mid + 1
        else high = mid
      }
      out[i] = low
    }
    return out
  })
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
  const splits = []
  const thresholds = []
  const leaves = []
  const node = new Uint8Array(n)
  const random = generator(1)
  for (let t = 0; t < trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]))
      gradient[i] = weights[i] * ((labels[i] ? 1 : 0) - p)
      hessian[i] = weights[i] * p * (1 - p)
    }
    node.fill(0)
    const drawn = Int32Array.from(rows.keys()).filter(() => random() < share)
    const features = [...Array(width).keys()].filter(() => random() < share)
    const treeSplits = Array.from({ length: inner }, () => 0)
    const treeThresholds = Array.from({ length: inner }, () => Infinity)
    for (let level = 0; level < depth; level++) {
      const first = (1 << level) - 1
      const count = 1 << level
      const bestGain = new Float64Array(count)
      const bestBin = new Int32Array(count).fill(-1)
      const bestFeature = new Int32Array(count)
      for (const f of features) {
        const G = new Float64Array(count * BINS)
        const H = new Float64Array(count * BINS)
        const W = new Float64Array(count * BINS)
        const column = bins[f]
        for (const i of drawn) {
          const at = (node[i] - first) * BINS + column[i]
          G[at] += gradient[i]
          H[at] += hessian[i]
          W[at] += weights[i]
        }
        for (let k = 0; k < count; k++) {
          let g = 0,
            h = 0,
            w = 0
          for (let b = 0; b < BINS; b++) {
            g += G[k * BINS + b]
            h += H[k * BINS + b]
            w += W[k * BINS + b]
          }
          let gl = 0,
            hl = 0,
            wl = 0
          for (let b = 0; b < cuts[f].length; b++) {
            gl += G[k * BINS + b]
            hl += H[k * BINS + b]
            wl += W[k * BINS + b]
            if (wl < minWeight || w - wl < minWeight) continue
            const gain = (gl * gl) / (hl + ridge) + ((g - gl) * (g - gl)) / (h - hl + ridge) - (g * g) / (h + ridge)
            if (gain > bestGain[k]) {
              bestGain[k] = gain
              bestBin[k] = b
              bestFeature[k] = f
            }
          }
        }
      }
      for (let k = 0; k < count; k++) {
        if (bestBin[k] < 0) continue
        treeSplits[first + k] = bestFeature[k]
        treeThresholds[first + k] = cuts[bestFeature[k]][bestBin[k]]
      }
      for (let i = 0; i < n; i++) {
        const k = node[i] - first
        const right = bestBin[k] >= 0 && bins[bestFeature[k]][i] > bestBin[k]
        node[i] = 2 * node[i] + (right ? 2 : 1)
      }
    }
    const G = new Float64Array(1 << depth)
    const H = new Float64Array(1 << depth)
    for (let i = 0; i < n; i++) {
      G[node[i] - inner] += gradient[i]
      H[node[i] - inner] += hessian[i]
    }
    const values = Array.from(G, (g, k) => (rate * g) / (H[k] + ridge))
    for (let i = 0; i < n; i++) score[i] += values[node[i] - inner]
    splits.push(...treeSplits)
    thresholds.push(...treeThresholds)
    leaves.push(...values)
  }
  return { depth, bias, splits, thresholds, leaves }
}
