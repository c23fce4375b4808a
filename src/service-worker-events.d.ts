// What a service worker knows beside a page (W3C Service Workers); TypeScript has it only in a library that contradicts the DOM's.
interface ExtendableEvent extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}

interface WindowEventMap {
  readonly install: ExtendableEvent
  readonly activate: ExtendableEvent
  readonly fetch: FetchEvent
}

declare var clients: { readonly claim: () => Promise<void> }
declare var skipWaiting: () => Promise<void>
