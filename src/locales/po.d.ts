// A catalogue as the build makes it: short names → compiled messages.
declare module '*.po' {
  import type { Messages } from '@lingui/core'

  export const messages: Messages
}
