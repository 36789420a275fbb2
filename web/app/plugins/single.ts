import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { glue, moduleOf, packed, resolved } from './modules'

const DATA = path.resolve('../../data')
/** How the client starts a worker, which cannot be a file of its own here. */
const WORKER = /new Worker\(new URL\('\.\/(\w+)\.worker\.ts', import\.meta\.url\), \{ type: 'module' \}\)/g

const hash = (text: string): string => `'sha256-${crypto.createHash('sha256').update(text).digest('base64')}'`

/**
 * The whole tool as one HTML file that works from a folder: scripts, workers, styles, engine, lessons and examples are
 * all within it, and its policy allows exactly those by their hashes.
 */
export const single = (): Plugin[] => [within(), around()]

/** What is fetched from beside the page elsewhere, as part of the scripts; for those of the workers as well. */
export const within = (): Plugin => ({
  name: 'within',
  enforce: 'pre',
  apply: 'build',
  resolveId: resolved,
  load(id) {
    const name = moduleOf(id)
    if (name) return `export default 'data:application/octet-stream;base64,${Buffer.from(packed(name)).toString('base64')}'`
    if (!id.endsWith('/src/beside.ts')) return
    const files: Record<string, string> = { 'lessons.json': fs.readFileSync(path.join(DATA, 'lessons.json'), 'utf8') }
    for (const example of fs.readdirSync(path.join(DATA, 'examples')))
      files[`examples/${example}`] = fs.readFileSync(path.join(DATA, 'examples', example), 'utf8')
    return `const files = ${JSON.stringify(files)}
export const beside = async (name) => {
  if (!(name in files)) throw new Error('404 ' + name)
  return files[name]
}`
  },
  transform(code, id) {
    if (!id.endsWith('/engine/client.ts')) return glue(code, id)
    const used = [...code.matchAll(WORKER)].map(([, name]) => name)
    const imports = used.map((name) => `import ${name}Worker from './${name}.worker.ts?worker&inline'\n`).join('')
    return { code: imports + code.replace(WORKER, 'new $1Worker()'), map: null }
  },
})

/** The page around the scripts and styles. */
const around = (): Plugin => ({
  name: 'around',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const parts = Object.values(bundle)
      const script = parts.flatMap((part) => (part.type === 'chunk' && part.isEntry ? [part.code] : [])).join('\n').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
      const style = parts.flatMap((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [])).join('\n')
      const icon = Buffer.from(fs.readFileSync('public/icon.svg')).toString('base64')
      const policy = [
        "default-src 'none'",
        `script-src ${hash(script)} 'wasm-unsafe-eval'`,
        `style-src ${hash(style)}`,
        'img-src data: blob:',
        // The engine lies in the file as an address that holds its own data.
        'connect-src data:',
        'worker-src blob:',
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; ')
      const html = fs
        .readFileSync('index.html', 'utf8')
        .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, (_, before: string) => before + policy)
        .replace(/ *<link rel="manifest"[^>]*>\n/, '')
        .replace('./icon.svg', `data:image/svg+xml;base64,${icon}`)
        .replace('  </head>', () => `    <style>${style}</style>\n  </head>`)
        .replace(/<script type="module"[^>]*><\/script>/, () => `<script type="module">${script}</script>`)
      for (const name of Object.keys(bundle)) delete bundle[name]
      this.emitFile({ type: 'asset', fileName: 'leverpoint.html', source: html })
    },
  },
})
