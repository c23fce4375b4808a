// TypeScript's own library does not know Trusted Types yet. A policy's results are declared as the strings they wrap, so
// that they fit the DOM's declared parameters; at run time they are the objects that the content security policy asks for.
interface TrustedTypePolicy {
  readonly createHTML: (text: string) => string
  readonly createScriptURL: (text: string) => string
}

interface TrustedTypePolicyRules {
  readonly createHTML?: (text: string) => string
  readonly createScriptURL?: (text: string) => string
}

/** Undefined in browsers without Trusted Types. */
declare var trustedTypes:
  | { readonly createPolicy: (name: string, rules: TrustedTypePolicyRules) => TrustedTypePolicy }
  | undefined
