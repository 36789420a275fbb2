import { execFileSync } from 'node:child_process'
import { expect, openText, planned, start, test } from './page'
import { PROGRAM } from './program'

test('worlds are drawn step by step, and mark what is core, borderline and out', async ({ page }) => {
  test.slow()
  await start(page, 'plan')
  await page.getByText('How sure is the plan?', { exact: true }).click()
  const part = page.locator('#part-sure')
  await expect(part.locator('progress')).toHaveCount(0, { timeout: 90_000 })
  await expect(part.locator('.state')).toContainText(/From [\d,]+ drawn worlds, seed 1/, { timeout: 90_000 })
  await expect(part).toContainText('of the worlds this plan is the best there is')
  await expect(part).toContainText('points more in the mean')
  await part.getByText('The same numbers as a table').click()
  await expect(part.locator('.numbers')).toBeVisible()
  const rows = await part.locator('.numbers tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  expect(rows).toHaveLength(13)
  const shares = rows.map((row) => Number(row[1]))
  expect(shares).toEqual([...shares].sort((a, b) => b - a))
  // The same standing is marked in the list, by its word and not by colour alone.
  for (const [title, , , standing] of rows)
    await expect(page.locator('.chosen tbody tr').filter({ has: page.getByText(title ?? '', { exact: true }) }).locator('.mark-of')).toHaveText(standing ?? '')
  // Another state takes the marks away until its worlds are drawn.
  await page.locator('.budget #total').fill('500000')
  await expect(page.locator('.mark-of')).toHaveCount(0)
})

test('drawing worlds can be cut short, or stopped and begun again', async ({ page }) => {
  test.slow()
  const middling = execFileSync(PROGRAM, ['init', '--random', '60', '--seed', '2']).toString()
  await start(page, 'plan')
  await openText(page, middling, 'middling.json')
  await expect(page.locator('p.sum')).toContainText('of 60', { timeout: 20_000 })
  await page.getByText('How sure is the plan?', { exact: true }).click()
  const part = page.locator('#part-sure')
  await part.getByRole('button', { name: 'Stop' }).click()
  await expect(part).toContainText('Stopped before it was known')
  await part.getByRole('button', { name: 'Go on' }).click()
  await expect(part.locator('progress')).not.toHaveAttribute('value', '0', { timeout: 60_000 })
  await part.getByRole('button', { name: 'That is enough' }).click()
  await expect(part.locator('.state')).toContainText(/From [\d,]+ drawn worlds/, { timeout: 60_000 })
})

test('a search that takes long says how far it has come, and the best so far can be taken', async ({ page }) => {
  test.slow()
  const hard = execFileSync(PROGRAM, ['init', '--random', '200', '--seed', '3']).toString()
  await start(page, 'plan')
  await openText(page, hard, 'hard.json')
  const take = page.getByRole('button', { name: 'Take the best so far' })
  const done = page.locator('p.sum').filter({ hasText: 'of 200' })
  await expect(take.or(done).first()).toBeVisible({ timeout: 60_000 })
  // A fast machine is done before there is anything to take.
  if (await take.isVisible()) await take.click({ timeout: 2_000 }).catch(() => undefined)
  await expect(done).toContainText(/proven: no plan is better|not proven: a plan better by up to/, { timeout: 60_000 })
  await planned(page)
})
