import { readCredits } from '../engine/text/credits.ts'
import { toWebAddress } from './web-address.ts'

/** What a page says about itself; null where it says nothing. */
export interface PageFacts {
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  /** ISO 8601 day. */
  readonly date: string | null
  /** Absolute, http or https. */
  readonly address: string | null
  readonly language: string | null
  /** The story as the page gives it to search engines; markup may stand in it. */
  readonly articleBody: string | null
}

/** How deep structured data is searched; real pages nest four levels. */
const MAX_DEPTH = 8

/** Characters of structured data that are read; a live report with all its entries has half as many. */
const MAX_JSON = 1_000_000

/** Characters of a title, a name or an address; what is longer is none. */
const LONGEST_FACT = 2_000

/** The types of schema.org that are articles: NewsArticle, ReportageNewsArticle, BlogPosting … */
const ARTICLE_TYPE = /Article$|BlogPosting$|^Report$/

/**
 * Read where publishers put it for search engines and social networks: JSON-LD (schema.org), Open Graph, `<meta>`,
 * `<time>`, `<title>`; the most exact first. `openedAt`: where it was open, for a page that does not say where it stands.
 */
export function readFacts(document: Document, openedAt: string | null = null): PageFacts {
  const article = findStructured(document)
  const meta = (names: string) => readMeta(document, names)
  const address = addressOf(document, article) ?? toWebAddress(openedAt)
  const pageTitle = tidy(document.title)
  const title = textOf(article['headline']) ?? meta('og:title twitter:title title') ?? pageTitle
  const outlet =
    nameOf(article['publisher']) ?? meta('og:site_name application-name') ?? outletInTitle(pageTitle ?? '', title)
  return {
    title: title === null ? null : withoutOutlet(title, outlet),
    outlet: (outlet === title ? null : outlet) ?? hostOf(address),
    author: nameOf(article['author']) ?? meta('author article:author byl'),
    date: firstDay([
      textOf(article['datePublished']),
      meta(PUBLISHED),
      ...[...document.querySelectorAll('[itemprop="datePublished"], article time, main time, time')].map(momentOf),
      shownDay(document),
    ]),
    address,
    articleBody: bodyOf(article['articleBody']),
    language: toLanguage(
      document.documentElement.lang || textOf(article['inLanguage']) || meta('content-language og:locale'),
    ),
  }
}

/** Names under which pages give their day of publication, the most exact first. */
const PUBLISHED =
  'article:published_time og:article:published_time og:published_time article:published datePublished date dc.date dc.date.issued dc.date.created dcterms.issued dcterms.created dcterms.date parsely-pub-date sailthru.date pubdate publish-date publish_date publication_date published_date'

function firstDay(candidates: readonly (string | null)[]): string | null {
  return candidates.reduce<string | null>((found, candidate) => found ?? toDay(candidate), null)
}

/** Characters of a line that shows when something was published: a day, a time, a few words. */
const DATE_LINE = 120

/** The day that a page shows to its readers alone, in elements that it calls dates; null where they show several, which may be other stories'. */
function shownDay(document: Document): string | null {
  const called = [...document.querySelectorAll('[class*="date" i], [class*="publish" i], [id*="date" i]')]
  const days = called
    .filter((element) => !/update|modif/i.test(`${element.getAttribute('class')} ${element.id}`))
    .map((element) => textUpTo(element, DATE_LINE))
    .flatMap((text) => (text === null ? [] : (readCredits(text).date ?? [])))
  const [day, ...others] = new Set(days)
  return others.length > 0 ? null : (day ?? null)
}

/** An element's text; null where it has more characters than that, of which the rest is not read: dates may stand around whole pages. */
function textUpTo(element: Element, limit: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let text = ''
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    text = (text + (node.nodeValue ?? '')).trimStart()
    if (text.trimEnd().length > limit) return null
  }
  return text.trimEnd()
}

/** The moment an element is about, as it gives it to machines. */
function momentOf(element: Element): string | null {
  return tidy(element.getAttribute('datetime') ?? element.getAttribute('content'))
}

function readMeta(document: Document, names: string): string | null {
  for (const name of names.split(' ')) {
    const selector = ['name', 'property', 'itemprop', 'http-equiv'].map((key) => `meta[${key}="${name}" i]`).join(',')
    const element = document.querySelector(selector)
    const content = tidy(element?.getAttribute('content') ?? element?.getAttribute('value'))
    // Some pages put the address of an author's page where the name belongs.
    if (content !== null && !/^https?:/.test(content)) return content
  }
  return null
}

