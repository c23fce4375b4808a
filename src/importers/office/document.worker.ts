import { answerFile } from '../answer-file.ts'
import { readDocument } from './read-document.ts'

answerFile(readDocument)
