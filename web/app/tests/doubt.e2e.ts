import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, go, openText, order, planned, start, test } from './page'
import { PROGRAM } from './program'

/** Waits for the refined answer and for what depends on single judgements. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('#doubt .state')).toHaveAttribute('aria-busy', 'false', { timeout: 50_000 })
}

const figure = (page: Page, name: string) => page.locator(`figure[aria-labelledby=${name}-head]`)

async function table(page: Page, name: string): Promise<string[][]> {
  const it = figure(page, name)
  await it.locator('summary').click()
  await expect(it.locator('.numbers')).toBeVisible()
  return it.locator('.numbers tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
}

test('ranks, totals, pairs and weights stand under their findings, each with its table', async ({ page }) => {
  await start(page, 'ranking')
  const ranked = await order(page)
  await go(page, 'doubt')
  await settled(page)
  await expect(page.locator('#doubt .state')).toContainText(/From [\d,]+ draws, seed 1; shares are known to within 0\.\d points/)
  await expect(figure(page, 'acceptability').locator('h3')).toHaveText(/No intervention is surely first: \d share \d+% of the first places/)
  const ranks = await table(page, 'acceptability')
  expect(ranks).toHaveLength(14)
  expect(ranks[0]?.slice(0, 13)).toEqual(['Intervention', ...Array.from({ length: 11 }, (_, rank) => `Rank ${rank + 1}`), 'Rank 12+'])
  for (const row of ranks.slice(1)) expect(Math.abs(row.slice(1, 13).reduce((sum, text) => sum + Number(text), 0) - 100)).toBeLessThan(0.7)
  for (let rank = 1; rank <= 11; rank++) expect(Math.abs(ranks.slice(1).reduce((sum, row) => sum + Number(row[rank]), 0) - 100)).toBeLessThan(0.7)
  const totals = await table(page, 'totals')
  const numbers = totals.slice(1).map((row) => row.slice(1).map(Number))
  // Sorted by the very total that the ranking shows, and each spread in its order.
  expect(numbers.map(([total]) => total)).toEqual([...numbers.map(([total]) => total)].sort((a, b) => (b ?? 0) - (a ?? 0)))
  for (const [, low, middle, high] of numbers) expect((low ?? 0) <= (middle ?? 0) && (middle ?? 0) <= (high ?? 0)).toBe(true)
  const pairs = await table(page, 'pairs')
  expect(pairs).toHaveLength(ranked.length + 1)
  expect(Math.abs(Number(pairs[1]?.[2]) + Number(pairs[2]?.[1]) - 100)).toBeLessThan(0.3)
  const central = await table(page, 'central-weights')
  for (const row of central.slice(1)) expect(Math.abs(row.slice(2, 8).reduce((sum, text) => sum + Number(text), 0) - 100)).toBeLessThan(0.5)
})

test('judgements, flips and other methods are told, in sentences', async ({ page }) => {
  await start(page, 'doubt')
  await settled(page)
  await expect(page.locator('.remarks').first()).toContainText('Aquaculture business forum is first, ahead of Medivet')
  await page.getByRole('button', { name: /^Show all/ }).first().click()
  for (const text of ['stays first while the weight of relief is at most', 'Ask next:', 'By its weakest link', 'drops from rank 1'])
    await expect(page.locator('.remarks').first()).toContainText(text)
  await expect(figure(page, 'tornado').locator('h3')).toHaveText(/is expected to turn [\d.]+ pairs round/)
  await expect(page.locator('.remarks').nth(1).locator('li')).toHaveCount(12)
  await expect(figure(page, 'cross-check').locator('h3')).toContainText('put the same first as the total')
  await expect(figure(page, 'cross-check').locator('.crossed tbody tr')).toHaveCount(13)
})

test('charts are handed over as drawing, picture and table', async ({ page }) => {
  await start(page, 'doubt')
  await settled(page)
  const get = async (kind: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), figure(page, 'acceptability').getByRole('button', { name: `Download as ${kind}` }).click()])
    expect(download.suggestedFilename()).toBe(`cambodia-msme-acceptability.${kind.toLowerCase()}`)
    return fs.readFileSync(await download.path())
  }
  const drawing = (await get('SVG')).toString()
  expect(drawing).toContain('<title>No intervention is surely first')
  expect(drawing).toContain('Training by input suppliers')
  expect(drawing).toMatch(/fill="rgb\(/)
  expect((await get('PNG')).subarray(1, 4).toString()).toBe('PNG')
  const rows = (await get('CSV')).toString().split('\r\n')
  expect(rows[0]).toMatch(/^\ufeffIntervention,Rank 1,/)
  expect(rows).toHaveLength(15)
})

test('a change shows that what is seen is of an earlier state, then the new one', async ({ page }) => {
  await start(page, 'doubt')
  await settled(page)
  const before = await figure(page, 'acceptability').locator('.value').first().textContent()
  await go(page, 'ranking')
  await page.getByLabel('Relief', { exact: true }).press('End')
  await go(page, 'doubt')
  await settled(page)
  await expect(figure(page, 'acceptability').locator('.value').first()).not.toHaveText(before ?? '')
})

test('two hundred are drawn in steps, can be stopped, and never hold the page up', async ({ page }) => {
  test.slow()
  await page.addInitScript(() => {
    const long: number[] = []
    Object.assign(window, { long })
    new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => Math.round(entry.duration)))).observe({ type: 'longtask' })
  })
  await start(page)
  await openText(page, execFileSync(PROGRAM, ['init', '--random', '200', '--seed', '1']).toString(), 'large.json')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('200 interventions')
  await planned(page)
  await page.evaluate(() => (window as unknown as { long: number[] }).long.splice(0))
  await go(page, 'doubt')
  const state = page.locator('#doubt .state')
  await expect(state).toContainText('First answer, from 1,000 draws', { timeout: 30_000 })
  await expect(figure(page, 'acceptability').locator('.value')).toHaveCount(20)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(state).toContainText('Stopped. What is shown comes from 1,000 draws.')
  await page.getByRole('button', { name: 'Go on' }).click()
  await settled(page)
  await expect(state).toContainText('From 10,000 draws')
  await figure(page, 'acceptability').getByRole('button', { name: 'Show all 200' }).click()
  await expect(figure(page, 'acceptability').locator('.value')).toHaveCount(200)
  const long = await page.evaluate(() => (window as unknown as { long: number[] }).long)
  console.log(`200 interventions in doubt: long tasks: ${long.join(', ') || 'none'} ms`)
})

test('one intervention leaves nothing to doubt', async ({ page }) => {
  await start(page)
  await page.getByRole('button', { name: 'Begin from nothing' }).click()
  await go(page, 'doubt')
  await expect(page.locator('#doubt')).toContainText('With fewer than two interventions there is no order to doubt.')
})
