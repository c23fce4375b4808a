import { i18n } from '@lingui/core'
import { answerOnce } from '../../importers/answer-file.ts'
import { formatDay } from '../../view-model/names.ts'
import { languageName } from './language-names.ts'

const isLocale = (data: unknown): data is string => typeof data === 'string'

answerOnce(isLocale, (locale) => {
  i18n.loadAndActivate({ locale, messages: {} })
  i18n.number(0)
  languageName(locale)
  formatDay('2000-01-01')
  return null
})
