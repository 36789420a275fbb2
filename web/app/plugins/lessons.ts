import fs from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

const FILE = path.resolve('../../data/lessons.json')

/** The lessons, byte for byte, as `lessons.json` beside the page: the view of the checks fetches them. */
export const lessons = (): Plugin => ({
  name: 'lessons',
  configureServer: (server) =>
    void server.middlewares.use((request, response, next) => {
      if (!request.url?.endsWith('/lessons.json')) return next()
      response.setHeader('content-type', 'application/json')
      response.end(fs.readFileSync(FILE))
    }),
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'lessons.json', source: fs.readFileSync(FILE) })
  },
})
