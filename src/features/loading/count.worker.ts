import type { Article } from '../../engine/article.ts'
import { answerOnce } from '../../importers/answer-file.ts'
import { countWords } from './count-words.ts'

const isArticle = (data: unknown): data is Article => typeof data === 'object' && data !== null && 'blocks' in data

answerOnce(isArticle, countWords)
