import type { Page } from '@playwright/test'
import { example, expect, go, order, planned, saved, start, test } from './page'

const choose = (page: Page, name: string) => page.getByLabel(`Choose ${name}`)

test('choosing constraints lights what relieves them, with harm, questions and cases', async ({ page }) => {
  await start(page, 'matrix')
  await choose(page, 'High transaction cost').check()
  await choose(page, 'Asymmetrical power relationships').check()
  const first = page.locator('.first')
  await expect(first.locator('h3')).toHaveText('10 approaches can relieve Transaction cost and Power')
  // All but the one that only makes both worse.
  await expect(page.locator('.matrix .relieving')).toHaveCount(10)
  await expect(page.locator('.matrix .aside')).toHaveText(/International agreements and market standards/)
  const of = (name: string) => first.locator('li').filter({ has: page.getByLabel(name) })
  const social = of('11 Social marketing and community development')
  await expect(social).toContainText('+1 Transaction cost')
  await expect(social).toContainText('May do harm')
  await expect(social).toContainText('−2 Power')
  const support = of('2 Input/output support markets')
  await expect(support.locator('summary')).toHaveText(/^asks \d questions?; \d+ cases?$/)
  await support.locator('summary').click()
  await expect(support).toContainText('Cases on Transaction cost')
  // Where there is none it is said.
  const policy = of('3 Competitive strategies')
  await policy.locator('summary').click()
  await expect(policy).toContainText(/no case|: /)
  // A cell is one step away, and says its cases.
  await first.getByRole('button', { name: /^\+3 Transaction cost\. Open the cell of Horizontal relationships/ }).click()
  await expect(page.locator('.card')).toContainText('Cell 1,2')
  await expect(page.locator('.card')).toContainText('Pineapple consolidation company')
  await page.locator('#cell-6-2').click()
  await expect(page.locator('.card h4').first()).toHaveText('Cases')
  await page.getByRole('button', { name: 'Choose nothing' }).click()
  await expect(first).toBeHidden()
  await expect(page.locator('.matrix .aside')).toHaveCount(0)
})

test('a cell without a case says so', async ({ page }) => {
  await start(page, 'matrix')
  const cells = JSON.parse(await (await page.request.get('./lessons.json')).text()) as Record<string, { case?: { approaches?: string[]; constraints?: string[] }[] }>
  const cases = Object.values(cells).flatMap((file) => file.case ?? [])
  expect(cases.filter((one) => one.approaches?.includes('market-standards') && one.constraints?.includes('innovation'))).toEqual([])
  await page.locator('#cell-8-5').click()
  await expect(page.locator('.card')).toContainText('no case')
})

test('an intervention is drafted in two clicks, with approaches, constraints and questions, and taken back', async ({ page }) => {
  await start(page, 'matrix')
  await choose(page, 'High transaction cost').check()
  await page.getByLabel('2 Input/output support markets').check()
  await page.getByRole('button', { name: 'Draft an intervention with 1 approach' }).click()
  await expect(page.locator('#why-draft [data-part=open]')).toBeFocused()
  await expect(page.locator('#title-draft')).toHaveText('Draft: Input/output support markets, against Transaction cost')
  await planned(page)
  const made = JSON.parse((await saved(page)).text).interventions.at(-1)
  expect(made).toMatchObject({ id: 'draft', summary: 'Drafted from the matrix against Transaction cost.', approaches: [{ approach: 'support-markets', emphasis: 1 }] })
  expect(Object.values(made.conditions as Record<string, string>)).toContain('unknown')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await planned(page)
  expect(await order(page)).not.toContain('draft')
  expect((await saved(page)).text).toBe(example('cambodia-msme'))
})

test('the same by the keyboard, with two approaches', async ({ page }) => {
  await start(page, 'matrix')
  await choose(page, 'Lack of innovation').focus()
  await page.keyboard.press('Space')
  await page.getByLabel('3 Competitive strategies').focus()
  await page.keyboard.press('Space')
  await page.getByLabel('8 International agreements and market standards').focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Draft an intervention with 2 approaches' }).press('Enter')
  await expect(page.locator('#why-draft .efforts output')).toHaveText(['50%', '50%'])
  await go(page, 'matrix')
  await expect(page.locator('.first')).toBeHidden()
})
