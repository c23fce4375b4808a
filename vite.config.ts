import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { transformWithOxc } from 'vite'
import type { Plugin, Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'
import { texts } from './src/locales/macros.mjs'

/** Gzipped kilobytes of JavaScript that may load before the first screen: what a slow phone fetches in about a second. */
const INITIAL_KB = 180

/** Vite's development client adds `<style>` and inline scripts; they carry this nonce. The built page has neither. */
const DEV_NONCE = 'development'

/**
 * What every visit loads, in one file each: the first screen, the compare screen and the store. Left to itself the bundler makes a file
 * for each set of modules that some screens share, fifty of which the page would have to ask for before it shows anything.
 */
const CHUNKS = [
  { name: 'initial', tags: ['$initial'] },
  { name: 'comparing', test: /\/src\/app\/Comparing\.tsx$/ },
  { name: 'store', test: /\/src\/storage\/store\.ts$/ },
] satisfies Rolldown.CodeSplittingGroup[]

/** What the page may do, as the value of its policy. Nothing comes from, or goes to, another origin. */
function policy(dev: boolean): string {
  const self = dev ? `'self' 'nonce-${DEV_NONCE}'` : `'self'`
  return [
    `default-src 'none'`,
    `script-src ${self}`,
    `style-src ${self}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    // Development reloads over a web socket; some browsers do not count it as 'self'.
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    // One policy for the worker's address, one for parsing a reader's HTML into a document that is never shown.
    // A module reloaded in development makes its policy again.
    `trusted-types same-story-worker same-story-html${dev ? ` 'allow-duplicates'` : ''}`,
  ].join('; ')
}

/** Writes the content security policy into the page, before anything that it governs. */
function contentSecurityPolicy(): Plugin {
  let dev = false
  return {
    name: 'same-story:content-security-policy',
    config: (_, { command }) => (command === 'serve' ? { html: { cspNonce: DEV_NONCE } } : {}),
    configResolved: ({ command }) => {
      dev = command === 'serve'
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy(dev)}" />`),
    },
  }
}

/** Fails the build when the entry and everything it imports statically outgrow the budget. */
function budget(): Plugin {
  return {
    name: 'same-story:budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const bytes = initialChunks(chunks).reduce((sum, chunk) => sum + gzipSync(chunk.code).length, 0)
      const kb = bytes / 1000
      if (kb > INITIAL_KB)
        this.error(`The initial JavaScript is ${kb.toFixed(1)} kB gzip; at most ${INITIAL_KB} may be`)
      this.info(`initial JavaScript ${kb.toFixed(1)} of ${INITIAL_KB} kB gzip`)
    },
  }
}

/** The entry chunks and all they import statically, each once. */
function initialChunks(chunks: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  const initial = new Set(chunks.filter((chunk) => chunk.isEntry))
  for (const chunk of initial) {
    // A set that grows while it is walked is walked to its new end.
    for (const imported of chunks) if (chunk.imports.includes(imported.fileName)) initial.add(imported)
  }
  return [...initial]
}

/** What only readers of PDF files need, three times as much as all the rest: kept once it was used. */
const KEPT_LATER = /\.bcmap$|^assets\/(?:pdf|pdf\.worker|character-maps)-[^/]+\.js$/

/** Writes the service worker beside the page, with the list of all files that it keeps. */
function offline(): Plugin {
  let root = ''
  let publicDir = ''
  return {
    name: 'same-story:offline',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
      publicDir = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler: async function (_, bundle) {
        // The worker's own check builds pages without public files.
        const page = bundle['index.html']
        if (page === undefined) return
        const statics = readdirSync(publicDir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(publicDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
        const built = Object.keys(bundle).filter((name) => name !== 'index.html' && !KEPT_LATER.test(name))
        const release = createHash('sha256').update(page.type === 'asset' ? page.source : page.code)
        for (const name of statics) release.update(readFileSync(join(publicDir, name)))
        const path = join(root, 'src/worker/service-worker.ts')
        const source = readFileSync(path, 'utf8')
        const { code } = await transformWithOxc(source, path)
        const files = ['./', ...built, ...statics]
        const names = release.update(source).update(files.join()).digest('hex').slice(0, 16)
        const head = `const FILES = ${JSON.stringify(files)}\nconst RELEASE = ${JSON.stringify(names)}\n`
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: head + code })
      },
    },
  }
}

export default defineConfig({
  // Relative addresses: the build runs from any folder of any static host.
  base: './',
  plugins: [texts(), react(), tailwindcss(), contentSecurityPolicy(), budget(), offline()],
  // Workers are built by themselves, and have texts, too.
  worker: { format: 'es', plugins: () => [texts()] },
  build: {
    target: ['chrome130', 'firefox140', 'safari17'],
    // The polyfill is an inline script, and all supported browsers preload modules by themselves.
    modulePreload: { polyfill: false },
    // One sheet: each that came later would have the whole page styled again.
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  // A time limit is there to end what hangs, not to judge: properties take seconds on a busy machine.
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts'],
    // What is said is said in English there.
    setupFiles: ['src/locales/locales.ts', 'src/engine/testing/same-examples.ts'],
    testTimeout: 120_000,
    // Vitest takes style sheets for empty unless told otherwise; an exported page's own is part of what is tested.
    css: { include: [/[?&]raw$/] },
  },
})
