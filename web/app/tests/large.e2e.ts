import { execFileSync } from 'node:child_process'
import { expect, go, openText, order, planned, start, test } from './page'
import { PROGRAM } from './program'

const LARGE = execFileSync(PROGRAM, ['init', '--random', '200', '--seed', '1']).toString()

test('two hundred interventions are ranked, planned and stay at hand', async ({ page }) => {
  await page.addInitScript(() => {
    const long: number[] = []
    Object.assign(window, { long })
    new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => Math.round(entry.duration)))).observe({ type: 'longtask' })
  })
  await start(page)
  await openText(page, LARGE, 'large.json')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('200 interventions')
  await planned(page)
  await go(page, 'ranking')
  expect(await order(page)).toHaveLength(20)
  await go(page, 'plan')
  await go(page, 'diagnosis')
  await page.evaluate(() => (window as unknown as { long: number[] }).long.splice(0))

  const slider = page.getByLabel('Severity: Lack of innovation', { exact: true })
  const before = await page.locator('.share').nth(4).textContent()
  const begin = Date.now()
  await slider.press('End')
  await expect(page.locator('.share').nth(4)).not.toHaveText(before ?? '')
  const took = Date.now() - begin
  for (let step = 0; step < 20; step++) await slider.press(step % 2 ? 'ArrowRight' : 'ArrowLeft')
  await planned(page)

  await go(page, 'ranking')
  await page.getByRole('button', { name: 'Show all 200' }).first().click()
  await expect(page.locator('.ranking .title[id]')).toHaveCount(200)
  await page.getByLabel('Leverage', { exact: true }).press('End')
  await planned(page)
  const long = await page.evaluate(() => (window as unknown as { long: number[] }).long)
  console.log(`200 interventions: slider to screen ${took} ms; long tasks: ${long.join(', ') || 'none'} ms`)
  await go(page, 'plan')
  await expect(page.locator('p.sum')).toContainText(/Funds \d+ of 200/)
})
