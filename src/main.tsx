import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { NewRelease } from './app/NewRelease.tsx'
import './styles.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"; this is a bug')
createRoot(root).render(
  <StrictMode>
    <NewRelease />
    <App />
  </StrictMode>,
)
