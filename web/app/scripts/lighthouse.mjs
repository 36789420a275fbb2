// Lighthouse on the built page, as the program serves it: accessibility and best practices must be whole.
// Lighthouse is fetched when this is asked for, of one version, and is no part of the page. CHROMIUM names the browser.
import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const LIGHTHOUSE = 'lighthouse@12.8.2'
const WANTED = ['accessibility', 'best-practices']
const port = process.env.PORT ?? '8090'
const program = process.env.LEVERPOINT ?? '../../target/debug/leverpoint'
const room = fs.mkdtempSync(path.join(os.tmpdir(), 'lighthouse-'))
const server = spawn(program, ['serve', '--dir', 'dist', '--port', port], { stdio: 'ignore' })
const address = `http://127.0.0.1:${port}/`

/** Waits until the page is served. */
async function served() {
  for (let turn = 0; turn < 100; turn++) {
    if (await fetch(address).then((answer) => answer.ok, () => false)) return
    await new Promise((go) => setTimeout(go, 100))
  }
  throw new Error(`${program} does not serve ${address}. Build it first: cargo build -p leverpoint-cli`)
}

try {
  await served()
  const out = path.join(room, 'found.json')
  execFileSync(
    'npx',
    ['--yes', LIGHTHOUSE, address, `--only-categories=${WANTED.join(',')}`, '--output=json', `--output-path=${out}`, '--quiet', '--chrome-flags=--headless=new --no-sandbox --disable-gpu'],
    { stdio: 'inherit', env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? '/usr/bin/chromium' } },
  )
  const { categories, audits } = JSON.parse(fs.readFileSync(out, 'utf8'))
  for (const name of WANTED) {
    const { score, auditRefs } = categories[name]
    console.log(`${name}: ${score === null ? 'not known' : Math.round(score * 100)}`)
    for (const { id, weight } of auditRefs) if (weight > 0 && audits[id].score !== null && audits[id].score < 1) console.log(`  ${audits[id].title}`)
    if (score !== 1) process.exitCode = 1
  }
} finally {
  server.kill()
  fs.rmSync(room, { recursive: true, force: true })
}
