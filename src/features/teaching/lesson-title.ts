import { t } from '@lingui/core/macro'
import type { Lesson } from '../../view-model/lesson.ts'

/** What stands above a lesson: the teacher's title, else one that fits every pair. */
export function titleOf({ title }: Lesson): string {
  return title === '' ? t`Same story, two versions` : title
}
