import type { Draft } from '../draft.ts'
import { readInWorker } from '../read-in-worker.ts'
import workerAddress from './pdf.worker.ts?worker&url'

/** A PDF's text as an article. Rejects with `Refused` for a file without text, with a password, or too damaged to be read. */
export function convertPdf(bytes: Uint8Array): Promise<Draft> {
  return readInWorker<Draft>(workerAddress, bytes)
}
