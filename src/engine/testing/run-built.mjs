#!/usr/bin/env node
/**
 * Builds one TypeScript file of the engine as the page is built, and runs it in Node.
 *   node src/engine/testing/run-built.mjs FILE [its own options]
 */
import { spawn } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const [file = '', ...options] = process.argv.slice(2)
const outDir = join(root, 'node_modules/.cache/same-story/built')

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    // Peers are bundled like the engine, so that no one pays for the way it is loaded.
    ssr: true,
    outDir,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: { input: resolve(file), output: { entryFileNames: '[name].mjs' } },
  },
  ssr: { noExternal: true, external: ['fast-check'] },
})

const built = join(outDir, `${file.split('/').at(-1).replace(/\.ts$/, '')}.mjs`)
const child = spawn(process.execPath, ['--expose-gc', built, ...options], { stdio: 'inherit' })
child.on('exit', (code) => (process.exitCode = code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
