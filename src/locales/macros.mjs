import { transformAsync } from '@babel/core'
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
          plugins: [['@lingui/babel-plugin-lingui-macro', { stripMessageField: false }]],
        })
        return { code: made.code, map: made.map }
      },
    },
  }
}
