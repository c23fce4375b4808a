// The only workers this app has are its own files.
const policy = globalThis.trustedTypes?.createPolicy('same-story-worker', { createScriptURL: (address) => address })

/** A worker of one of the app's own files, whose address comes from `import … from './x.worker.ts?worker&url'`. */
export function startWorker(address: string): Worker {
  return new Worker(workerAddress(address), { type: 'module' })
}

/** An address as the content security policy wants it where a worker is made. */
export function workerAddress(address: string): string {
  return policy?.createScriptURL(address) ?? address
}
