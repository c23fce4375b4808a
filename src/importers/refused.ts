import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What a reader can nearly always do with a file that this app can't open. */
export const COPY_OUT = msg`Open it in the program it belongs to, select the article’s text, copy it and paste it here.`

/** The gap for the file's name, with which each `because` begins; filled in on the page, which knows it. */
export const file = ''

/**
 * Thrown by an importer for a file it can't open. `because` is a whole sentence with a gap for the file's name; `advice` says what to do, in
 * whole sentences. Both are messages and no texts: workers have no catalogue, so the page says them.
 */
export class Refused extends Error {
  readonly because: MessageDescriptor
  readonly advice: MessageDescriptor

  constructor(because: MessageDescriptor, advice: MessageDescriptor = COPY_OUT) {
    super(because.message ?? because.id)
    this.name = 'Refused'
    this.because = because
    this.advice = advice
  }
}
