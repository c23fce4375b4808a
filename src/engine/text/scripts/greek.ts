import { table, type Script } from './script.ts'

/** Greek letters after ISO 843:1997 and ELOT 743; foreign names are written with `μπ` for b, `ντ` for d, `γκ` for g, and `σ` for `sh`. */
export const greek: Script = {
  words: /\p{Script=Greek}[\p{Script=Greek}\p{M}]*/gu,
  hasCapitals: true,
  hasVowels: true,
  fewest: 3,
  letters: table(
    'α -, ε -, η -, ι -, ο -, υ -, ω -, ου -, αυ -V/-F/-, ευ -V/-F/-',
    'β V/B, γ G/~, γκ G/NG, γγ NG/G, γχ NX, δ D, ζ S, θ T, κ K, λ L, μ M, μπ B/MP/MB, ν N, ντ D/NT/ND',
    'ξ KS, π P, ρ R, σ S, ς S, τ T, τσ TS/S, τζ S/TS, φ F, χ X/K, ψ PS',
  ),
  longest: 2,
  heads: [],
  // Endings of cases, in Greek letters and as English keeps the nominative.
  tails: 'ς ου ον ους ων s os is as es'.split(' '),
  merged: ['c is s'],
}
