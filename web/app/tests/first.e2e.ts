import { execFileSync } from 'node:child_process'
import { expect, go, order, planned, start, test, total } from './page'
import { PROGRAM } from './program'

test('ranks and plans Cambodia as the command line does', async ({ page }) => {
  await start(page, 'ranking')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('MSME Cambodia')
  const asked = (...words: string[]) => JSON.parse(execFileSync(PROGRAM, [...words, '--format', 'json']).toString())
  const ranking = asked('rank')
  expect(await order(page)).toEqual(ranking.interventions.map((one: { id: string }) => one.id))
  for (const one of ranking.interventions.slice(0, 3))
    expect(await total(page, one.id)).toBeCloseTo(one.total * 100, 1)
  const plan = asked('plan')
  await go(page, 'plan')
  await expect(page.locator('p.sum')).toContainText(`Funds ${plan.chosen.length} of ${ranking.interventions.length}`)
  await expect(page.locator('p.sum')).toContainText(`Value ${(plan.value * 100).toFixed(1)}; proven: no plan is better.`)
})

test('lasting training stands above dialogue, as the re-visit found', async ({ page }) => {
  await start(page, 'ranking')
  const sustained = (id: string) => page.locator('.ranking > tbody > tr').filter({ has: page.locator(`#title-${id}`) }).locator('td').nth(5)
  const [training, dialogue] = [await sustained('embedded-training').textContent(), await sustained('public-private-dialogue').textContent()]
  expect(Number(training)).toBeGreaterThan(Number(dialogue))
  const ids = await order(page)
  expect(ids.indexOf('embedded-training')).toBeLessThan(ids.indexOf('public-private-dialogue'))
})

test('says what it cannot tell, where the results are', async ({ page }) => {
  await start(page, 'ranking')
  for (const text of ['predicts no income and no jobs', 'judges no people', 'does not replace a diagnosis', 'learned nothing from the cases'])
    await expect(page.locator('#ranking .limits')).toContainText(text)
})

test('every example and an empty programme can be started from, and taken back', async ({ page }) => {
  await start(page, 'ranking')
  const title = page.getByRole('heading', { level: 1 })
  const first = await title.textContent()
  for (const [name, has] of [['Peru', 'Backus'], ['Bangladesh', 'dairy'], ['A starter', 'STARTER'], ['Nothing', 'New programme']] as const) {
    await page.getByRole('button', { name: 'Start from' }).click()
    await page.getByRole('button', { name }).click()
    await expect(title).toContainText(new RegExp(has, 'i'))
    await planned(page)
  }
  await expect(page.locator('#ranking')).toContainText('There are no interventions yet')
  for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Undo' }).click()
  await expect(title).toHaveText(first ?? '')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('wears the theme that is chosen, and remembers it', async ({ page }) => {
  await start(page)
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(await paper()).toBe('rgb(255, 255, 255)')
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('button', { name: 'Theme' }).click()
  expect(await paper()).toBe('rgb(20, 24, 28)')
  await page.reload()
  await planned(page)
  expect(await paper()).toBe('rgb(20, 24, 28)')
})

test('tells those who listen what comes first and what is funded', async ({ page }) => {
  await start(page)
  await expect(page.locator('body > div > p[role=status]')).toHaveText(/Ranked\. First: /)
  await go(page, 'plan')
  await expect(page.locator('body > div > p[role=status]')).toHaveText(/Ranked\. First: .*\. Funds \d+ of 13 for/)
})
