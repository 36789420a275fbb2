import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** Writes `sw.js`, which keeps every file of the page so that it works without a network. */
export const offline = (): Plugin => ({
  name: 'offline',
  apply: 'build',
  writeBundle({ dir = 'dist' }) {
    const files = (fs.readdirSync(dir, { recursive: true }) as string[])
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => file !== 'sw.js' && fs.statSync(path.join(dir, file)).isFile())
      .sort()
    const hash = crypto.createHash('sha256')
    for (const file of files) hash.update(file).update(fs.readFileSync(path.join(dir, file)))
    const name = `leverpoint-${hash.digest('hex').slice(0, 12)}`
    const list = JSON.stringify(files.map((file) => (file === 'index.html' ? './' : `./${file}`)))
    fs.writeFileSync(path.join(dir, 'sw.js'), worker(name, list))
  },
})

const worker = (name: string, list: string): string => `const N='${name}'
onmessage=e=>e.data==='use'&&skipWaiting()
oninstall=e=>e.waitUntil(caches.open(N).then(c=>c.addAll(${list})))
onactivate=e=>e.waitUntil(caches.keys().then(k=>Promise.all(k.filter(n=>n!==N&&n.startsWith('leverpoint-')).map(n=>caches.delete(n)))))
onfetch=e=>{const r=e.request;if(r.method==='GET'&&r.url.startsWith(registration.scope))e.respondWith(caches.open(N).then(c=>c.match(r.mode==='navigate'?'./':r)).then(f=>f||fetch(r)))}
`
