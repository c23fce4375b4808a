import { i18n } from '@lingui/core'

/**
 * Why a block is set aside, in the language that the page speaks. Articles keep the English words, which are what a translation is looked up
 * by; a reason that no catalogue has, as files of later releases bring them, stays as it is.
 */
export function reasonWords(reason: string): string {
  return Object.hasOwn(i18n.messages, reason) ? i18n._(reason) : reason
}
