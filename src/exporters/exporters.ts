import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import { bothNames } from '../view-model/comparison-name.ts'
import type { Exported } from './exported.ts'

/** One way to take a comparison along. */
export interface Exporter {
  readonly id: string
  /** On the button. */
  readonly name: string
  /** What it is good for, in one plain line. */
  readonly says: string
  /** Without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** Fetches what makes it, and makes it: text to be stored as UTF-8, or bytes. */
  readonly make: (exported: Exported) => Promise<string | Uint8Array<ArrayBuffer>>
}

/** In the order in which they are offered. */
export const exporters: readonly Exporter[] = [
  {
    id: 'page',
    get name() {
      return t`Web page`
    },
    get says() {
      return t`Both texts side by side with every mark, the verdict and the list. Opens in any browser, prints well.`
    },
    extension: 'html',
    mediaType: 'text/html',
    make: async (exported) => (await import('./html/page.ts')).toPage(exported),
  },
  {
    id: 'word',
    get name() {
      return t`Word`
    },
    get says() {
      return t`One text with tracked changes from A to B, and a comment where there is more to say.`
    },
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: async (exported) => (await import('./docx/docx.ts')).toDocx(exported),
  },
  {
    id: 'markdown',
    get name() {
      return t`Markdown`
    },
    get says() {
      return t`The verdict and every difference as plain text, for notes and wikis.`
    },
    extension: 'md',
    mediaType: 'text/markdown',
    make: async (exported) => (await import('./markdown.ts')).toMarkdown(exported),
  },
  {
    id: 'csv',
    get name() {
      return t`Table (CSV)`
    },
    get says() {
      return t`One line for each difference, for a spreadsheet.`
    },
    extension: 'csv',
    mediaType: 'text/csv',
    make: async (exported) => (await import('./csv.ts')).toCsv(exported),
  },
  {
    id: 'json',
    get name() {
      return t`JSON report`
    },
    get says() {
      return t`Everything that was found, with its places in both texts, for scripts.`
    },
    extension: 'json',
    mediaType: 'application/json',
    make: async (exported) => (await import('./json.ts')).toJson(exported),
  },
  {
    id: 'critic-markup',
    get name() {
      return t`CriticMarkup`
    },
    get says() {
      return t`One Markdown text with the changes from A to B in it, for editors that know CriticMarkup.`
    },
    extension: 'critic.md',
    mediaType: 'text/markdown',
    make: async (exported) => (await import('./critic-markup.ts')).toCriticMarkup(exported),
  },
  {
    id: 'tei',
    get name() {
      return t`TEI edition`
    },
    get says() {
      return t`One XML text with both readings at each place, for scholarly editions.`
    },
    extension: 'tei.xml',
    mediaType: 'application/tei+xml',
    make: async (exported) => (await import('./tei.ts')).toTei(exported),
  },
]

/** A name for the file: letters, digits and hyphens alone, so that every system takes it. `meridian-wire-and-the-daily-relay.csv`. */
export function exportFileName({ reading, name }: Exported, { extension }: Pick<Exporter, 'extension'>): string {
  const words = name ?? bothNames(reading.names.a, reading.names.b)
  const plain = words
    .normalize('NFKC')
    .toLocaleLowerCase(i18n.locale)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  const short = Array.from(plain).slice(0, LONGEST_NAME).join('').replace(/^-|-$/g, '')
  return `${short === '' ? t({ message: 'comparison', context: 'name of a file' }) : short}.${extension}`
}

/** Characters of a file's name: some systems allow 255 bytes, and a character takes up to four. */
const LONGEST_NAME = 60