/** Where a page says that it stands, for search engines or in the line that browsers write into pages they save; the most exact first. */
function addressOf(document: Document, article: Readonly<Record<string, unknown>>): string | null {
  const page = article['mainEntityOfPage']
  return (
    toWebAddress(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')) ??
    toWebAddress(document.querySelector('meta[property="og:url" i]')?.getAttribute('content')) ??
    toWebAddress(textOf(article['url'])) ??
    toWebAddress(textOf(isObject(page) ? page['@id'] : page)) ??
    toWebAddress(savedFrom(document))
  )
}

/** `<!-- saved from url=(0029)https://example.org/2026/story -->`, before or after the page's first tag. */
function savedFrom(document: Document): string | null {
  const beginning = [...document.childNodes, ...[...document.documentElement.childNodes].slice(0, 2)]
  const notes = beginning.filter((node) => node instanceof Comment).map(({ data }) => data)
  return (
    notes.map((note) => /^\s*saved from url=\(\d+\)(\S+)\s*$/.exec(note)?.[1]).find((url) => url !== undefined) ?? null
  )
}

/** The outlet, as far as an address names it: `example.org`. */
function hostOf(address: string | null): string | null {
  return /^https?:\/\/(?:www\.)?([^/?#:]+\.[^/?#:]+)/i.exec(address ?? '')?.[1] ?? null
}

/** The first article in the page's JSON-LD, as loose properties; empty where there is none. */
function findStructured(document: Document): Readonly<Record<string, unknown>> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parseJson(script.textContent ?? ''), 0)
    if (found !== null) return found
  }
  return {}
}

function findArticle(value: unknown, depth: number): Readonly<Record<string, unknown>> | null {
  if (depth > MAX_DEPTH || !isObject(value)) return null
  const types = [value['@type']].flat()
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value
  for (const inner of Object.values(value)) {
    const found = findArticle(inner, depth + 1)
    if (found !== null) return found
  }
  return null
}

/** Undefined where a page's JSON is broken, as it often is, or too long. */
function parseJson(json: string): unknown {
  if (json.length > MAX_JSON) return undefined
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? tidy(value) : null
}

function bodyOf(value: unknown): string | null {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || null : null
}

/** The name in `"name"`, `{"name": …}` or a list of either. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value))
    return (
      value
        .map(nameOf)
        .filter((name) => name !== null)
        .join(', ') || null
    )
  return isObject(value) ? textOf(value['name']) : textOf(value)
}

/** Null for what is too long to be a fact, too. */
function tidy(text: string | null | undefined): string | null {
  if ((text?.length ?? 0) > LONGEST_FACT) return null
  return text?.replace(/\s+/g, ' ').trim() || null
}

/** What stands between a headline and its outlet in a page's title. */
const TITLE_BAR = /\s+[|–—·-]\s+|\s*[|｜]\s*/u

/** “Headline | Outlet” → the outlet, where the headline is known to be the first part. */
function outletInTitle(pageTitle: string, title: string | null): string | null {
  const [first, last, ...more] = pageTitle.split(TITLE_BAR)
  return more.length === 0 && title !== null && tidy(first) === title ? tidy(last) : null
}

/** “Headline | Politics | Outlet” and “Outlet - Headline” → the headline: parts that name the outlet, and what stands beyond them, go. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(TITLE_BAR)
  const name = plain(outlet ?? '')
  const isOutlet = (part: string) =>
    name !== '' && (plain(part).includes(name) || (plain(part).length > 2 && name.includes(plain(part))))
  const last = parts.at(-1) ?? ''
  const [head = ''] = parts
  if (parts.length < 2) return title
  if (isOutlet(last)) {
    const end = title.lastIndexOf(last)
    return withoutOutlet(title.slice(0, end).replace(/[\s|｜–—·-]+$/u, ''), outlet)
  }
  return isOutlet(head) ? title.slice(head.length).replace(/^[\s|｜–—·-]+/u, '') : title
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^the/, '')
}

/** The day as its publisher counts it: the offset in `2026-03-11T23:30-05:00` changes nothing. */
function toDay(text: string | null): string | null {
  if (text === null) return null
  const day =
    /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text)?.[0] ?? /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text)?.slice(1).join('-')
  // `0001-01-01` stands where a system knew no day.
  if (day !== undefined) return Number.isNaN(Date.parse(day)) || day < FIRST_DAY ? null : day
  // “Wed, 11 Mar 2026 …”: only what names its year; a bare number is no date.
  const parsed = /[a-z]{3}.*\d{4}/i.test(text) ? Date.parse(`${text.replace(/\s+\d{1,2}:.*$/, '')} UTC`) : Number.NaN
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString().slice(0, 10)
}

/** No newspaper's site gives an older day. */
const FIRST_DAY = '1700-01-01'

function toLanguage(tag: string | null): string | null {
  try {
    return tag === null ? null : (Intl.getCanonicalLocales(tag.trim().replace('_', '-'))[0] ?? null)
  } catch {
    return null
  }
}
