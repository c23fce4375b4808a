import { transformAsync } from '@babel/core'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { lingui } from '@lingui/vite-plugin'

/** Where a file asks for one of Lingui's macros. */
const MACRO = /@lingui\/(?:core|react)\/macro/

/**
 * What a build needs to understand the interface's texts: messages in the source get their short names, catalogues become modules.
 * @returns {import('vite').PluginOption[]}
 */
export function texts() {
  return [macros(), lingui({ failOnCompileError: true })]
}

/** Runs Lingui's macros before anything else reads a file; files without one are left alone. */
function macros() {
  return {
    name: 'same-story:macros',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?(?:\?|$)/, code: MACRO },
      handler: async (code, id) => {
        const [path] = id.split('?', 1)
        const plugins = path.endsWith('x') ? ['typescript', 'jsx'] : ['typescript']
        const made = await transformAsync(code, {
          filename: path,
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins },
          // The English text stays where it is said: it needs no catalogue, and comes with the part of the app that says it.
          plugins: [['@lingui/babel-plugin-lingui-macro', { stripMessageField: false }], readBeforehand],
        })
        return { code: made.code, map: made.map }
      },
    },
  }
}

/** Gives each message as what the build has read from it, as those of catalogues are given: a page has no need to read sentences. */
function readBeforehand({ types }) {
  return {
    visitor: {
      ObjectProperty({ node, parent }) {
        const { key, value } = node
        const isMessage = types.isIdentifier(key, { name: 'message' }) && types.isStringLiteral(value)
        // The macros mark what they write.
        if (!isMessage || !parent.leadingComments?.some((comment) => comment.value === 'i18n')) return
        const parts = compileMessageOrThrow(value.value)
        // As it would be written to a file: without what is undefined.
        node.value = types.valueToNode(JSON.parse(JSON.stringify(parts)))
      },
    },
  }
}
