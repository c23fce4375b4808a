declare module 'snowball-stemmers' {
  /** Throws where the algorithm is unknown. */
  export function newStemmer(algorithm: string): { stem(word: string): string }
}
