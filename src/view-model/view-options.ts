/** One text beside the other, or one text with both readings in it. */
export type Layout = 'side-by-side' | 'merged'

export type Theme = 'system' | 'light' | 'dark'

/** What the compare screen shows, and how; never sent to the worker, so that toggling is instant. */
export interface ViewOptions {
  readonly layout: Layout
  /** Mark what differs only in quotation marks, dashes, spaces, case or hyphens. */
  readonly typography: boolean
  readonly theme: Theme
  /** Single letters act as keys; readers of some screen readers and speech input switch them off. */
  readonly singleKeys: boolean
}

/** What a reader sees before choosing anything. */
export const defaultView: ViewOptions = {
  layout: 'side-by-side',
  typography: false,
  theme: 'system',
  singleKeys: true,
}
