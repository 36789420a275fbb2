import fs from 'node:fs'
import path from 'node:path'
import { compress } from 'lzma1'
import type { Plugin } from 'vite'

const FOLDER = path.resolve('src/wasm')
const ID = /^virtual:engine\/(short|whole|exchange)$/

/**
 * The engine's modules as files of their own: `import url from 'virtual:engine/short'` gives the address of one.
 *
 * They are packed by LZMA (a fifth smaller than by gzip) and unpacked by the worker, so that they travel small
 * from every server, also from one that compresses nothing.
 */
export const engine = (): Plugin => {
  let building = false
  return {
    name: 'engine',
    enforce: 'pre',
    configResolved: (config) => void (building = config.command === 'build'),
    resolveId: (id) => (ID.test(id) ? '\0' + id : undefined),
    load(id) {
      const name = ID.exec(id.slice(1))?.[1]
      if (!name) return
      const module = path.join(FOLDER, `${name}_bg.wasm`)
      if (!building) return `export default ${JSON.stringify('/@fs' + module)}`
      this.addWatchFile(module)
      const source = compress(new Uint8Array(fs.readFileSync(module)), 9)
      const reference = this.emitFile({ type: 'asset', name: `${name}.lzma`, source })
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`
    },
    // The glue names the module by its own address, for a case we never use: Vite would ship it twice.
    transform: (code, id) =>
      /\/wasm\/(short|whole|exchange)\.js$/.test(id)
        ? { code: code.replace(/new URL\('\w+_bg\.wasm', import\.meta\.url\)/, 'undefined'), map: null }
        : undefined,
  }
}
