import type { FileAnswer } from './read-in-worker.ts'
import { Refused } from './refused.ts'

/** Makes this worker read the one file it is sent, and answer with what it holds or why it can't be opened; then the page ends it. */
export function answerFile<Found>(read: (bytes: Uint8Array) => Promise<Found>): void {
  answerOnce((data) => data instanceof Uint8Array, read)
}

/** The same for any other question. `isQuestion`: libraries in a worker are greeted, too. */
export function answerOnce<Asked, Found>(
  isQuestion: (data: unknown) => data is Asked,
  read: (asked: Asked) => Promise<Found> | Found,
): void {
  self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isQuestion(data)) void answer(read, data)
  })
}

async function answer<Asked, Found>(read: (asked: Asked) => Promise<Found> | Found, asked: Asked): Promise<void> {
  try {
    post({ kind: 'file-read', found: await read(asked) })
  } catch (error) {
    post(toAnswer(error))
  }
}

function toAnswer(error: unknown): FileAnswer<never> {
  if (error instanceof Refused) return { kind: 'file-refused', because: error.because, advice: error.advice }
  return { kind: 'file-failed', reason: error instanceof Error ? error.message : String(error) }
}

function post(message: FileAnswer<unknown>): void {
  self.postMessage(message, { transfer: [] })
}
