import list from './list.css?raw'
import page from './page.css?raw'
import texts from './texts.css?raw'

/** The page's one style sheet. Holds nothing of any article. */
export const pageStyle: string = page + texts + list

/** Of `pageStyle`; a test says when it is out of date, and what it should be. */
const STYLE_HASH = 'sha256-6//aJhZa4BZGx/j3ILTm4wEl6+ZvKOF7kXmELDN9sCE='

/** What the page may do: be looked at. */
export const policy: string = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`
