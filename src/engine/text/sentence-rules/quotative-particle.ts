import type { SentenceRule } from './possible-end.ts'

/** Japanese goes on after a quotation with a particle: `「行かない。」と述べた。` is one sentence. */
export const quotativeParticle: SentenceRule = ({ text, markEnd, end, after }) => {
  const closesQuotation = /[」』”]/u.test(text.slice(markEnd, end))
  return closesQuotation && /^(?:と|って|などと)/u.test(after) ? 'join' : null
}
