import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { App } from './app/App.tsx'
import { NewRelease } from './app/NewRelease.tsx'
import { chosenLocale } from './locales/chosen-locale.ts'
import { speak } from './locales/locales.ts'
import './styles.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"; this is a bug')
await speak(chosenLocale())
createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <NewRelease />
      <App />
    </I18nProvider>
  </StrictMode>,
)
