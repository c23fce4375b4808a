#!/usr/bin/env node
/**
 * Builds TypeScript files as the page is built, and runs them in Node, one after the other.
 *   node src/engine/testing/run-built.mjs FILE… [--their own options]
 */
import { spawn } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { texts } from '../../locales/macros.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const given = process.argv.slice(2)
const firstOption = given.findIndex((word) => word.startsWith('--'))
const files = firstOption === -1 ? given : given.slice(0, firstOption)
const options = given.slice(files.length)
const outDir = join(root, 'node_modules/.cache/same-story/built')

for (const file of files) {
  const status = await run(await built(file))
  if (status !== 0) process.exitCode = status
}

async function built(file) {
  const { output } = await build({
    root,
    configFile: false,
    plugins: [texts()],
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
  const entry = output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry)
  return join(outDir, entry?.fileName ?? '')
}

/** Its exit code. */
function run(script) {
  const child = spawn(process.execPath, ['--expose-gc', script, ...options], { stdio: 'inherit' })
  const end = (signal) => child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end)
  return new Promise((ended) => child.on('exit', (code) => ended(code ?? 1)))
}
