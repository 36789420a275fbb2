import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { example, expect, go, openText, planned, saved, start, test } from './page'

/** Keeps the present version under a name. */
async function keep(page: Page, name: string, author = 'Rahima'): Promise<void> {
  await page.getByLabel('Name of the scenario').fill(name)
  await page.getByLabel('Who says so').fill(author)
  await page.getByRole('button', { name: 'Keep this version' }).click()
  await expect(page.locator('.scenarios')).toContainText(name)
}

const today = (): string => new Date().toISOString().slice(0, 10)

test('a decision is written down, shown, kept in the file and taken out', async ({ page }) => {
  await start(page, 'versions')
  await page.getByLabel('What was decided or changed').fill('No fairs in the first year')
  await page.keyboard.press('Tab')
  await page.keyboard.type('The associations asked for time')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Rahima')
  await page.getByLabel('About').selectOption({ label: 'Provincial trade fairs' })
  await page.getByRole('button', { name: 'Write it down' }).press('Enter')
  await expect(page.locator('#log-head')).toHaveText('1 decision written down')
  await expect(page.locator('#log-head')).toBeFocused()
  const log = page.locator('.log').last()
  for (const text of ['No fairs in the first year', 'Provincial trade fairs', 'The associations asked for time', 'Rahima']) await expect(log).toContainText(text)
  await planned(page)
  const { text } = await saved(page)
  expect(JSON.parse(text).decisions).toEqual([
    { at: '/interventions/10', author: 'Rahima', date: today(), what: 'No fairs in the first year', why: 'The associations asked for time' },
  ])
  await expect(page.getByRole('alert')).toHaveCount(0)
  await log.getByRole('button', { name: 'Take out: No fairs in the first year' }).click()
  await expect(page.locator('#log-head')).toHaveText('No decision is written down yet')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('#log-head')).toHaveText('1 decision written down')
})

test('what has changed since the file was opened is offered to the log', async ({ page }) => {
  await start(page, 'diagnosis')
  await page.getByLabel('Severity: Lack of innovation', { exact: true }).press('End')
  await go(page, 'versions')
  const suggested = page.locator('.suggested')
  await expect(suggested).toContainText('Since the file was opened or saved, 1 input differs:')
  await expect(suggested).toContainText('Lack of innovation, severity: 3 to 4')
  await suggested.getByRole('button').click()
  await expect(page.getByLabel('What was decided or changed')).toHaveValue('Lack of innovation, severity: 3 to 4')
})

test('scenarios are kept across a reload, opened, renamed, taken out and brought back', async ({ page }) => {
  await start(page, 'versions')
  await keep(page, 'As the study has it')
  await go(page, 'plan')
  await page.getByLabel('Total', { exact: true }).first().fill('400000')
  await go(page, 'versions')
  await keep(page, 'With less money')
  await expect(page.locator('#scenarios-head')).toHaveText('2 scenarios kept in this browser')
  await page.reload()
  await planned(page)
  await expect(page.locator('.scenarios > li')).toHaveCount(2)
  await expect(page.locator('.scenarios > li').first()).toContainText('Rahima')
  await page.getByRole('button', { name: 'Open As the study has it' }).click()
  await expect(page.locator('.notice')).toContainText('Opened As the study has it.')
  await planned(page)
  expect(JSON.parse((await saved(page)).text).budget.total).toBe(750000)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(JSON.parse((await saved(page)).text).budget.total).toBe(400000)
  // Renamed by the keyboard; no two have one name.
  await page.getByRole('button', { name: 'Rename With less money' }).press('Enter')
  await expect(page.getByLabel('New name')).toBeFocused()
  await page.keyboard.type('As the study has it')
  await page.keyboard.press('Enter')
  await expect(page.locator('.scenarios > li').last()).toContainText('As the study has it (2)')
  await page.getByRole('button', { name: 'Take out As the study has it (2)' }).click()
  await expect(page.locator('.scenarios > li')).toHaveCount(1)
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.locator('.scenarios > li')).toHaveCount(2)
})

