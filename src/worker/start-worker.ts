// The only workers this app has are its own files.
const policy = globalThis.trustedTypes?.createPolicy('same-story-worker', { createScriptURL: (address) => address })

/** A worker of one of the app's own files, whose address comes from `import … from './x.worker.ts?worker&url'`. */
export function startWorker(address: string): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' })
}
