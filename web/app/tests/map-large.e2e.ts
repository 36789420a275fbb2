import { expect, mapped, openText, start, test } from './page'

const KINDS = ['producer', 'lead-producer', 'trader', 'processor', 'retailer', 'buyer', 'input-supplier', 'service-provider', 'lender', 'association', 'government', 'media']
const LINKS = ['supply', 'buy', 'finance', 'advice', 'regulate', 'membership', 'neighbour', 'media']

/** A made-up map, the same every time. */
function made(size: number): string {
  let seed = 1
  const draw = (below: number): number => {
    seed = (seed * 1664525 + 1013904223) % 4294967296
    return Math.floor((seed / 4294967296) * below)
  }
  const actors = Array.from({ length: size }, (_, at) => ({ id: `a${at}`, title: `Actor number ${at}`, kind: KINDS[at % KINDS.length], ...(draw(5) < 2 ? { count: 2 + draw(2000) } : {}) }))
  const seen = new Set<string>()
  const links = []
  while (links.length < size * 2.5) {
    const [from, to, kind] = [`a${draw(size)}`, `a${draw(draw(size) + 1)}`, LINKS[draw(LINKS.length)]]
    if (from === to || seen.has([from, to, kind].join())) continue
    seen.add([from, to, kind].join())
    links.push({ from, to, kind })
  }
  return JSON.stringify({ format: 'leverpoint/programme/1', meta: { title: `${size} actors` }, periods: ['p'], interventions: [], map: { actors, links } }, null, 1)
}

test('a map of 150 actors is drawn and stays at hand', async ({ page }) => {
  test.slow()
  await page.addInitScript(() => {
    const long: number[] = []
    Object.assign(window, { long })
    new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => Math.round(entry.duration)))).observe({ type: 'longtask' })
  })
  const long = () => page.evaluate(() => (window as unknown as { long: number[] }).long.splice(0))
  await start(page, 'map')
  await mapped(page)
  await openText(page, made(150))
  await expect(page.locator('svg.map [data-actor]')).toHaveCount(150)
  await mapped(page)
  const drawing = await long()
  await page.getByRole('button', { name: 'Nearer' }).click()
  for (let step = 0; step < 10; step++) await page.keyboard.press('Enter')
  const zooming = await long()
  await page.locator('[data-actor=a24]').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#actor-head')).toHaveText('Actor number 24')
  await mapped(page)
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight')
  const choosing = await long()
  console.log(`150 actors, long tasks in ms: drawing ${drawing.join(', ') || 'none'}; zooming ${zooming.join(', ') || 'none'}; choosing ${choosing.join(', ') || 'none'}`)
})

test('of a map of 600 actors those are drawn that reach most, and the list has all', async ({ page }) => {
  test.slow()
  await start(page, 'map')
  await mapped(page)
  await openText(page, made(600))
  await expect(page.locator('svg.map [data-actor]')).toHaveCount(250, { timeout: 30_000 })
  await expect(page.locator('.map-main')).toContainText('The drawing shows the 250 actors of 600 that reach most')
  await page.getByLabel('List', { exact: true }).check({ force: true })
  await page.getByRole('button', { name: 'Show all 600' }).click()
  await expect(page.locator('.map-list tbody tr')).toHaveCount(600)
})
