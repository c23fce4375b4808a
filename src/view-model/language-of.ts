import type { Article } from '../engine/article.ts'
import { direction } from '../engine/text/direction.ts'

/** `lang` and `dir` for the words of an article, as attributes; the browser judges the direction where the language could not be told. */
export interface LanguageAttributes {
  readonly lang?: string
  readonly dir: 'ltr' | 'rtl' | 'auto'
}

export function languageOf({ language }: Pick<Article, 'language'>): LanguageAttributes {
  return language === 'und' ? { dir: 'auto' } : { lang: language, dir: direction(language) }
}
