import { toDraft } from './draft.ts'
import { limitMemory } from './memory.ts'
import { readPages } from './pages.ts'
import type { PdfAnswer } from './convert-pdf.ts'
import { Refused } from '../refused.ts'

limitMemory()

// One file, one answer; then the client ends this worker.
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data instanceof Uint8Array) void answer(data)
})

async function answer(bytes: Uint8Array): Promise<void> {
  post(await read(bytes))
}

async function read(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return { kind: 'pdf-draft', draft: toDraft(await readPages(bytes)) }
  } catch (error) {
    if (error instanceof Refused) return { kind: 'pdf-refused', because: error.because, advice: error.advice }
    return { kind: 'pdf-failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

function post(message: PdfAnswer): void {
  self.postMessage(message, { transfer: [] })
}
