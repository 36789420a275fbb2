// What is fetched before somebody can begin, with the engine that ranks, packed as a server packs it (gzip -9), and the most it may be.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

const MOST = 200_000
const dist = path.resolve('dist')
const read = (file) => fs.readFileSync(path.join(dist, file))
const packed = (file) => zlib.gzipSync(read(file), { level: 9 }).length

/** The scripts that a script fetches with itself; what it imports on demand stays out. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found
  found.add(file)
  const code = read(file).toString()
  for (const [, next] of code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
    withImports(path.posix.join(path.posix.dirname(file), next), found)
  return found
}

const all = fs.readdirSync(dist, { recursive: true }).map((file) => file.replaceAll(path.sep, '/'))
const html = read('index.html').toString()
const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((match) => match[1])
const first = new Set(['index.html', 'sw.js', ...named.filter((file) => !file.endsWith('.js'))])
for (const script of named.filter((file) => file.endsWith('.js'))) withImports(script).forEach((file) => first.add(file))
for (const file of all.filter((file) => /assets\/short[.-].*\.(js|lzma)$/.test(file))) first.add(file)

if (process.argv.includes('--list')) {
  console.log([...first].join('\n'))
  process.exit(0)
}

let sum = 0
for (const file of [...first].sort((a, b) => packed(b) - packed(a))) {
  sum += packed(file)
  console.log(String(packed(file)).padStart(9), file)
}
const later = all.filter((file) => !first.has(file) && fs.statSync(path.join(dist, file)).isFile())
const rest = later.reduce((sum, file) => sum + packed(file), 0)
console.log(String(sum).padStart(9), `first load, gzipped; at most ${MOST}`)
console.log(String(rest).padStart(9), `later: ${later.length} files, on demand or to work without a network`)
if (sum > MOST) {
  console.error(`the first load is ${sum - MOST} bytes too large`)
  process.exit(1)
}
