// Keeps the app on the reader's computer, so that it opens without a network. It imports nothing: the build strips its types, puts the
// two constants in front and writes it beside index.html, since a service worker rules the folder that it lies in.

/** All files of this release that are kept from the beginning, relative to the app's folder; `./` is the page itself. Written by the build. */
declare const FILES: readonly string[]
/** Differs between any two releases. Written by the build. */
declare const RELEASE: string

const PREFIX = 'same-story-'
const CACHE = PREFIX + RELEASE

/** Releases that are kept: this one, and the one that another tab may still run and load its parts from. */
const KEPT_RELEASES = 2

/** Names that carry a hash of their content: what was once fetched under them never changes. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('message', ({ data }) => {
  // A reader agreed to the new release; until then it waits.
  if (data === 'take over') void skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  const isOurs = url.startsWith(new URL('./', location.href).href)
  if (method === 'GET' && isOurs) event.respondWith(answer(event.request))
})

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE)
  await Promise.all(FILES.map((file) => keep(cache, new URL(file, location.href).href)))
}

/** What an earlier release has under the same hashed name is not fetched again. */
async function keep(cache: Cache, url: string): Promise<void> {
  const known = HASHED.test(url) ? await caches.match(url) : undefined
  const response = known ?? (await fetch(url, { cache: 'no-cache' }))
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  await cache.put(url, response)
}

async function takeOver(): Promise<void> {
  // In the order in which they were made.
  const releases = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE)
  await Promise.all(releases.slice(0, releases.length - KEPT_RELEASES + 1).map((name) => caches.delete(name)))
  await clients.claim()
}

/** From what is kept; else from the network, and parts that are loaded only when they are needed are kept from then on. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  // Whatever stands behind `?`, the page is the same.
  const kept = await cache.match(isPage(request) ? './' : request)
  const earlier = kept ?? (await caches.match(request))
  if (earlier !== undefined) return earlier
  const response = await fetch(request)
  if (response.ok && HASHED.test(new URL(request.url).pathname)) await cache.put(request, response.clone())
  return response
}

function isPage({ url, mode }: Request): boolean {
  if (mode !== 'navigate') return false
  const { pathname } = new URL(url)
  const { pathname: folder } = new URL('./', location.href)
  return pathname === folder || pathname === `${folder}index.html`
}
