import type { Article, BlockPart, Metadata } from './article.ts'
import { fingerprint } from './text/fingerprint.ts'

// Apart from `articleFromText`, which knows languages and furniture: the page corrects articles before it has loaded any of that.

const BY_READER = /*i18n*/ 'set aside by the reader'

/** The article with one block made another part of the story: how a set-aside block is put back, and set aside again. */
export function withPart(
  article: Article,
  blockIndex: number,
  part: BlockPart,
  reason = part === 'headline' || part === 'body' ? null : BY_READER,
): Article {
  const blocks = article.blocks.map((block, index) => (index === blockIndex ? { ...block, part, reason } : block))
  return identified({ ...article, blocks })
}

/** The article with some of its metadata corrected; what is absent stays. */
export function withMetadata(article: Article, { title, outlet, date, address, language }: Metadata): Article {
  return identified({
    ...article,
    title: title === undefined ? article.title : title,
    outlet: outlet === undefined ? article.outlet : outlet,
    date: date === undefined ? article.date : date,
    address: address === undefined ? article.address : address,
    language: language ?? article.language,
  })
}

/** The article with the id of its content. */
export function identified(content: Omit<Article, 'id'>): Article {
  const { text, title, outlet, date, address, language, blocks } = content
  const parts = blocks.map(({ kind, part, span }) => `${kind} ${part} ${span.start} ${span.end}`)
  // Articles without an address keep the ids that they had before there were any.
  const place = address === null ? [] : [address]
  return { ...content, id: fingerprint([text, title, outlet, date, language, ...place, ...parts]) }
}