test('two versions are put beside each other: inputs, ranks, plan, money and who decided', async ({ page }) => {
  await start(page, 'versions')
  await keep(page, 'Before')
  await go(page, 'plan')
  await page.getByLabel('Total', { exact: true }).first().fill('400000')
  await go(page, 'diagnosis')
  await page.getByLabel('Severity: Lack of innovation', { exact: true }).press('End')
  await go(page, 'versions')
  await page.getByLabel('What was decided or changed').fill('Half the money')
  await page.getByLabel('Why', { exact: true }).fill('The donor said so')
  await page.getByLabel('Who decided').fill('Sok')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await page.getByRole('button', { name: 'Compare Before with the programme as it stands' }).click()
  await expect(page.locator('#beside-head')).toBeFocused()
  await expect(page.locator('.says-it')).toHaveText(/^2 inputs differ; (no rank moves|\d+ ranks? moves?); 0 enter the plan and \d leave it$/)
  const plan = page.locator('[aria-labelledby=beside-plan]')
  await expect(plan.locator('tr').filter({ hasText: 'Budget in all' })).toContainText('750,000')
  await expect(plan.locator('tr').filter({ hasText: 'Budget in all' })).toContainText('−350,000')
  await expect(plan.locator('tr').filter({ hasText: 'Cost to the programme' })).toContainText('683,842')
  await expect(plan.locator('tr').filter({ hasText: 'Cost in 2008' })).toContainText('174,195')
  const inputs = page.locator('.inputs')
  await expect(inputs.filter({ hasText: 'Lack of innovation' })).toContainText('severity3→ 4')
  await expect(inputs.filter({ hasText: 'Budget' })).toContainText('400,000')
  await expect(page.locator('[aria-labelledby=beside-log]')).toContainText('Half the money')
  await expect(page.locator('[aria-labelledby=beside-log]')).toContainText('Sok')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Inputs as a table (CSV)' }).click()])
  expect(fs.readFileSync(await download.path(), 'utf8')).toContain('Lack of innovation,severity,3,4')
  await page.getByRole('button', { name: 'Swap' }).click()
  await expect(plan.locator('tr').filter({ hasText: 'Budget in all' })).toContainText('+350,000')
  await page.getByLabel('To', { exact: true }).selectOption({ label: 'The programme as it stands' })
  await expect(page.locator('.between')).toContainText('The two say the same')
})

test('a file is put beside the present programme, and a bad one is refused', async ({ page }) => {
  await start(page, 'versions')
  const put = (text: string, name: string) => page.setInputFiles('#beside-file', { name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await put(example('cambodia-msme').replace('"total": 750000', '"total": 300000'), 'theirs.json')
  await expect(page.locator('.says-it')).toContainText('1 input differs')
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('file theirs.json')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('MSME Cambodia')
  await put('{"a": 1}', 'bad.json')
  await expect(page.getByRole('alert')).toContainText('bad.json was not taken')
  await expect(page.locator('.says-it')).toContainText('1 input differs')
})

test('an intervention that is taken out takes what was set aside of it, and other places stay true', async ({ page }) => {
  const programme = JSON.parse(example('brac-care-dairy'))
  programme.overrides = [
    { rule: 'new-entity', intervention: 'producer-groups', author: 'R', date: '2026-01-31', reason: 'a' },
    { rule: 'delivers-itself', intervention: 'farmer-training', at: '/interventions/1/role', author: 'R', date: '2026-01-31', reason: 'b' },
  ]
  programme.decisions = [{ at: '/interventions/6', author: 'R', date: '2026-01-31', what: 'c', why: 'd' }]
  await start(page, 'ranking')
  await openText(page, JSON.stringify(programme, null, 2))
  await page.locator('#title-producer-groups').click()
  await page.locator('#why-producer-groups').getByRole('button', { name: 'Take it out' }).click()
  await planned(page)
  const made = JSON.parse((await saved(page)).text)
  expect(made.overrides).toEqual([{ ...programme.overrides[1], at: '/interventions/0/role' }])
  expect(made.decisions[0].at).toBe('/interventions/5')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await go(page, 'checks')
  await expect(page.locator('#findings-head')).toHaveText(/; 1 set aside$/)
})
