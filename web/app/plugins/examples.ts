import fs from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

const FOLDER = path.resolve('../../data/examples')

/** The example programmes, byte for byte, as `examples/NAME.json` beside the page. */
export const examples = (): Plugin => ({
  name: 'examples',
  configureServer: (server) =>
    void server.middlewares.use((request, response, next) => {
      const name = /\/examples\/([a-z0-9-]+\.json)$/.exec(request.url ?? '')?.[1]
      const file = name && path.join(FOLDER, name)
      if (!file || !fs.existsSync(file)) return next()
      response.setHeader('content-type', 'application/json')
      response.end(fs.readFileSync(file))
    }),
  generateBundle() {
    for (const name of fs.readdirSync(FOLDER).filter((name) => name.endsWith('.json')))
      this.emitFile({ type: 'asset', fileName: `examples/${name}`, source: fs.readFileSync(path.join(FOLDER, name)) })
  },
})
