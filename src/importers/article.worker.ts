import { articleFromText, type SourceText } from '../engine/article.ts'
import { answerOnce } from './answer-file.ts'

const isSource = (data: unknown): data is SourceText =>
  typeof data === 'object' && data !== null && 'text' in data && typeof data.text === 'string'

answerOnce(isSource, articleFromText)
