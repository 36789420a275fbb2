import fs from 'node:fs'
import path from 'node:path'
import { compress } from 'lzma1'

/** The engine's modules, as `cargo xtask wasm` makes them. */
const NAMES = ['short', 'whole', 'exchange'].join('|')
const ID = new RegExp(`^virtual:engine/(${NAMES})$`)
const GLUE = new RegExp(`/wasm/(${NAMES})\\.js$`)

/** What `virtual:engine/short` is called among the plugins. */
export const resolved = (id: string): string | undefined => (ID.test(id) ? '\0' + id : undefined)

/** The module that is meant. */
export const moduleOf = (id: string): string | undefined => ID.exec(id.slice(1))?.[1]

export const fileOf = (name: string): string => path.resolve('src/wasm', `${name}_bg.wasm`)

/** A module by LZMA, a fifth smaller than by gzip. */
export const packed = (name: string): Uint8Array => compress(new Uint8Array(fs.readFileSync(fileOf(name))), 9)

/** The glue names the module by its own address, for a case we never use: Vite would ship it twice. */
export const glue = (code: string, id: string): { code: string; map: null } | undefined =>
  GLUE.test(id) ? { code: code.replace(/new URL\('\w+_bg\.wasm', import\.meta\.url\)/, 'undefined'), map: null } : undefined
