import type { Page } from '@playwright/test'
import { expect, go, planned, saved, start, test } from './page'

const understood = (page: Page) => page.locator('.understood')
const begin = (page: Page) => page.getByRole('button', { name: 'Begin with this order' }).click()

test('an order, a few words and a share become weights with their ranges', async ({ page }) => {
  await start(page, 'priorities')
  await expect(understood(page)).toContainText('Nothing yet')
  await begin(page)
  await expect(understood(page)).toContainText('Relief counts at least as much as Sustainability.')
  // The rank order centroid of six: the first gets 41%.
  await expect(understood(page).locator('.spans li').first()).toContainText('41%')
  await page.getByRole('button', { name: 'Sustainability: up' }).click()
  await expect(understood(page)).toContainText('Sustainability counts at least as much as Relief.')
  await page.getByLabel('Relief counts the same as Sustainability').check()
  await expect(understood(page)).toContainText('Sustainability counts as much as Relief.')
  await page.getByLabel('Worth of Leverage').selectOption({ label: 'about half (40 to 60)' })
  await expect(understood(page)).toContainText('Leverage has 40 to 60 points where Sustainability has 100.')
  await page.getByLabel('Points of Inclusion').fill('5 to 20')
  await page.getByLabel('Points of Inclusion').blur()
  await page.getByText('Anything else you are sure of').click()
  await page.getByLabel('Share of the whole: Relief').fill('10 to 30')
  await page.getByLabel('Share of the whole: Relief').blur()
  await expect(understood(page)).toContainText('Relief is 10% to 30% of the whole.')
  await page.getByLabel('How many times').fill('1 to 2')
  await page.getByLabel('Criterion', { exact: true }).selectOption('Facilitation')
  await page.getByLabel('Other criterion').selectOption('Feasibility')
  await page.getByRole('button', { name: 'Say it' }).click()
  await expect(understood(page)).toContainText('Facilitation counts 1 to 2 times as much as Feasibility.')
  await expect(page.locator('.weights')).toContainText('They come from what has been stated of them.')
  expect(JSON.parse((await saved(page)).text).preferences.weighing).toEqual({
    order: [['sustainability', 'relief'], ['leverage'], ['facilitation'], ['feasibility'], ['inclusion']],
    swing: { sustainability: 100, leverage: { low: 40, high: 60 }, inclusion: { low: 5, high: 20 } },
    ranges: { relief: { low: 0.1, high: 0.3 } },
    ratios: [{ criterion: 'facilitation', to: 'feasibility', low: 1, high: 2 }],
  })
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(understood(page)).toContainText('Nothing yet')
})

test('a contradiction is told by the statements that clash, and by no others', async ({ page }) => {
  await start(page, 'priorities')
  await begin(page)
  await page.getByText('Anything else you are sure of').click()
  await page.getByLabel('Share of the whole: Inclusion').fill('50 to 60')
  await page.getByLabel('Share of the whole: Inclusion').blur()
  const clash = understood(page).locator('.bad')
  await expect(clash).toContainText('These cannot hold together:')
  await expect(clash).toContainText('Inclusion is 50% to 60% of the whole')
  await expect(clash.locator('li')).not.toHaveCount(6)
  await planned(page)
  await page.getByLabel('Share of the whole: Inclusion').fill('')
  await page.getByLabel('Share of the whole: Inclusion').blur()
  await expect(clash).toBeHidden()
})

test('several people stand side by side, with where they agree and the ranks under each', async ({ page }) => {
  await start(page, 'priorities')
  await begin(page)
  await page.getByLabel('Name', { exact: true }).fill('Amina')
  await page.getByRole('button', { name: 'Add a person' }).click()
  await expect(page.getByRole('radio', { name: 'Amina' })).toBeChecked()
  await begin(page)
  for (let step = 0; step < 5; step++) await page.getByRole('button', { name: 'Inclusion: up' }).click()
  await expect(understood(page)).toContainText('Inclusion counts at least as much as Relief.')
  const sides = page.locator('.sides')
  await expect(sides.locator('thead').first()).toContainText('Amina')
  await expect(sides).toContainText(/They lie furthest apart on (inclusion|relief): from \d+% to \d+%/)
  await expect(sides.locator('table').nth(1).locator('tbody tr')).toHaveCount(13)
  await expect(sides.locator('table').nth(1).locator('tbody tr').first().locator('td')).toHaveCount(3)
  // What one person says changes no ranking.
  const { preferences } = JSON.parse((await saved(page)).text)
  expect(preferences.people[0].name).toBe('Amina')
  expect(preferences.people[0].weighing.order[0]).toEqual(['inclusion'])
  expect(preferences.weighing.order[0]).toEqual(['relief'])
  await page.getByRole('button', { name: 'Take out Amina' }).click()
  await expect(sides).toBeHidden()
})

test('what is moved by the keyboard keeps the focus', async ({ page }) => {
  await start(page, 'priorities')
  await begin(page)
  const up = page.getByRole('button', { name: 'Leverage: up' })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.order li').nth(1)).toContainText('Leverage')
  await expect(up).toBeFocused()
  await go(page, 'overview')
})
