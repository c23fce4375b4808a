/** What a page says about itself; null where it says nothing. */
export interface PageFacts {
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  /** ISO 8601 day. */
  readonly date: string | null
  readonly language: string | null
  /** The story as the page gives it to search engines; markup may stand in it. */
  readonly articleBody: string | null
}

/** How deep structured data is searched; real pages nest four levels. */
const MAX_DEPTH = 8

/** The types of schema.org that are articles: NewsArticle, ReportageNewsArticle, BlogPosting … */
const ARTICLE_TYPE = /Article$|BlogPosting$|^Report$/

/**
 * Read where publishers put it for search engines and social networks: JSON-LD (schema.org), Open Graph, `<meta>`,
 * `<time>`, `<title>`; the most exact first.
 */
export function readFacts(document: Document): PageFacts {
  const article = findStructured(document)
  const meta = (names: string) => readMeta(document, names)
  const title =
    textOf(article['headline']) ?? meta('og:title twitter:title') ?? tidy(document.querySelector('h1')?.textContent)
  return {
    title: title ?? tidy(document.title),
    outlet:
      nameOf(article['publisher']) ?? meta('og:site_name application-name') ?? outletInTitle(document.title, title),
    author: nameOf(article['author']) ?? meta('author article:author byl'),
    date: [
      textOf(article['datePublished']),
      meta('article:published_time date dc.date dcterms.date parsely-pub-date pubdate publish-date datePublished'),
      tidy(
        document.querySelector('article time[datetime], main time[datetime], time[datetime]')?.getAttribute('datetime'),
      ),
    ].reduce<string | null>((found, candidate) => found ?? toDay(candidate), null),
    articleBody: textOf(article['articleBody']),
    language: toLanguage(
      document.documentElement.lang || textOf(article['inLanguage']) || meta('content-language og:locale'),
    ),
  }
}

function readMeta(document: Document, names: string): string | null {
  for (const name of names.split(' ')) {
    const selector = ['name', 'property', 'itemprop', 'http-equiv'].map((key) => `meta[${key}="${name}" i]`).join(',')
    const content = tidy(document.querySelector(selector)?.getAttribute('content'))
    // Some pages put the address of an author's page where the name belongs.
    if (content !== null && !/^https?:/.test(content)) return content
  }
  return null
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

/** Undefined where a page's JSON is broken, as it often is. */
function parseJson(json: string): unknown {
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

function tidy(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null
}

/** “Headline | Outlet” → the outlet, where the headline is known to be the first part. */
function outletInTitle(pageTitle: string, title: string | null): string | null {
  const [first, last, ...more] = pageTitle.split(/\s+[|–—-]\s+/)
  return more.length === 0 && title !== null && tidy(first) === title ? tidy(last) : null
}

/** The day as its publisher counts it: the offset in `2026-03-11T23:30-05:00` changes nothing. */
function toDay(text: string | null): string | null {
  if (text === null) return null
  const day =
    /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text)?.[0] ?? /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text)?.slice(1).join('-')
  if (day !== undefined) return Number.isNaN(Date.parse(day)) ? null : day
  // “Wed, 11 Mar 2026 …”: only what names its year; a bare number is no date.
  const parsed = /[a-z]{3}.*\d{4}/i.test(text) ? Date.parse(`${text.replace(/\s+\d{1,2}:.*$/, '')} UTC`) : Number.NaN
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString().slice(0, 10)
}

function toLanguage(tag: string | null): string | null {
  try {
    return tag === null ? null : (Intl.getCanonicalLocales(tag.trim().replace('_', '-'))[0] ?? null)
  } catch {
    return null
  }
}
