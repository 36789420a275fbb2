// How fluid the page is: when it can be used on a slow machine, and how long the main thread is held with 200
// interventions, view by view. It prints and judges nothing: `npm run bench`, after `npm run build` and a build of the
// command line. Numbers are of this machine.
import { execFileSync, spawn } from 'node:child_process'
import process from 'node:process'
import { chromium } from '@playwright/test'

const PROGRAM = process.env.LEVERPOINT ?? '../../target/debug/leverpoint'
const PORT = Number(process.env.PORT ?? 8091)
const SLOWER = Number(process.env.SLOWER ?? 4)
const MANY = 200
const RUNS = 5
const VIEWS = ['overview', 'vision', 'diagnosis', 'priorities', 'interventions', 'checks', 'plan', 'matrix', 'ranking', 'map', 'doubt', 'versions', 'report']

const server = spawn(PROGRAM, ['serve', '--dir', 'dist', '--port', String(PORT)], { stdio: 'ignore' })
const base = `http://127.0.0.1:${PORT}/`
for (let tries = 0; tries < 50; tries++) {
  if (await fetch(base).then(() => true, () => false)) break
  await new Promise((go) => setTimeout(go, 100))
}
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })

/** A page of a visitor who was never here, on a slowed processor. */
async function visit() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(() => {
    const tasks = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => Math.round(one.duration)))).observe({ type: 'longtask' })
  })
  return { context, page, devtools }
}

const middle = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]

/** From the navigation until where to begin can be chosen and the main thread rests. */
async function usable() {
  const { context, page } = await visit()
  await page.goto(base)
  await page.locator('#begin button').first().waitFor()
  const took = await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now() - performance.getEntriesByType('navigation')[0].loadEventEnd)))),
  )
  const whole = await page.evaluate(() => performance.now())
  await context.close()
  return [took, whole]
}
const runs = []
for (let run = 0; run < RUNS; run++) runs.push(await usable())
console.log(`a first visit at ${SLOWER} times slower: can be used ${Math.round(middle(runs.map(([took]) => took)))} ms after load, ${Math.round(middle(runs.map(([, whole]) => whole)))} ms after the request (middle of ${RUNS})`)

const text = execFileSync(PROGRAM, ['init', '--random', String(MANY), '--seed', '1'])
const { context, page, devtools } = await visit()
await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
await page.goto(base)
await page.setInputFiles('input[type=file]', { name: 'many.json', mimeType: 'application/json', buffer: text })
const rested = () => page.locator('main[aria-busy=false]').waitFor({ timeout: 120_000 })
const taken = () => page.evaluate(() => window.tasks.splice(0))
await rested()
console.log(`${MANY} interventions, tasks of the main thread over 50 ms, at full speed:`)
for (const view of VIEWS) {
  await taken()
  await page.evaluate((view) => void (location.hash = `/${view}`), view)
  await page.locator(`#${view}`).waitFor()
  await rested()
  await page.waitForTimeout(1500)
  const opened = await taken()
  const slider = page.locator('main input[type=range]:visible').first()
  let moved = []
  if (await slider.count()) {
    for (let step = 0; step < 6; step++) await slider.press(step % 2 ? 'ArrowRight' : 'ArrowLeft')
    await rested()
    await page.waitForTimeout(800)
    moved = await taken()
  }
  console.log(`  ${view.padEnd(14)} opened: ${opened.join(', ') || 'none'}${(await slider.count()) ? `; a slider moved: ${moved.join(', ') || 'none'}` : ''}`)
}
await page.evaluate(() => void (location.hash = '/interventions'))
await page.locator('#interventions').waitFor()
await rested()
await page.waitForTimeout(800)
await taken()
const serves = page.locator('.sheet .field input').nth(1)
await serves.fill('5 to 20')
await serves.press('Enter')
await rested()
await page.waitForTimeout(800)
console.log(`  a cell of the table written: ${(await taken()).join(', ') || 'none'}`)
await page.getByRole('button', { name: `Show all ${MANY}` }).click()
await page.waitForTimeout(800)
console.log(`  all ${MANY} rows of the table shown: ${(await taken()).join(', ') || 'none'}`)
await context.close()
await browser.close()
server.kill()
