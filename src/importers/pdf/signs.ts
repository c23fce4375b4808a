const HEADER = '%PDF-'

/** Programs let a PDF begin with up to so many bytes of something else; its name has to say then what it is. */
const JUNK_BYTES = 1024

/** Whether a file is a PDF, by its first bytes. */
export function isPdf(bytes: Uint8Array, fileName: string): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, JUNK_BYTES))
  return head.startsWith(HEADER) || (/\.pdf$/i.test(fileName) && head.includes(HEADER))
}
