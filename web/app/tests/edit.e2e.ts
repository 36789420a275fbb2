import { expect, go, planned, row, saved, start, test, total } from './page'

test('an intervention is added, questioned, costed and taken out again', async ({ page }) => {
  await start(page, 'interventions')
  await page.getByText('Add an intervention').click()
  await page.getByLabel('What it is called').fill('Ice for the fish markets: a shared plant')
  await page.getByLabel('2 Input/output support markets').check()
  await page.getByLabel('10 Private and public alliances').check()
  await page.getByRole('button', { name: 'Add it' }).click()
  const id = 'ice-for-the-fish-markets-a-shared-plant'
  const why = page.locator(`#why-${id}`)
  await expect(why.locator('[data-part=open]')).toBeFocused()
  await expect(row(page, id)).toBeVisible()
  const open = async () => Number(await row(page, id).locator('td').last().textContent())
  const before = await open()
  expect(before).toBeGreaterThan(10)
  await why.locator('.part-open').getByLabel('What part does the programme play in the transaction?').selectOption('broker')
  await expect(async () => expect(await open()).toBe(before - 1)).toPass()
  await why.getByLabel('Whole cost, 2008').fill('40000')
  await why.getByLabel('Whole cost, 2008').blur()
  await why.getByLabel('Programme’s share, 2008').fill('25')
  await why.getByLabel('Programme’s share, 2008').blur()
  await expect(why.locator('.part-cost .sum')).toContainText('10,000 USD')
  await why.getByLabel('Another approach').selectOption('horizontal-relationships')
  await expect(why.locator('.efforts output')).toHaveText(['25%', '50%', '25%'])
  await go(page, 'plan')
  await expect(page.locator('.chosen')).toContainText('Ice for the fish markets')
  await go(page, 'ranking')
  const { text } = await saved(page)
  expect(JSON.parse(text).interventions.at(-1)).toEqual({
    id,
    title: 'Ice for the fish markets: a shared plant',
    approaches: [
      { approach: 'support-markets', emphasis: 0.25 },
      { approach: 'public-private-alliances', emphasis: 0.5 },
      { approach: 'horizontal-relationships', emphasis: 0.25 },
    ],
    role: 'broker',
    cost: { 2008: 40000 },
    programme_share: { 2008: 0.25 },
  })
  await why.getByRole('button', { name: 'Take it out' }).click()
  await expect(row(page, id)).toBeHidden()
})

test('one that others require is taken out with every mention of it', async ({ page }) => {
  await start(page, 'ranking')
  await page.locator('#title-interest-groups').click()
  await page.getByRole('button', { name: 'Take it out' }).click()
  await planned(page)
  await expect(page.locator('.ranking .title[id]')).toHaveCount(12)
  await expect(page.getByRole('alert')).toBeHidden()
  expect((await saved(page)).text).not.toContain('"interest-groups"')
})

test('an amount within its range keeps the range, one outside takes its place', async ({ page }) => {
  await start(page, 'ranking')
  await page.locator('#title-interest-groups').click()
  const cost = page.getByLabel('Whole cost, 2008')
  await cost.fill('100000')
  await cost.blur()
  expect(JSON.parse((await saved(page)).text).interventions[0].cost['2008']).toMatchObject({ value: 100000, low: 45000, high: 180000 })
  await cost.fill('300000')
  await cost.blur()
  const stated = JSON.parse((await saved(page)).text).interventions[0].cost['2008']
  expect(stated.value).toBe(300000)
  expect(stated).not.toHaveProperty('low')
  expect(stated.note).toContain('30 groups')
})

test('an empty programme can be filled from nothing', async ({ page }) => {
  await start(page, 'interventions')
  await page.getByRole('button', { name: 'Start from' }).click()
  await page.getByRole('button', { name: 'Nothing' }).click()
  await page.getByText('Add an intervention').click()
  await page.getByLabel('What it is called').fill('Seed fairs')
  await page.getByLabel('2 Input/output support markets').check()
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(row(page, 'seed-fairs')).toBeVisible()
  expect(await total(page, 'seed-fairs')).toBeGreaterThan(0)
  await go(page, 'plan')
  await expect(page.locator('p.sum')).toContainText('Funds 1 of 1')
})
