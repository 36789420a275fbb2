import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { example, expect, openText, planned, saved, start, test } from './page'
import { PROGRAM } from './program'

type Programme = {
  budget: { total?: number; by_period?: Record<string, number>; must_fund?: string[]; must_not_fund?: string[]; min_relief?: Record<string, number> }
}

const SLIDER = 'Total budget: the plan there'
const number = (text: string | null | undefined): number => Number((text ?? '').replaceAll(',', ''))
const value = async (page: Page): Promise<number> => Number(/Value ([\d.]+)/.exec((await page.locator('p.sum').textContent()) ?? '')?.[1])
const programme = async (page: Page): Promise<Programme> => JSON.parse((await saved(page)).text) as Programme

/** Opens the plan and waits for what every budget would buy. */
async function begin(page: Page): Promise<void> {
  await start(page, 'plan')
  await expect(page.locator('.frontier .curve')).toBeVisible({ timeout: 20_000 })
}

/** Opens one of the parts below the plan. */
async function part(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).click()
}

test('moving the slider shows another plan, and letting go sets its budget', async ({ page }) => {
  await begin(page)
  const before = await programme(page)
  const slider = page.getByLabel(SLIDER)
  const box = await slider.boundingBox()
  if (!box) throw new Error('no slider')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.56, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.2, y, { steps: 4 })
  await expect(page.locator('.looked')).toContainText(/less than now/)
  await expect(page.locator('.looked')).toContainText('Leaves out')
  await expect(page.locator('.in-time')).toContainText('As it would be with')
  // Nothing is set before the hand lets go.
  await expect(page.locator('.budget #total')).toHaveValue((before.budget.total ?? 0).toLocaleString('en-GB'))
  await page.mouse.up()
  await planned(page)
  const after = await programme(page)
  expect(after.budget.total).toBeLessThan(before.budget.total ?? 0)
  // Limits of single periods move in proportion.
  const share = (after.budget.total ?? 0) / (before.budget.total ?? 1)
  for (const [period, amount] of Object.entries(before.budget.by_period ?? {}))
    expect(Math.abs((after.budget.by_period?.[period] ?? 0) - amount * share)).toBeLessThanOrEqual(2)
  await page.locator('.looked').getByRole('button', { name: 'Undo' }).click()
  expect(await programme(page)).toEqual(before)
})

test('the plan that was shown is the plan that is found', async ({ page }) => {
  await begin(page)
  const slider = page.getByLabel(SLIDER)
  await slider.focus()
  for (let step = 0; step < 15; step++) await slider.press('ArrowLeft')
  const shown = await page.locator('.looked').textContent()
  const [, funds, worth] = /(\d+) of 13 for .*; value ([\d.]+)/.exec(shown ?? '') ?? []
  await slider.press('Enter')
  await planned(page)
  await expect(page.locator('p.sum')).toContainText(`Funds ${funds} of 13`)
  // The frontier is followed to within its own tolerance.
  expect(Math.abs((await value(page)) - Number(worth))).toBeLessThanOrEqual(0.15)
})

test('by keys the slider only looks until Enter, and Escape goes back', async ({ page }) => {
  await begin(page)
  const total = page.locator('.budget #total')
  const before = await total.inputValue()
  const slider = page.getByLabel(SLIDER)
  await slider.focus()
  await slider.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /^0/)
  await expect(total).toHaveValue(before)
  await slider.press('Escape')
  await expect(page.locator('.looked')).toContainText('Move the slider')
  await expect(slider).toHaveValue(before.replaceAll(',', ''))
  await slider.press('ArrowRight')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Set this budget' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(total).not.toHaveValue(before)
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(total).toHaveValue(before)
})

test('the drawing can be dragged as the slider can', async ({ page }) => {
  await begin(page)
  const before = await page.locator('.budget #total').inputValue()
  const box = await page.locator('.frontier .plot').boundingBox()
  if (!box) throw new Error('no drawing')
  await page.mouse.move(box.x + box.width * 0.3, box.y + 100)
  await page.mouse.down()
  await expect(page.locator('.looked')).toContainText('less than now')
  await page.mouse.move(box.x + box.width * 0.35, box.y + 100)
  await page.mouse.up()
  await expect(page.locator('.budget #total')).not.toHaveValue(before)
})

