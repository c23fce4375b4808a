import { workerAddress } from './start-worker.ts'

/** A new release that waits until the reader wants it. */
export interface NewRelease {
  /** Loads the page anew with it. All tabs go over to it; none of them loses anything, since each change is stored as it is made. */
  readonly takeOver: () => void
}

/**
 * Has the app kept on the reader's computer, from the first visit on; the second needs no network. `onNewRelease` is called when a later
 * release is there, as often as there is one. Does nothing where the browser does not allow it: then the app is as it is, online.
 */
export async function keepOffline(onNewRelease: (release: NewRelease) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const address = new URL('service-worker.js', document.baseURI).href
  try {
    const registration = await serviceWorker.register(workerAddress(address), { updateViaCache: 'none' })
    const offer = (worker: ServiceWorker) => onNewRelease({ takeOver: () => reloadWith(worker) })
    const watch = () => {
      const worker = registration.installing
      worker?.addEventListener('statechange', () => {
        // Without a controller it is the first release this browser has, and nothing new to anybody.
        if (worker.state === 'installed' && serviceWorker.controller !== null) offer(worker)
      })
    }
    if (registration.waiting !== null && serviceWorker.controller !== null) offer(registration.waiting)
    watch()
    registration.addEventListener('updatefound', watch)
  } catch {
    // Private windows and pages opened as files forbid it.
  }
}

function reloadWith(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  worker.postMessage('take over', [])
}
