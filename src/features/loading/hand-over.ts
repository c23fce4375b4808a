import { t } from '@lingui/core/macro'
import { MAX_FILE_BYTES } from '../../importers/import.ts'

/** A web page as the bookmarklet hands it over. */
export interface HandedPage {
  readonly html: string
  /** Where it was open; empty where it did not say. */
  readonly address: string
}

/** Milliseconds that a page may take to answer; one that answers at all does so at once. */
const ANSWER_MS = 10_000

const FROM = /^#?from=([0-9a-f]{32})$/

/**
 * The bookmarklet's address for this app. Pressed on any page, it opens the app in a new tab under a number of its own, waits until that very
 * tab asks with that number, and hands over what is on the page. It asks nothing of any server.
 */
export function bookmarkletFor(app: string): string {
  const { origin, pathname } = new URL(app)
  const [address, from] = [origin + pathname, origin].map((text) => JSON.stringify(text))
  const blocked = t`Same Story could not be opened. Allow this page to open a tab, or save the page and open the file in Same Story.`
  const code = `(()=>{
const n=Array.from(crypto.getRandomValues(new Uint8Array(16)),x=>x.toString(16).padStart(2,"0")).join("");
const w=open(${address}+"#from="+n);
if(!w)return alert(${JSON.stringify(blocked)});
addEventListener("message",function f(e){
if(e.source!==w||e.origin!==${from}||!e.data||e.data.sameStory!==n)return;
removeEventListener("message",f);
w.postMessage({sameStory:n,html:document.documentElement.outerHTML,address:location.href},${from})})})()`
  return `javascript:${encodeURIComponent(code.replaceAll('\n', ''))}`
}

/** The number under which a bookmarklet opened this tab; null for any other hash. */
export function numberIn(hash: string): string | null {
  return FROM.exec(hash)?.[1] ?? null
}

/**
 * Asks the window that opened this tab for its page: a message counts only from that window and with that number. Exactly one of the two
 * callbacks is called, at most once. Returns how to stop.
 */
export function askForPage(
  number: string,
  onPage: (page: HandedPage) => void,
  onProblem: (problem: string) => void,
): () => void {
  const opener: unknown = window.opener
  if (!(opener !== null && typeof opener === 'object' && 'postMessage' in opener)) {
    onProblem(withAdvice(t`The page you came from does not let itself be handed over.`))
    return () => {}
  }
  const stop = () => {
    clearTimeout(timer)
    window.removeEventListener('message', receive)
    // From here on the two windows have nothing to do with each other.
    window.opener = null
  }
  const receive = (event: MessageEvent<unknown>) => {
    if (event.source !== opener) return
    const page = toPage(event.data, number)
    if (page === null) return
    stop()
    if (page === 'too large') onProblem(withAdvice(t`The page is too large to be handed over.`))
    else onPage(page)
  }
  const timer = setTimeout(() => {
    stop()
    onProblem(withAdvice(t`The page you came from did not answer.`))
  }, ANSWER_MS)
  window.addEventListener('message', receive)
  window.opener.postMessage({ sameStory: number }, '*')
  return stop
}

/** What happened, and what a reader can do instead. */
function withAdvice(problem: string): string {
  const advice = t`Save the page (Ctrl+S) and drop the file here; or select all on it, copy, and paste it here.`
  return `${problem} ${advice}`
}

/** A message as the page it holds; null for any message that is not the awaited one. */
export function toPage(message: unknown, number: string): HandedPage | 'too large' | null {
  if (typeof message !== 'object' || message === null || !('sameStory' in message) || message.sameStory !== number)
    return null
  if (!('html' in message) || typeof message.html !== 'string') return null
  if (message.html.length > MAX_FILE_BYTES) return 'too large'
  const address = 'address' in message && typeof message.address === 'string' ? message.address : ''
  return { html: message.html, address }
}

/** What a handed page is called in messages: the name of its host. */
export function nameOfPage({ address }: HandedPage): string {
  return `${URL.canParse(address) ? new URL(address).hostname : 'page'}.html`
}
