import { useEffect } from 'react'
import { sideNames, capitalized } from '../view-model/names.ts'
import type { AppState } from './state.ts'

/** The parts of the page that lie outside the app's own element: the theme on `<html>`, and the window's title. */
export function usePageLook(state: AppState): void {
  const { theme } = state.view
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])

  const title = titleOf(state)
  useEffect(() => {
    document.title = title
  }, [title])
}

function titleOf({ screen, slots }: AppState): string {
  if (screen === 'how-it-works') return 'How it works · Same Story'
  const [a, b] = [slots.a.article, slots.b.article]
  if (screen === 'start' || a === null || b === null) return 'Same Story'
  const names = sideNames(a, b)
  return `${capitalized(names.a)} and ${names.b} · Same Story`
}
