import { readXml } from './xml.ts'

/** What an office document's own card says about it; null where it says nothing. */
export interface Properties {
  readonly title: string | null
  readonly author: string | null
  /** ISO 8601 day on which the file was made. */
  readonly date: string | null
}

/** Elements in which Word, OpenDocument and EPUB keep them; where a file has several, the first of the list counts. */
const TITLE = ['dc:title']
const AUTHOR = ['meta:initial-creator', 'dc:creator']
const DATE = ['dcterms:created', 'meta:creation-date', 'dc:date']

/** What programs write there by themselves: a file's name, a template's place holder. */
const FILLER = /^(?:untitled|(?:word )?document ?\d*|microsoft word - .*)$|\.(?:docx?|odt|rtf|txt)$|[<>{}]/i

/** Reads Word's `core.xml`, OpenDocument's `meta.xml` or the head of an EPUB's package; null is a file without. */
export function readProperties(xml: string | null): Properties {
  const told = new Map<string, string>()
  let text = ''
  if (xml !== null) {
    readXml(xml, {
      open: () => {
        text = ''
      },
      close: (name) => {
        if (!told.has(name)) told.set(name, text)
        text = ''
      },
      text: (more) => {
        text += more
      },
    })
  }
  const first = (names: readonly string[]) =>
    names.map((name) => told.get(name) ?? '').find((value) => value !== '') ?? ''
  return toProperties(first(TITLE), first(AUTHOR), first(DATE))
}

/** A card's fields as they were written, a time as the day it begins with; an empty one tells nothing. */
export function toProperties(title: string, author: string, time: string): Properties {
  const name = tidy(title)
  return { title: name !== null && FILLER.test(name) ? null : name, author: tidy(author), date: toDay(time) }
}

function tidy(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null
}

function toDay(time: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0]
  return day === undefined || Number.isNaN(Date.parse(day)) ? null : day
}