test('the frontier is handed over as a table and a drawing', async ({ page }) => {
  await begin(page)
  const figure = page.locator('.frontier')
  for (const kind of ['CSV', 'SVG', 'PNG']) {
    const [download] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name: `Download as ${kind}` }).click()])
    const content = fs.readFileSync(await download.path())
    if (kind === 'CSV') expect(content.toString()).toContain('Budget,Cost,Value,Fund,Takes in,Leaves out')
    if (kind === 'SVG') expect(content.toString()).toContain('<svg')
    if (kind === 'PNG') expect(content.subarray(1, 4).toString()).toBe('PNG')
  }
  await figure.getByText('The same numbers as a table').click()
  await expect(figure.locator('.numbers')).toBeVisible()
  const worth = await figure.locator('.numbers tbody td:nth-child(3)').allTextContents()
  expect(worth.length).toBeGreaterThan(10)
  for (const [nth, text] of worth.entries()) if (nth > 0) expect(number(text)).toBeGreaterThanOrEqual(number(worth[nth - 1]) - 0.05)
})

test('the timeline adds up to the money by period', async ({ page }) => {
  await begin(page)
  const time = page.locator('.in-time')
  await time.getByText('The same numbers as a table').click()
  await expect(time.locator('.numbers')).toBeVisible()
  const rows = await time.locator('.numbers tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  const sums = rows.at(-2) ?? []
  expect(sums[0]).toBe('Sum')
  const money = await page.locator('.money li').allTextContents()
  for (const [place, text] of money.entries()) {
    const [column, partners] = [3 + 2 * place, 4 + 2 * place]
    const added = rows.slice(0, -2).reduce((sum, row) => sum + number(row[column]), 0)
    expect(Math.abs(added - number(sums[column]))).toBeLessThan(10)
    expect(text.replaceAll(',', '')).toContain(`${number(sums[column])} of`)
    expect(text.replaceAll(',', '')).toContain(`partners ${number(sums[partners])}`)
  }
})

test('forcing one in costs what was said, and says what is then left out', async ({ page }) => {
  await begin(page)
  const row = page.locator('.chosen tr').filter({ hasText: 'Dialogue between firms and state' })
  const loss = -Number(await row.locator('.other button').textContent())
  const before = await value(page)
  await row.locator('.other button').click()
  const dock = page.getByRole('complementary', { name: 'How this number comes about' })
  await expect(dock).toContainText('forced in')
  await expect(dock).toContainText('Leaves out Visits to other provinces and abroad')
  await page.keyboard.press('Escape')
  await row.locator('select').selectOption('must')
  await expect(page.locator('.chosen tbody').first()).toContainText('Dialogue between firms and state')
  await planned(page)
  expect(Math.abs(before - loss - (await value(page)))).toBeLessThan(0.11)
  expect((await programme(page)).budget.must_fund).toEqual(['public-private-dialogue'])
  // From must to must not is one step, and one step back.
  await row.locator('select').selectOption('not')
  expect((await programme(page)).budget).toMatchObject({ must_not_fund: ['public-private-dialogue'] })
  await page.getByRole('button', { name: 'Undo' }).first().click()
  expect((await programme(page)).budget.must_fund).toEqual(['public-private-dialogue'])
})

test('more money buys what was said', async ({ page }) => {
  await begin(page)
  await part(page, 'What would more money buy?')
  const offer = page.locator('.offers li').filter({ hasText: 'gains' }).last()
  const [, gain] = /gains (\d+\.\d)/.exec((await offer.textContent()) ?? '') ?? []
  const before = await value(page)
  await offer.getByRole('button').click()
  await planned(page)
  expect(Math.abs((await value(page)) - before - Number(gain))).toBeLessThan(0.11)
  await expect(page.locator('#part-next .numbers tbody tr')).toHaveCount(6)
})

test('what stays unrelieved is told with its price, and can be required', async ({ page }) => {
  await begin(page)
  await page.locator('.budget #total').fill('9000')
  await planned(page)
  await part(page, 'What stays unrelieved, and what would it cost?')
  const row = page.locator('#part-unrelieved tbody tr').first()
  await expect(row).toBeVisible({ timeout: 20_000 })
  const button = page.locator('#part-unrelieved').getByRole('button', { name: /^Require it/ }).first()
  await button.click()
  const asked = Object.values((await programme(page)).budget.min_relief ?? {})
  expect(asked).toHaveLength(1)
  await expect(page.locator('.outcome')).toContainText(/Funds|No plan can keep/)
})

test('another good plan is told by its swaps, put beside the plan, and used', async ({ page }) => {
  await begin(page)
  await part(page, 'Which other plans are nearly as good?')
  const first = page.locator('#part-alternatives .offers li').first()
  await expect(first).toContainText('Leaves out Provincial trade fairs. Takes Affordable courses in business skills.')
  await first.getByRole('button', { name: 'Compare: alternative 1' }).click()
  const compare = page.locator('#part-compare')
  await expect(compare.locator('summary')).toBeFocused()
  await expect(compare.locator('.versus thead')).toContainText('Alternative 1')
  await expect(compare.locator('.swaps > div').first()).toContainText('Provincial trade fairs')
  await expect(compare.locator('.swaps > div').last()).toContainText('Affordable courses in business skills')
  const worth = number(await compare.locator('.versus tbody tr').first().locator('td').last().textContent())
  await first.getByRole('button', { name: 'Use it: alternative 1' }).click()
  await expect(page.locator('.chosen tbody').first()).toContainText('Affordable courses')
  await planned(page)
  expect(Math.abs((await value(page)) - worth)).toBeLessThan(0.06)
  expect((await programme(page)).budget).toMatchObject({ must_fund: ['business-courses'], must_not_fund: ['trade-fairs'] })
})

test('a plan made by hand is judged, by keyboard', async ({ page }) => {
  await begin(page)
  const summary = page.locator('#part-own > summary')
  await summary.focus()
  await page.keyboard.press('Enter')
  const judged = page.locator('.judged')
  await expect(judged).toContainText('It is efficient')
  await page.getByRole('button', { name: 'Tick nothing' }).focus()
  await page.keyboard.press('Enter')
  await expect(judged).toContainText('Funds 0 for')
  await page.keyboard.press('Tab')
  // The dearest of what the plan funds, alone: less of it would buy more.
  const dear = page.locator('.ticks').getByLabel('Visits to other provinces and abroad')
  await dear.focus()
  await page.keyboard.press('Space')
  await expect(judged).toContainText('Funds 1 for 268,440')
  await expect(judged).toContainText('It is not efficient')
  await judged.getByRole('button', { name: 'Take that instead' }).focus()
  await page.keyboard.press('Enter')
  await expect(judged).toContainText(/It is efficient|No better one was found/)
  await judged.getByRole('button', { name: 'Use it: fix every tick' }).focus()
  await page.keyboard.press('Enter')
  await planned(page)
  const { must_fund, must_not_fund } = (await programme(page)).budget
  expect((must_fund ?? []).length + (must_not_fund ?? []).length).toBe(13)
})

test('a plan by hand that breaks a requirement says which', async ({ page }) => {
  await begin(page)
  await part(page, 'Would a plan of your own be better?')
  await page.locator('.ticks').getByLabel('Dialogue between firms and state').check()
  await expect(page.locator('.judged')).toContainText('It breaks the total budget')
})

test('under which weights a plan by hand would be the best is told when it is asked, by keyboard', async ({ page }) => {
  test.slow()
  await begin(page)
  await part(page, 'Would a plan of your own be better?')
  const judged = page.locator('.judged')
  await expect(judged).toContainText('It is efficient')
  const ask = judged.getByRole('button', { name: 'Under which weights would it be the best?' })
  await ask.focus()
  await page.keyboard.press('Enter')
  await expect(judged).toContainText('It is the best of all plans that keep the requirements')
  await expect(judged.locator('table')).toHaveCount(0)
  // Without one of what it funds, the criteria in which that one is strong must count less.
  await page.locator('.ticks').getByLabel('Affordable courses in business skills').check()
  await page.locator('.ticks').getByLabel('Provincial trade fairs').uncheck()
  await expect(judged).toContainText(/It is efficient|No better one was found|It is not efficient/)
  await ask.press('Enter')
  await expect(judged).toContainText(/of all weight went to other criteria|No weights were found|Under no weights/, { timeout: 40_000 })
  const rows = judged.locator('table tbody tr')
  await expect(rows).toHaveCount(6)
  // What some lose, others gain.
  const moved = (await rows.locator('td:nth-child(4)').allTextContents()).map((text) => parseFloat(text.replace('−', '-')) || 0)
  expect(Math.abs(moved.reduce((sum, by) => sum + by))).toBeLessThan(0.35)
  expect(Math.max(...moved)).toBeGreaterThan(0)
  for (const column of [1, 2]) {
    const shares = await rows.locator(`td:nth-child(${column + 1})`).allTextContents()
    expect(Math.abs(shares.reduce((sum, text) => sum + parseFloat(text), 0) - 100)).toBeLessThan(0.35)
  }
  // Other ticks are another question.
  await page.locator('.ticks').getByLabel('Dialogue between firms and state').check()
  await expect(judged).toContainText('It breaks the total budget')
  await expect(ask).toHaveCount(0)
})

test('any two plans can stand side by side', async ({ page }) => {
  await begin(page)
  await part(page, 'Two plans side by side')
  const compare = page.locator('#part-compare')
  await compare.getByLabel('The one').selectOption({ index: 4 })
  await compare.getByLabel('The other').selectOption('plan')
  await expect(compare.locator('.versus thead')).toContainText('The best with')
  const worth = await compare.locator('.versus tbody tr').first().locator('td').allTextContents()
  expect(number(worth[0])).toBeLessThan(number(worth[1]))
})

test('from how much money on each is funded', async ({ page }) => {
  await begin(page)
  await part(page, 'From how much money on is each funded?')
  await expect(page.locator('#part-lanes h3').last()).toContainText('is funded first, from')
  await page.locator('#part-lanes').getByText('The same numbers as a table').click()
  await expect(page.locator('#part-lanes .numbers tbody tr')).toHaveCount(13)
})

test('nothing of one programme is shown beside another', async ({ page }) => {
  await begin(page)
  await openText(page, example('starter'), 'starter.json')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('STARTER')
  await expect(page.locator('.frontier .curve')).toBeVisible()
  await planned(page)
  await expect(page.locator('.frontier .axis-of').last()).toBeVisible()
  await page.locator('.frontier').getByText('The same numbers as a table').click()
  await expect(page.locator('.frontier .numbers')).not.toContainText('Provincial trade fairs')
})

test('with two hundred interventions the plan stays at hand', async ({ page }) => {
  test.slow()
  const large = execFileSync(PROGRAM, ['init', '--random', '200', '--seed', '1']).toString()
  await page.addInitScript(() => {
    const long: number[] = []
    Object.assign(window, { long })
    new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => Math.round(entry.duration)))).observe({ type: 'longtask' })
  })
  await start(page, 'plan')
  await openText(page, large, 'large.json')
  await expect(page.locator('p.sum')).toContainText('of 200', { timeout: 20_000 })
  const begin = Date.now()
  await expect(page.locator('.frontier .curve')).toBeVisible({ timeout: 90_000 })
  const took = Date.now() - begin
  await page.evaluate(() => (window as unknown as { long: number[] }).long.splice(0))
  const slider = page.getByLabel(SLIDER)
  await slider.focus()
  for (let step = 0; step < 30; step++) await slider.press('ArrowLeft')
  await expect(page.locator('.looked')).toContainText('less than now')
  await page.keyboard.press('Escape')
  const sliding = await page.evaluate(() => (window as unknown as { long: number[] }).long.splice(0))
  await page.locator('.listed').getByRole('button', { name: 'Show all 200' }).click()
  await expect(page.locator('.chosen .title')).toHaveCount(200)
  const listing = await page.evaluate(() => (window as unknown as { long: number[] }).long.splice(0))
  await part(page, 'Would a plan of your own be better?')
  await page.locator('.ticks input').first().uncheck()
  await expect(page.locator('.judged')).toContainText('value', { timeout: 60_000 })
  await part(page, 'From how much money on is each funded?')
  await expect(page.locator('#part-lanes .chart')).toBeVisible()
  // What the other decisions cost takes long: it is asked for, and can be stopped.
  await page.getByRole('button', { name: 'Work out what it costs to decide each otherwise' }).click()
  await page.locator('.listed').getByRole('button', { name: 'Stop' }).click()
  await expect(page.locator('.listed')).toContainText('Stopped before it was known')
  const rest = await page.evaluate(() => (window as unknown as { long: number[] }).long)
  console.log(`200 interventions: frontier ${took} ms after the plan; long tasks: sliding ${sliding.join(', ') || 'none'}; list ${listing.join(', ') || 'none'}; parts ${rest.join(', ') || 'none'} ms`)
})

