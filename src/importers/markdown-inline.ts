/** What stands in for an escaped character while the marks are stripped: private use, one per character of `ESCAPABLE`. */
const ESCAPABLE = '\\`*_{}[]()#+-.!<>~|'
const FIRST_STAND_IN = 0xe000

// No pattern looks further than 2,000 characters for the end of what it began: signs that nothing ends would take minutes else.

/**
 * A paragraph's text without its marks: pictures and links become their words, emphasis and code lose their signs, tags
 * go, escapes are resolved, lines are joined. An asterisk or underscore that marks nothing stays.
 */
export function stripInline(source: string): string {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/!\[([^[\]]*)\]\([^)[]*\)/g, '$1'],
    [/\[([^[\]]+)\](?:\([^)[]*\)|\[[^[\]]*\])/g, '$1'],
    [/<((?:https?:\/\/|mailto:)[^<>\s]+)>/g, '$1'],
    [/<\/?[a-z][^<>]*>/gi, ''],
    [/(`{1,8})(.{1,2000}?)\1/g, '$2'],
    [/(\*\*|__|~~)(?=\S)([^]{0,2000}?\S)\1/g, '$2'],
    [/\*(?=\S)([^*]*[^*\s])\*/g, '$1'],
    // Inside words an underscore is part of a name: `budget_2026_final`.
    [/(?<![\p{L}\p{N}])_(?=\S)([^_]*[^_\s])_(?![\p{L}\p{N}])/gu, '$1'],
  ]
  const hidden = source.replace(/\\([\\`*_{}[\]()#+\-.!<>~|])/g, (_, character: string) =>
    String.fromCharCode(FIRST_STAND_IN + ESCAPABLE.indexOf(character)),
  )
  const stripped = rules.reduce((text, [pattern, words]) => text.replace(pattern, words), hidden)
  return stripped
    .replace(/[\ue000-\ue012]/g, (standIn) => ESCAPABLE.charAt(standIn.charCodeAt(0) - FIRST_STAND_IN))
    .replace(/\s+/g, ' ')
    .trim()
}
