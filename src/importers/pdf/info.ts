import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PdfInfo } from './items.ts'

const NOTHING: PdfInfo = { title: null, author: null, language: null, producer: null, created: null }

/** What the file says about itself, unjudged. A damaged entry says nothing. */
export async function readInfo(pdf: PDFDocumentProxy): Promise<PdfInfo> {
  try {
    const { info, metadata } = await pdf.getMetadata()
    const fieldOf = (name: string): string | null => {
      const value: unknown = Reflect.get(info, name)
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
    }
    const listed: unknown = metadata?.get('dc:title')
    return {
      title: typeof listed === 'string' && listed.trim() !== '' ? listed.trim() : fieldOf('Title'),
      author: fieldOf('Author'),
      language: fieldOf('Language'),
      producer: fieldOf('Creator') ?? fieldOf('Producer'),
      created: dayOf(fieldOf('CreationDate') ?? ''),
    }
  } catch {
    return NOTHING
  }
}

/** `D:20260311…` as the standard writes dates. */
function dayOf(date: string): string | null {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(date) ?? []
  return year === undefined || Number.isNaN(Date.parse(`${year}-${month}-${day}`)) ? null : `${year}-${month}-${day}`
}
