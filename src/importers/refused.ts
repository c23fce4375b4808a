/** What a reader can nearly always do with a file that this app can't open. */
export const COPY_OUT = 'Open it in the program it belongs to, select the article’s text, copy it and paste it here.'

/**
 * Thrown by an importer for a file it can't open. `because` goes on from the file's name (“is protected by a password”), without a full
 * stop; `advice` says what to do, in whole sentences.
 */
export class Refused extends Error {
  readonly because: string
  readonly advice: string

  constructor(because: string, advice: string = COPY_OUT) {
    super(`${because}. ${advice}`)
    this.name = 'Refused'
    this.because = because
    this.advice = advice
  }
}