test('starts that the plan chose, shares of the whole and shared costs stand in the timeline', async ({ page }) => {
  const starter = JSON.parse(example('starter')) as Record<string, unknown> & { interventions: Record<string, unknown>[] }
  const [first, second] = starter.interventions
  if (!first || !second) throw new Error('the starter has two')
  first.cost = { '2027': 30000, '2028': 20000 }
  first.starts = ['2027', '2028']
  second.scale = { least: 0.3 }
  delete first.requires
  delete second.requires
  starter.shared_costs = [{ id: 'office', title: 'An office in the hills', of: [first.id, second.id], cost: { '2027': 5000 } }]
  starter.budget = { total: 45000 }
  await start(page, 'plan')
  await openText(page, JSON.stringify(starter), 'phased.json')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('STARTER')
  await planned(page)
  const time = page.locator('.in-time')
  await expect(time).toContainText('An office in the hills')
  await time.getByText('The same numbers as a table').click()
  await expect(time.locator('.numbers')).toBeVisible()
  const rows = await time.locator('.numbers tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  // With what they share, what is funded adds up to what is spent in each period.
  const sums = rows.find((row) => row[0] === 'Sum') ?? []
  for (const column of [3, 5, 7])
    expect(Math.abs(rows.slice(0, rows.indexOf(sums)).reduce((sum, row) => sum + number(row[column]), 0) - number(sums[column]))).toBeLessThan(3)
})
