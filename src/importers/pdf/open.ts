import { msg } from '@lingui/core/macro'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { file, Refused } from '../refused.ts'

const UNLOCK = msg`Open it with its password in the program that shows your PDF files, select the article’s text, copy it and paste it here.`

/** An open file, and how to let go of it. */
interface OpenPdf {
  readonly pdf: PDFDocumentProxy
  readonly close: () => Promise<void>
}

/** Opens a PDF with pdf.js on the thread that calls. Throws `Refused` where it is protected, damaged or none. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  fillInPromises()
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // pdf.js wants to be two threads. This one is a worker already and is both: loaded beside the other half, this half is called directly.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  const { readCharacterMap } = await import('./character-maps.ts')
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    BinaryDataFactory: class {
      async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
        if (kind === 'cMapUrl') return readCharacterMap(filename)
        throw new Error(`no ${filename}: only text is read`)
      }
    },
    // Only text is read: no fonts of the system or the file are loaded, no pictures decoded, no forms or scripts looked at.
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableWorkerRendering: true,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
  })
  const close = () => task.destroy()
  try {
    return { pdf: await task.promise, close }
  } catch (error) {
    await close()
    throw toRefusal(error)
  }
}

function toRefusal(error: unknown): unknown {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return new Refused(msg`${file} is protected by a password.`, UNLOCK)
  return new Refused(msg`${file} is a PDF file that is too damaged to be read.`)
}

/** pdf.js expects `Promise.withResolvers`, which Safari has from 17.4 and Node from 22. */
function fillInPromises(): void {
  if ('withResolvers' in Promise) return
  Object.defineProperty(Promise, 'withResolvers', {
    value: <T>() => {
      let resolve: ((value: T) => void) | undefined
      let reject: ((reason: unknown) => void) | undefined
      const promise = new Promise<T>((onResolve, onReject) => {
        resolve = onResolve
        reject = onReject
      })
      return { promise, resolve, reject }
    },
  })
}
