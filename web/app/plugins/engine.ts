import type { Plugin } from 'vite'
import { fileOf, glue, moduleOf, packed, resolved } from './modules'

/**
 * The engine's modules as files of their own: `import url from 'virtual:engine/short'` gives the address of one.
 *
 * They are packed, and unpacked by the worker, so that they travel small from every server, also from one that
 * compresses nothing.
 */
export const engine = (): Plugin => {
  let building = false
  return {
    name: 'engine',
    enforce: 'pre',
    configResolved: (config) => void (building = config.command === 'build'),
    resolveId: resolved,
    load(id) {
      const name = moduleOf(id)
      if (!name) return
      if (!building) return `export default ${JSON.stringify('/@fs' + fileOf(name))}`
      this.addWatchFile(fileOf(name))
      const reference = this.emitFile({ type: 'asset', name: `${name}.lzma`, source: packed(name) })
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`
    },
    transform: glue,
  }
}
