import fs from 'node:fs'
import path from 'node:path'
import { compress } from 'lzma1'
import type { Plugin } from 'vite'

const MODULE = path.resolve('src/wasm/leverpoint_web_bg.wasm')
const ID = 'virtual:engine'

/**
 * The engine as a file of its own: `import url from 'virtual:engine'` gives its address.
 *
 * It is packed by LZMA (a fifth smaller than by gzip) and unpacked by the worker, so that it travels small
 * from every server, also from one that compresses nothing.
 */
export const engine = (): Plugin => {
  let building = false
  return {
    name: 'engine',
    enforce: 'pre',
    configResolved: (config) => void (building = config.command === 'build'),
    resolveId: (id) => (id === ID ? '\0' + ID : undefined),
    load(id) {
      if (id !== '\0' + ID) return
      if (!building) return `export default ${JSON.stringify('/@fs' + MODULE)}`
      this.addWatchFile(MODULE)
      const source = compress(new Uint8Array(fs.readFileSync(MODULE)), 9)
      const reference = this.emitFile({ type: 'asset', name: 'engine.lzma', source })
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`
    },
    // The glue names the module by its own address, for a case we never use: Vite would ship it twice.
    transform: (code, id) =>
      id.endsWith('/wasm/leverpoint_web.js')
        ? { code: code.replace(/new URL\('leverpoint_web_bg\.wasm', import\.meta\.url\)/, 'undefined'), map: null }
        : undefined,
  }
}
