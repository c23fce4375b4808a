import { answerFile } from '../answer-file.ts'
import { toDraft } from './draft.ts'
import { limitMemory } from './memory.ts'
import { readPages } from './pages.ts'

limitMemory()

answerFile(async (bytes) => toDraft(await readPages(bytes)))
