import { t } from '@lingui/core/macro'

/** "2 of 9": where one is in a lesson; `at` counts from 0. */
export function placeWords(at: number, count: number): string {
  const place = at + 1
  return t({ message: `${place} of ${count}`, comment: 'the second of nine questions' })
}
