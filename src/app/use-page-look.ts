import { useEffect } from 'react'
import { t } from '@lingui/core/macro'
import { useLocale } from '../locales/use-locale.ts'
import { capitalized, outletLetters, sideNames } from '../view-model/names.ts'
import { isMasked, type AppState } from './state.ts'

/** The parts of the page that lie outside the app's own element: the theme on `<html>`, and the window's title. */
export function usePageLook(state: AppState): void {
  const { theme } = state.view
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])

  const locale = useLocale()
  useEffect(() => {
    // Written anew, though the same, it would have every element styled again.
    if (document.documentElement.lang !== locale) document.documentElement.lang = locale
  }, [locale])

  const title = titleOf(state)
  useEffect(() => {
    document.title = title
  }, [title])
}

function titleOf(state: AppState): string {
  const { screen, slots } = state
  if (screen === 'how-it-works') return t`How it works · Same Story`
  const [a, b] = [slots.a.article, slots.b.article]
  if (screen === 'start' || a === null || b === null) return 'Same Story'
  const names = isMasked(state) ? outletLetters : sideNames(a, b)
  const [outletA, outletB] = [capitalized(names.a), names.b]
  return t`${outletA} and ${outletB} · Same Story`
}
